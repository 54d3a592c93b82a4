"""A request as HTTP/1.1 writes it, for readers of any language; variables stand as `${NAME}`."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from generator.lang import json_document
from generator.request.model import (
    Field,
    FileBody,
    FormBody,
    JsonBody,
    MultipartBody,
    Part,
    Request,
    TextBody,
    encode_query,
)

_BOUNDARY = "part"
# What asks for a WebSocket (RFC 6455, 4.1), with the key of that document's own sample (1.2).
_HANDSHAKE = (
    ("Connection", "Upgrade"),
    ("Upgrade", "websocket"),
    ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
    ("Sec-WebSocket-Version", "13"),
)


def http_text(request: Request) -> str:
    """Request line, headers, a blank line and the body; bytes of files are told in words. Not encoded for any page."""
    host, folder = _address(request.base_url)
    lines = [f"{request.method} {folder + request.path or '/'}{_query(request)} HTTP/1.1"]
    if host:
        lines.append(f"Host: {host}")
    if request.basic:
        user, password = request.basic
        lines.append(f"Authorization: Basic base64(${{{user}}}:${{{password}}})")
    lines += [f"{field.name}: {_valued(field)}" for field in request.headers]
    if request.cookies:
        lines.append("Cookie: " + "; ".join(f"{field.name}={_valued(field)}" for field in request.cookies))
    if request.response == "websocket":
        told = {field.name.lower() for field in request.headers}
        lines += [f"{name}: {value}" for name, value in _HANDSHAKE if name.lower() not in told]
    return "\n".join([*lines, *_body(request)])


def _address(base_url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(base_url)
    except ValueError:  # a bracket that is no IPv6 address
        return "", ""
    return parts.netloc, parts.path.rstrip("/")


def _query(request: Request) -> str:
    pairs = [request.raw_query] if request.raw_query else []
    pairs += [f"{encode_query(field.name)}={encode_query(field.value)}{_variable(field)}" for field in request.query]
    return "?" + "&".join(pairs) if pairs else ""


def _valued(field: Field) -> str:
    return field.value + _variable(field)


def _variable(field: Field) -> str:
    return f"${{{field.variable}}}" if field.variable else ""


def _body(request: Request) -> Iterable[str]:
    match request.body:
        case None:
            return []
        case JsonBody(value=value, media_type=media_type):
            return [f"Content-Type: {media_type}", "", json_document.pretty(value)]
        case TextBody(text=text, media_type=media_type):
            return [f"Content-Type: {media_type}", "", text]
        case FileBody(filename=filename, media_type=media_type):
            return [f"Content-Type: {media_type}", "", f"(the bytes of {filename})"]
        case FormBody(fields=fields):
            pairs = (f"{encode_query(field.name)}={encode_query(field.value)}" for field in fields)
            return [f"Content-Type: {request.content_type}", "", "&".join(pairs)]
        case MultipartBody() as body:
            lines = [line for part in body.parts for line in _part(part)]
            return [f"Content-Type: multipart/form-data; boundary={_BOUNDARY}", "", *lines, f"--{_BOUNDARY}--"]


def _part(part: Part) -> list[str]:
    name = part.name.replace('"', "%22")
    about = f'form-data; name="{name}"' + (f'; filename="{part.filename}"' if part.filename else "")
    return [
        f"--{_BOUNDARY}",
        f"Content-Disposition: {about}",
        *([f"Content-Type: {part.media_type}"] if part.media_type else []),
        "",
        f"(the bytes of {part.filename})" if part.filename else part.value,
    ]
