"""Bodies of requests by their media type: JSON, forms, multipart, XML, text, lines, bytes; knows no operation."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol, cast

from .encode import fields_of, items_of, json_bytes, json_text, text_of
from .encoded import Encoded, in_memory, in_pieces
from .files import FileContent, FileInput, file_of, is_file
from .multipart import Multipart, Part
from .queries import bracketed, pairs_of
from .styles import PLAIN, Style

if TYPE_CHECKING:
    from .xml import Shape

__all__ = [
    "Binary",
    "BodyFormat",
    "Encoded",
    "FileContent",
    "FileInput",
    "Form",
    "Json",
    "Lines",
    "Multipart",
    "Part",
    "Text",
    "Xml",
]


class BodyFormat(Protocol):
    """How the value of a body is written. `optional`: nothing is sent where nothing was given."""

    @property
    def optional(self) -> bool: ...

    def encode(self, value: object, /) -> Encoded: ...


@dataclass(frozen=True, slots=True)
class Json:
    """A JSON value. `decimals` names fields whose Decimals are numbers; all others are text."""

    media_type: str = "application/json"
    optional: bool = False
    decimals: tuple[str, ...] = ()

    def encode(self, value: object, /) -> Encoded:
        """Return the value as JSON. Raises ValueError and TypeError for what JSON cannot hold."""
        if self.decimals and isinstance(value, Mapping):
            fields = cast("Mapping[str, object]", value)
            value = {
                name: _number(item) if name in self.decimals else item
                for name, item in fields.items()
            }
        return in_memory(self.media_type, json_bytes(value))


@dataclass(frozen=True, slots=True)
class Form:
    """`application/x-www-form-urlencoded` pairs (OpenAPI 3.2, 4.15).

    `fields` holds the style of each field that has one, with `media` where it is JSON; the others: lists repeated,
    objects as JSON.
    """

    fields: Mapping[str, Style] = field(default_factory=dict[str, Style])
    media_type: str = "application/x-www-form-urlencoded"
    optional: bool = False

    def encode(self, value: object, /) -> Encoded:
        """Return the fields of an object as pairs, without those that are null; text is taken for the form itself."""
        fields = fields_of(value)
        if fields is None:
            return in_memory(self.media_type, _as_text(value))
        pairs = [
            pair
            for name, item in fields.items()
            if item is not None
            for pair in _form_pairs(name, item, self.fields.get(name, PLAIN))
        ]
        return in_memory(self.media_type, "&".join(pairs).encode())


@dataclass(frozen=True, slots=True)
class Text:
    """Text in UTF-8; bytes and files are sent as they are."""

    media_type: str = "text/plain"
    optional: bool = False

    def encode(self, value: object, /) -> Encoded:
        """Return the text, or what stands for another value: scalars as JSON has them, objects and lists as JSON."""
        if is_file(value):
            return _file(self.media_type, value)
        return in_memory(self.media_type, _as_text(value))


@dataclass(frozen=True, slots=True)
class Binary:
    """Bytes: of a file by its path, of an open file, of an iterable, or as they are."""

    media_type: str = "application/octet-stream"
    optional: bool = False

    def encode(self, value: object, /) -> Encoded:
        """Return the bytes, unread where they are a file's. Raises OSError for a missing file, TypeError for text."""
        return _file(self.media_type, value)


@dataclass(frozen=True, slots=True)
class Lines:
    """JSON values, a line each (NDJSON): of a list, or of an iterable or async iterable as it goes."""

    media_type: str = "application/x-ndjson"
    optional: bool = False

    def encode(self, value: object, /) -> Encoded:
        """Return the lines; one value is one line, text is taken for the lines themselves, and so are files."""
        if isinstance(value, str) or fields_of(value) is not None:
            return in_memory(self.media_type, _as_text(value))
        items = items_of(value)
        if items is not None:
            return in_memory(self.media_type, b"".join(map(_line, items)))
        if is_file(value):
            return _file(
                self.media_type, value if hasattr(value, "read") else _as_lines(value)
            )
        return in_memory(self.media_type, _as_text(value))


@dataclass(frozen=True, slots=True)
class Xml:
    """An XML document with `root` as the name of its outermost element, laid out as `shape` says."""

    root: str = "root"
    shape: Shape | None = None
    media_type: str = "application/xml"
    optional: bool = False

    def encode(self, value: object, /) -> Encoded:
        """Return the value as a document; text that begins with `<` is taken for the document itself."""
        if isinstance(value, bytes):
            return in_memory(self.media_type, value)
        from .xml import xml_text

        return in_memory(
            self.media_type, xml_text(self.root, self.shape, value).encode()
        )


def _number(value: object) -> object:
    if not isinstance(value, Decimal):
        return value
    return int(value) if value == value.to_integral_value() else float(value)


def _file(media_type: str, value: object) -> Encoded:
    file = file_of(value)
    return in_pieces(file.media_type or media_type, [file.source])


def _as_text(value: object) -> bytes:
    return value if isinstance(value, bytes) else text_of(value).encode()


def _line(value: object) -> bytes:
    return value if isinstance(value, bytes) else json_bytes(value) + b"\n"


def _as_lines(value: object) -> object:
    """Return an iterable of values as one of their lines; any other value as it is."""
    if isinstance(value, AsyncIterable):
        return _async_lines(cast("AsyncIterable[object]", value))
    return (
        map(_line, cast("Iterator[object]", value))
        if isinstance(value, Iterator)
        else value
    )


async def _async_lines(values: AsyncIterable[object]) -> AsyncGenerator[bytes, None]:
    async for value in values:
        yield _line(value)


def _form_pairs(name: str, value: object, style: Style) -> list[str]:
    """Return the pairs of one field: by its style, or else lists repeated and objects as JSON."""
    if style.style or style.explode is not None:
        return pairs_of(name, value, Style(style.style, style.explode, style.reserved))
    if style.media or fields_of(value) is not None:
        return pairs_of(name, json_text(value), PLAIN)
    if any(fields_of(item) is not None for item in items_of(value) or ()):
        return [
            pair
            for key, text in bracketed(name, value)
            for pair in pairs_of(key, text, PLAIN)
        ]
    return pairs_of(name, value, PLAIN)
