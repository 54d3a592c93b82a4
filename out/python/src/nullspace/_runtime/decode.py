"""Answers as Python values: by what the contract declares, and by the Content-Type that came; sends nothing."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, cast

from pydantic_core import from_json

if TYPE_CHECKING:
    from ._http import http
    from .xml import Shape

Kind: TypeAlias = Literal[
    "json", "text", "xml", "binary", "sse", "ndjson", "none", "redirect", "websocket"
]

_CHARSET: Final = re.compile(r";\s*charset\s*=\s*\"?([^\s;\"]+)", re.IGNORECASE)
_UTF_8: Final = frozenset({"utf-8", "ascii"})
_BOM: Final = b"\xef\xbb\xbf"
_UNTYPED: Final = frozenset({"", "Any", "object"})


@dataclass(frozen=True, slots=True)
class Content:
    """How a body is read, and the type of what it holds.

    `type` is a type expression over the package's models, empty where nothing is known; of a stream, that of an item;
    of a WebSocket, that of the messages that come, while `send` is that of those that go. `shape` is the layout of an
    XML body. `event`: the type describes a server-sent event with its fields, not its data alone.
    """

    kind: Kind
    type: str = ""
    shape: Shape | None = field(default=None, kw_only=True)
    send: str = field(default="", kw_only=True)
    event: bool = field(default=False, kw_only=True)


def decode(
    response: http.Response, content: Content, models: str, lenient: bool
) -> object:
    """Return the value of an answer whose body was read; of a redirection, the address that it leads to.

    `models` is the package that type expressions look names up in. Raises ValueError (pydantic's ValidationError
    among them) for a body that doesn't fit; where `lenient` is set, only for one that cannot be read at all.
    """
    match content.kind:
        case "json":
            return _json(response, content, models, lenient)
        case "none" | "websocket":
            return None
        case "binary":
            return response.content
        case "redirect":
            return _location(response)
        case "text":
            text = decoded(response.content, response.headers.get("content-type", ""))
            return (
                text
                if content.type in ("", "str")
                else validated(text, content.type, models, lenient)
            )
        case "xml":
            return _xml(response, content, models, lenient)
        case "sse" | "ndjson":
            return _sequence(response, content, models, lenient)


def decoded(body: bytes, content_type: str) -> str:
    """Return a body as text: in the charset that the Content-Type names, or else UTF-8; never fails."""
    return body.removeprefix(_BOM).decode(_charset(content_type), "replace")


def validated(value: object, expression: str, models: str, lenient: bool) -> object:
    """Return a plain value as the type of an expression. Raises ValidationError where it doesn't fit."""
    from .types import adapter

    reader = adapter(expression, models)
    return cast(
        "object", reader.construct(value) if lenient else reader.validate_python(value)
    )


def json_reader(
    expression: str, models: str, lenient: bool
) -> Callable[[bytes | str], object]:
    """Return what reads JSON texts as the type of an expression. It raises ValueError for what doesn't fit."""
    if expression in _UNTYPED:
        return _untyped
    from .types import adapter

    reader = adapter(expression, models)
    if not lenient:
        return reader.validate_json

    def read(text: bytes | str) -> object:
        try:
            return cast("object", reader.validate_json(text))
        except ValueError:
            return cast("object", reader.construct(_untyped(text)))

    return read


def message_reader(
    expression: str, models: str, lenient: bool
) -> Callable[[bytes | str], object]:
    """Return what reads one of many messages: as `json_reader` does, but for those that the contract doesn't know.

    An object that is none of the kinds that a union lists is `Unknown`: a server that learns to say more ends no
    session by that.
    """
    read = json_reader(expression, models, lenient)
    if expression in _UNTYPED or lenient:
        return read

    def read_message(text: bytes | str) -> object:
        from .fitting import is_meant
        from .models import Unknown
        from .types import adapter

        try:
            return read(text)
        except ValueError as error:
            try:
                value = _untyped(text)
            except ValueError:
                raise error from None
            if is_meant(adapter(expression, models).kind, value):
                raise
            return Unknown.model_validate(value)

    return read_message


def _untyped(text: bytes | str) -> object:
    return cast("object", from_json(text))


def _json(
    response: http.Response, content: Content, models: str, lenient: bool
) -> object:
    body = response.content
    content_type: str = response.headers.get("content-type", "")
    if not body.strip():
        return _nothing(content, models, lenient)
    text: bytes | str = body.removeprefix(_BOM)
    if "charset" in content_type.lower() and _charset(content_type) not in _UTF_8:
        text = decoded(body, content_type)
    try:
        return json_reader(content.type, models, lenient)(text)
    except ValueError:
        _check_json(content_type, text)
        raise


def _nothing(content: Content, models: str, lenient: bool) -> object:
    """Return None for an empty body where that is allowed."""
    if lenient or content.type in _UNTYPED:
        return None
    try:
        return validated(None, content.type, models, False)
    except ValueError:
        raise ValueError("JSON was expected, but the body is empty") from None


def _check_json(content_type: str, text: bytes | str) -> None:
    """Say so where the answer is no JSON and doesn't claim to be any: a page of something in between, mostly."""
    if not content_type or is_json(content_type):
        return
    try:
        _untyped(text)
    except ValueError:
        raise ValueError(
            f"JSON was expected, but {essence(content_type)} came"
        ) from None


def _xml(
    response: http.Response, content: Content, models: str, lenient: bool
) -> object:
    content_type: str = response.headers.get("content-type", "")
    if is_json(content_type):
        return _json(response, content, models, lenient)
    if not response.content.strip():
        return _nothing(content, models, lenient)
    from .xml_reader import read_xml

    charset = _charset(content_type)
    # The document says itself how it is encoded, unless the header does.
    told = "charset" in content_type.lower() and charset not in _UTF_8
    value = read_xml(
        decoded(response.content, content_type) if told else response.content,
        content.shape,
    )
    return (
        value
        if content.type in _UNTYPED
        else validated(value, content.type, models, lenient)
    )


def _sequence(
    response: http.Response, content: Content, models: str, lenient: bool
) -> list[object]:
    """Return the items of a stream that was read whole."""
    from .items import decoder_of, is_end, is_silent, reader_of

    decoder = decoder_of(response.headers.get("content-type", ""), content)
    read = reader_of(content, models, lenient)
    events = takewhile(
        lambda event: not is_end(event),
        [*decoder.feed(response.content), *decoder.end()],
    )
    return [read(event) for event in events if not is_silent(event, content)]


def _location(response: http.Response) -> str:
    location: str = response.headers.get("location", "")
    if not location:
        raise ValueError("a redirection was expected, but the answer names no location")
    return str(response.url.join(location))


def essence(content_type: str) -> str:
    """Return `type/subtype` in lower case, without parameters (RFC 9110, 8.3.1)."""
    return content_type.partition(";")[0].strip().lower()


def is_json(content_type: str) -> bool:
    """Whether a media type is JSON: `application/json`, `…/json`, `…+json`."""
    return essence(content_type).endswith(("/json", "+json"))


def _charset(content_type: str) -> str:
    found = _CHARSET.search(content_type)
    try:
        return codecs.lookup(found[1]).name if found is not None else "utf-8"
    except LookupError:
        return "utf-8"
