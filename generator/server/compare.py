"""Whether a request that arrived says exactly what a Request says; knows no contract and no language."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Final
from urllib.parse import unquote_plus, unquote_to_bytes, urlsplit

from generator.ir import Json
from generator.request.model import (
    Field,
    FileBody,
    FormBody,
    JsonBody,
    MultipartBody,
    Part,
    Request,
    TextBody,
)
from generator.server.listener import Received
from generator.server.mime import FormPart, form_parts, media_type
from generator.server.wire import split_target

# What HTTP clients send of their own accord; none of it is the Request's business unless it names it.
_CLIENTS_OWN: Final = frozenset(
    {
        "accept",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "connection",
        "content-length",
        "expect",
        "host",
        "keep-alive",
        "origin",
        "pragma",
        "priority",
        "referer",
        "sec-ch-ua",
        "sec-ch-ua-mobile",
        "sec-ch-ua-platform",
        "sec-fetch-dest",
        "sec-fetch-mode",
        "sec-fetch-site",
        "sec-fetch-storage-access",
        "sec-websocket-extensions",
        "sec-websocket-key",
        "sec-websocket-protocol",
        "sec-websocket-version",
        "te",
        "transfer-encoding",
        "upgrade",
        "user-agent",
    }
)


def differences(
    request: Request, received: Received, environment: Mapping[str, str], files: Mapping[str, bytes]
) -> list[str]:
    """What arrived otherwise than the Request says, a sentence each; empty when all is as it should be.

    `environment` holds the variables that the sender saw, `files` the bytes of the files it could read.
    """
    found: list[str] = []
    if received.method != request.method:
        found.append(f"method: expected {request.method!r}, got {received.method!r}")
    path, query = split_target(received.target)
    base = urlsplit(environment[request.base_variable]).path.rstrip("/")
    found += _path(base + request.path or "/", path)
    found += _query(request, query, environment)
    found += _headers(request, received, environment)
    found += _cookies(request, received, environment)
    found += _content_type(request, received)
    found += _body(request, received, environment, files)
    return found


def _path(expected: str, arrived: str) -> list[str]:
    # Cut before decoding: `%2F` inside a segment is not a slash between two.
    if list(map(unquote_to_bytes, expected.split("/"))) == list(map(unquote_to_bytes, arrived.split("/"))):
        return []
    return [f"path: expected {expected!r}, got {arrived!r}"]


def _query(request: Request, arrived: str, environment: Mapping[str, str]) -> list[str]:
    expected = _filled(request.query, environment)
    if request.raw_query:
        raw, arrived = _normal(request.raw_query), _normal(arrived)
        if arrived == raw and not expected:
            return []
        if not arrived.startswith(raw + "&") or not expected:
            return [f"query: expected {raw!r} as it stands, got {arrived!r}"]
        arrived = arrived[len(raw) + 1 :]
    pairs = _pairs(arrived)
    return [] if pairs == expected else [f"query: expected {expected!r}, got {pairs!r} from {arrived!r}"]


def _headers(request: Request, received: Received, environment: Mapping[str, str]) -> list[str]:
    expected = {name.lower(): value for name, value in _filled(request.headers, environment)}
    if request.basic is not None:
        user, password = (environment[name] for name in request.basic)
        expected["authorization"] = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
    found = []
    for name, value in expected.items():
        arrived = [text for key, text in received.headers if key.lower() == name]
        if arrived != [value.strip(" \t")]:
            found.append(f"header {name}: expected {value!r} once, got {arrived!r}")
    for name, value in received.headers:
        if name.lower() not in _CLIENTS_OWN and name.lower() not in {*expected, "content-type", "cookie"}:
            found.append(f"header {name}: {value!r} was not asked for")
    return found


def _cookies(request: Request, received: Received, environment: Mapping[str, str]) -> list[str]:
    text = "; ".join(value for name, value in received.headers if name.lower() == "cookie")
    arrived = [tuple(part.strip().partition("=")[::2]) for part in text.split(";") if part.strip()]
    expected = [(name, value.strip()) for name, value in _filled(request.cookies, environment)]
    return [] if arrived == expected else [f"cookies: expected {expected!r}, got {text!r}"]


def _content_type(request: Request, received: Received) -> list[str]:
    arrived = [value for name, value in received.headers if name.lower() == "content-type"]
    expected = "multipart/form-data" if isinstance(request.body, MultipartBody) else request.content_type
    if request.body is None:
        return [f"content-type: {arrived!r} without a body"] if arrived else []
    if len(arrived) == 1:
        got, wanted = media_type(arrived[0]), media_type(expected)
        parameters = dict(got.parameters)
        if isinstance(request.body, MultipartBody):
            parameters.pop("boundary", None)
        if isinstance(request.body, FormBody) and parameters.get("charset", "").lower() == "utf-8":
            # The standard's own default; fetch says so.
            del parameters["charset"]
        if got.essence == wanted.essence and parameters == wanted.parameters:
            return []
    return [f"content-type: expected {expected!r}, got {arrived!r}"]


def _body(
    request: Request, received: Received, environment: Mapping[str, str], files: Mapping[str, bytes]
) -> list[str]:
    match request.body:
        case None:
            return [f"body: expected none, got {received.body[:200]!r}"] if received.body else []
        case JsonBody(value=value):
            return _json_body(value, received.body)
        case FormBody(fields=fields):
            pairs = _pairs(received.body.decode("utf-8", "replace"))
            expected = _filled(fields, environment)
            return [] if pairs == expected else [f"form: expected {expected!r}, got {pairs!r}"]
        case MultipartBody(parts=parts):
            return _multipart_body(parts, received, files)
        case TextBody(text=text):
            return _same_bytes("text", text.encode(), received.body)
        case FileBody(filename=filename):
            return _same_bytes(f"file {filename!r}", files[filename], received.body)


def _same_bytes(what: str, expected: bytes, arrived: bytes) -> list[str]:
    if expected == arrived:
        return []
    return [f"{what}: expected {len(expected)} bytes {expected[:200]!r}, got {len(arrived)} bytes {arrived[:200]!r}"]


def _json_body(expected: Json, arrived: bytes) -> list[str]:
    try:
        value = _read_json(arrived)
    except (ValueError, RecursionError) as error:
        return [f"body: no JSON ({error}): {arrived[:200]!r}"]
    where = _first_difference(expected, value, "$")
    return [] if where is None else [f"body: {where}"]


def _read_json(text: bytes) -> Json:
    def unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        if len(dict(pairs)) != len(pairs):
            raise ValueError("a key is repeated")
        return dict(pairs)

    def refuse(name: str) -> Json:
        raise ValueError(f"{name} is not JSON")

    value: Json = json.loads(text.decode(), parse_float=Decimal, parse_constant=refuse, object_pairs_hook=unique)
    return value


def _first_difference(expected: Json, arrived: Json, at: str) -> str | None:
    """Where two JSON values differ; a number must keep its digits (`1`, `1.0` and `1.00` are three)."""
    if type(expected) is not type(arrived):
        return f"{at}: expected {expected!r}, got {arrived!r}"
    if isinstance(expected, dict) and isinstance(arrived, dict):
        if expected.keys() != arrived.keys():
            return f"{at}: expected the keys {sorted(expected)!r}, got {sorted(arrived)!r}"
        return _first(_first_difference(expected[key], arrived[key], f"{at}.{key}") for key in expected)
    if isinstance(expected, list) and isinstance(arrived, list):
        if len(expected) != len(arrived):
            return f"{at}: expected {len(expected)} items, got {len(arrived)}"
        return _first(
            _first_difference(*pair, f"{at}[{index}]") for index, pair in enumerate(zip(expected, arrived, strict=True))
        )
    if isinstance(expected, Decimal) and isinstance(arrived, Decimal):
        same = expected.as_tuple() == arrived.as_tuple()
    else:
        same = expected == arrived
    return None if same else f"{at}: expected {expected!r}, got {arrived!r}"


def _first(found: Iterable[str | None]) -> str | None:
    return next(filter(None, found), None)


def _multipart_body(expected: Sequence[Part], received: Received, files: Mapping[str, bytes]) -> list[str]:
    content_type = next((value for name, value in received.headers if name.lower() == "content-type"), "")
    try:
        arrived = form_parts(received.body, media_type(content_type).parameters.get("boundary", ""))
    except ValueError as error:
        return [f"multipart: {error}: {received.body[:200]!r}"]
    if len(arrived) != len(expected):
        return [f"multipart: expected {len(expected)} parts, got {[part.name for part in arrived]!r}"]
    found: list[str] = []
    for number, (part, got) in enumerate(zip(expected, arrived, strict=True)):
        found += [f"part {number} ({part.name!r}): {text}" for text in _part(part, got, files)]
    return found


def _part(expected: Part, arrived: FormPart, files: Mapping[str, bytes]) -> list[str]:
    found = []
    if arrived.name not in _spellings(expected.name):
        found.append(f"name: got {arrived.name!r}")
    if expected.filename:
        if arrived.filename is None or arrived.filename not in _spellings(expected.filename):
            found.append(f"file name: expected {expected.filename!r}, got {arrived.filename!r}")
        found += _same_bytes("content", files[expected.filename], arrived.content)
    else:
        # fetch can give a text part a type only as a Blob, and a Blob always has a name.
        if arrived.filename is not None and not (expected.media_type and arrived.filename == "blob"):
            found.append(f"file name: {arrived.filename!r} on a plain field")
        if arrived.content not in _line_endings(expected.value):
            found += _same_bytes("content", expected.value.encode(), arrived.content)
    got = media_type(arrived.media_type)
    if expected.media_type:
        if got != media_type(expected.media_type):
            found.append(f"content type: expected {expected.media_type!r}, got {arrived.media_type!r}")
    elif not expected.filename and got.essence not in ("", "text/plain"):
        found.append(f"content type: {arrived.media_type!r} on a plain field")
    return found


def _spellings(name: str) -> tuple[str, str]:
    """A name as it is, and as HTML's multipart encoding writes it: quotes and line breaks percent-encoded."""
    return name, name.replace("\n", "%0A").replace("\r", "%0D").replace('"', "%22")


def _line_endings(text: str) -> tuple[bytes, bytes]:
    """A plain field's text as it is, and with the CRLF line breaks that HTML's multipart encoding gives it."""
    crlf = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")
    return text.encode(), crlf.encode()


def _normal(raw: str) -> str:
    """A query with its percent-encodings in capitals, those of unreserved characters undone (RFC 3986, 6.2.2)."""

    def normal(found: re.Match[str]) -> str:
        character = chr(int(found[1], 16))
        return character if re.fullmatch(r"[A-Za-z0-9._~-]", character) else found[0].upper()

    return re.sub(r"%([0-9A-Fa-f]{2})", normal, raw)


def _filled(fields: Sequence[Field], environment: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(f.name, f.value + (environment[f.variable] if f.variable else "")) for f in fields]


def _pairs(text: str) -> list[tuple[str, str]]:
    pairs = (pair.partition("=")[::2] for pair in text.split("&") if pair)
    return [(unquote_plus(name), unquote_plus(value)) for name, value in pairs]
