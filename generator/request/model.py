"""The HTTP request that an operation's example describes: plain values, nothing of OpenAPI, no language.

Snippets print it, the reference pages show it, the contract server's tests compare with it what arrived.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias
from urllib.parse import quote

from generator.ir import Json

ResponseMode: TypeAlias = Literal["json", "text", "file", "events", "lines", "redirect", "none", "websocket"]


@dataclass(frozen=True, slots=True)
class Field:
    """A query pair, header, cookie or form pair.

    `variable` names the environment variable whose content follows `value`, empty for none:
    `Field("Authorization", "Bearer ", "ACME_API_KEY")`. Nothing here is encoded or quoted.
    """

    name: str
    value: str
    variable: str = ""


@dataclass(frozen=True, slots=True)
class JsonBody:
    """A JSON value and the media type it is sent under."""

    value: Json
    media_type: str = "application/json"


@dataclass(frozen=True, slots=True)
class FormBody:
    """`application/x-www-form-urlencoded` pairs in order; a name may repeat."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart body: text (`value`), or a file of the reader's (`filename`), never both.

    `media_type` is empty where the sender's default (text/plain, or by file name) will do.
    """

    name: str
    value: str = ""
    filename: str = ""
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class MultipartBody:
    """A `multipart/form-data` body; two parts may share a name."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class TextBody:
    """Text sent as it is, in UTF-8: XML, NDJSON, plain text."""

    text: str
    media_type: str


@dataclass(frozen=True, slots=True)
class FileBody:
    """The bytes of a file of the reader's, in the working folder."""

    filename: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Message:
    """A message on a WebSocket: a string as it is, any other value as JSON; `is_binary` where its UTF-8 is bytes."""

    value: Json
    is_binary: bool = False

    @property
    def text(self) -> str:
        """The message as text, JSON compact."""
        return self.value if isinstance(self.value, str) else json_text(self.value)

    @property
    def data(self) -> str | bytes:
        """What goes over the wire."""
        return self.text.encode() if self.is_binary else self.text


RequestBody: TypeAlias = JsonBody | FormBody | MultipartBody | TextBody | FileBody | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request, ready to be written in any language.

    `path` is already percent-encoded and starts with `/` (or is empty); it goes behind the base URL, which the
    environment variable `base_variable` holds and which is `base_url` by default. `query` holds decoded pairs;
    where their plain form-encoding would not say the same (reserved characters sent as they are, delimiters,
    no `=`), `raw_query` is the exact query string to send instead, and `query` is empty but for credentials.
    `headers` never repeat a name and hold printable ASCII only, without those that the body's media type brings.
    `basic` names the variables of user name and password. `output` is the file that a `file` response goes to; of a
    `redirect`, the address is told that it leads to. `opening` is what the client says first on a `websocket`, where
    the specification lets it say anything.
    """

    operation_id: str
    method: str
    base_variable: str
    base_url: str
    path: str
    query: tuple[Field, ...] = ()
    raw_query: str = ""
    headers: tuple[Field, ...] = ()
    cookies: tuple[Field, ...] = ()
    basic: tuple[str, str] | None = None
    body: RequestBody = None
    response: ResponseMode = "json"
    output: str = ""
    opening: Message | None = None
    summary: str = ""
    example: str = ""

    @property
    def content_type(self) -> str:
        """The Content-Type that goes with the body; empty where there is none, and for multipart (the sender's own)."""
        match self.body:
            case JsonBody(media_type=media_type) | TextBody(media_type=media_type) | FileBody(media_type=media_type):
                return media_type
            case FormBody():
                return "application/x-www-form-urlencoded"
            case _:
                return ""

    @property
    def variables(self) -> tuple[str, ...]:
        """The environment variables that the request reads, base URL first, each once."""
        form = self.body.fields if isinstance(self.body, FormBody) else ()
        named = [self.base_variable, *(field.variable for field in (*self.query, *self.headers, *self.cookies, *form))]
        return tuple(dict.fromkeys(name for name in [*named, *(self.basic or ())] if name))

    @property
    def files(self) -> tuple[tuple[str, str], ...]:
        """The reader's files that are sent: name and media type."""
        match self.body:
            case FileBody(filename=filename, media_type=media_type):
                return ((filename, media_type),)
            case MultipartBody(parts=parts):
                return tuple((part.filename, part.media_type) for part in parts if part.filename)
            case _:
                return ()


def encode_query(text: str) -> str:
    """A query name or value, percent-encoded but for RFC 3986's unreserved characters."""
    return quote(text, safe="-._~")


def boundary(body: MultipartBody) -> str:
    """A multipart boundary (RFC 2046, 5.1.1) that follows from the body, and so does not occur in it."""
    return "form-" + hashlib.sha256(repr(body).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def multipart_text(body: MultipartBody) -> str:
    """A multipart body of text parts as it goes over the wire, names escaped as browsers do (HTML, 4.10.21.8)."""
    escapes = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
    lines: list[str] = []
    for part in body.parts:
        lines += [f"--{boundary(body)}", f'Content-Disposition: form-data; name="{part.name.translate(escapes)}"']
        lines += [f"Content-Type: {part.media_type}"] if part.media_type else []
        lines += ["", part.value]
    return "\r\n".join([*lines, f"--{boundary(body)}--", ""])


def json_text(value: Json) -> str:
    """The value as compact JSON, non-ASCII characters as they are, numbers with the digits they were written with."""
    match value:
        case dict():
            return "{" + ",".join(f"{json_text(key)}:{json_text(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ",".join(map(json_text, value)) + "]"
        case Decimal():
            return str(value)
        case _:
            return json.dumps(value, ensure_ascii=False)
