"""Media types and `multipart/form-data` bodies taken apart (RFC 9110, 8.3.1; RFC 7578); knows no contract."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

_PARAMETER = re.compile(r""";[ \t]*([^\s=;"]+)[ \t]*=[ \t]*(?:"((?:\\.|[^"\\])*)"|([^\s;]*))""")
# HTML's encoding of a form keeps backslashes as they are and writes quotes as %22; only `\"` is an escape here.
_DISPOSITION = re.compile(r';[ \t]*([a-z]+\*?)=(?:"((?:\\"(?![ \t]*(?:;|$))|[^"])*)"|([^;]*))', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MediaType:
    """A media type: `type/subtype` in lower case, and its parameters by lower-case name."""

    essence: str
    parameters: Mapping[str, str]

    @property
    def is_json(self) -> bool:
        """Whether its content is one JSON value (`application/json`, `…+json`)."""
        return self.essence in ("application/json", "text/json") or self.essence.endswith("+json")

    @property
    def is_text(self) -> bool:
        """Whether its content is text."""
        return self.essence.startswith("text/") or self.essence.endswith(("xml", "yaml", "javascript", "graphql"))


@dataclass(frozen=True, slots=True)
class FormPart:
    """One part of a multipart body as it arrived; `filename` is None for a plain field."""

    name: str
    filename: str | None
    media_type: str
    content: bytes


def media_type(text: str) -> MediaType:
    """Reads a Content-Type. What is malformed behind the essence is left out."""
    essence, _, _ = text.partition(";")
    rest = text[len(essence) :]
    parameters: dict[str, str] = {}
    for name, quoted, plain in _PARAMETER.findall(rest):
        parameters.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", quoted) if quoted else plain)
    return MediaType(essence.strip().lower(), parameters)


def form_parts(body: bytes, boundary: str) -> tuple[FormPart, ...]:
    """The parts of a `multipart/form-data` body in order. Raises ValueError when it is malformed."""
    if not boundary:
        raise ValueError("the multipart content type has no boundary")
    delimiter = b"--" + boundary.encode("latin-1", "replace")
    pieces = (b"\r\n" + body).split(b"\r\n" + delimiter)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise ValueError("the multipart body does not end with its boundary")
    return tuple(_part(piece) for piece in pieces[1:-1])


def _part(piece: bytes) -> FormPart:
    # Spaces may stand between the delimiter and its line's end (RFC 2046, 5.1.1).
    head, blank, content = piece.lstrip(b" \t").partition(b"\r\n\r\n")
    if not blank or not head.startswith(b"\r\n"):
        raise ValueError("a part of the multipart body has no header section")
    headers: dict[str, str] = {}
    for line in head[2:].split(b"\r\n"):
        name, _, value = line.decode("utf-8", "replace").partition(":")
        headers[name.strip().lower()] = value.strip()
    disposition = _disposition(headers.get("content-disposition", ""))
    if "name" not in disposition:
        raise ValueError("a part of the multipart body has no name")
    filename = disposition.get("filename*", disposition.get("filename"))
    return FormPart(disposition["name"], filename, headers.get("content-type", ""), content)


def _disposition(text: str) -> dict[str, str]:
    values: dict[str, str] = {}
    for name, quoted, plain in _DISPOSITION.findall(text):
        value = quoted.replace('\\"', '"') if quoted or not plain else plain.strip()
        if name.endswith("*"):
            # RFC 8187: charset'language'percent-encoded.
            value = unquote_to_bytes(value.rpartition("'")[2]).decode("utf-8", "replace")
        values.setdefault(name.lower(), value)
    return values
