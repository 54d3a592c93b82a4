"""Forms of parts (RFC 7578; OpenAPI 3.2, 4.15.1): names, files and media types of parts; knows no operation."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from .encode import fields_of, items_of, json_bytes, text_of
from .encoded import Encoded, in_pieces
from .files import NamedFile, Source, file_of, is_file
from .headers import header_safe
from .options import omit

_JSON: Final = "application/json"
_BYTES: Final = "application/octet-stream"
_LIKELY: Final = {
    "image": "image/png",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "text": "text/plain",
}
# How HTML writes names (4.10.21.8): a quote or a line break would end them.
_ESCAPES: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A", "\0": "%00"})


@dataclass(frozen=True, slots=True)
class Part:
    """How a field is written as a part.

    `content_types` lists the media types that it may have, ranges among them; none: by the value. `file`: whether it
    is a file; None: by the value, as bytes, paths and open files are; False: bytes are base64. `text` says that
    strings are of that media type already: they go as they are, where a JSON type makes JSON of any other value.
    """

    content_types: tuple[str, ...] = ()
    file: bool | None = None
    text: bool = False


_ANY: Final = Part()


@dataclass(frozen=True, slots=True)
class Multipart:
    """A `multipart/form-data` body; a list gives a part an item, several of one name.

    `parts` says how fields are written, by wire name; those it doesn't tell of are written as their values are.
    """

    parts: Mapping[str, Part] = field(default_factory=dict[str, Part])
    media_type: str = "multipart/form-data"
    optional: bool = False

    def encode(self, value: object, /) -> Encoded:
        """Return the fields of an object as parts, or the items of a list as parts called `part`.

        Raises OSError where there is no such file, TypeError for what is no file where there must be one.
        """
        boundary = secrets.token_hex(16)
        written = [
            piece
            for name, item, part in self._fields(value)
            for piece in _part(boundary, name, item, part)
        ]
        content_type = f"{self.media_type}; boundary={boundary}"
        return in_pieces(content_type, [*written, f"--{boundary}--\r\n".encode()])

    def _fields(self, value: object) -> Iterator[tuple[str, object, Part]]:
        fields = fields_of(value)
        if fields is None:
            items = None if is_file(value) else items_of(value)
            for item in [value] if items is None else items:
                yield (
                    "file" if is_file(item) else "part",
                    item,
                    Part(file=None if is_file(item) else False),
                )
            return
        for name, item in fields.items():
            part = self.parts.get(name, _ANY)
            for each in _repeated(item, part):
                yield name, each, part


def _repeated(value: object, part: Part) -> Iterator[object]:
    """Yield the values that get a part each: the items of a list, unless JSON keeps them together. None is left out."""
    items = (
        None
        if (part.file is not False and is_file(value)) or _is_named(value, part)
        else items_of(value)
    )
    if value is None or value is omit:
        return
    if items is None or (part.file is not True and _is_json(_told(part))):
        yield value
        return
    for item in items:
        yield from _repeated(item, part)


def _is_named(value: object, part: Part) -> bool:
    """Whether text is given as (name, text) where there must be a file."""
    match value:
        case (str() | None, str()) | (str() | None, str(), str() | None):
            return part.file is True and isinstance(value, tuple)
        case _:
            return False


def _part(
    boundary: str, name: str, value: object, part: Part
) -> Iterator[bytes | Source]:
    """Yield one part: its head, its content and the line's end."""
    if part.file or (part.file is None and is_file(value)):
        file = file_of(value)
        shown = file.name or name
        told = f'; filename="{shown.translate(_ESCAPES)}"'
        yield _head(boundary, name, told, _file_type(file, shown, part))
        yield file.source
    else:
        content, media_type = _field(value, part)
        yield _head(boundary, name, "", media_type)
        yield content
    yield b"\r\n"


def _head(boundary: str, name: str, told: str, media_type: str) -> bytes:
    kind = (
        f"Content-Type: {header_safe('Content-Type', media_type)}\r\n"
        if media_type
        else ""
    )
    disposition = (
        f'Content-Disposition: form-data; name="{name.translate(_ESCAPES)}"{told}'
    )
    return f"--{boundary}\r\n{disposition}\r\n{kind}\r\n".encode()


def _field(value: object, part: Part) -> tuple[bytes, str]:
    """Return the content and media type of a part that is no file; no type where text/plain will do."""
    told = _told(part)
    if fields_of(value) is not None or items_of(value) is not None:
        return json_bytes(value), _concrete(told, _JSON) if told else _JSON
    if _is_json(told) and not (part.text and isinstance(value, str)):
        return json_bytes(value), _concrete(told, _JSON)
    plain = not told or _essence(told) == "text/plain"
    return text_of(value).encode(), "" if plain else _concrete(told, "text/plain")


def _file_type(file: NamedFile, name: str, part: Part) -> str:
    """Return the file's own media type, or that of its name where it is allowed, or else the first allowed one."""
    if file.media_type:
        return file.media_type
    import mimetypes

    guessed = mimetypes.guess_type(name)[0] or ""
    listed = [
        each.strip()
        for told in part.content_types
        for each in told.split(",")
        if each.strip()
    ]
    if not listed:
        return guessed or _BYTES
    return (
        guessed
        if any(_holds(each, guessed) for each in listed)
        else _concrete(listed[0], _BYTES)
    )


def _holds(allowed: str, media_type: str) -> bool:
    name = _essence(allowed)
    major = media_type.partition("/")[0]
    return bool(media_type) and name in (media_type, f"{major}/*", "*/*", "*")


def _told(part: Part) -> str:
    return part.content_types[0].partition(",")[0].strip() if part.content_types else ""


def _concrete(media_type: str, otherwise: str) -> str:
    """Return a media type as it can be sent: a likely member in place of a range."""
    major, _, minor = _essence(media_type).partition("/")
    return (
        _LIKELY.get(major, otherwise)
        if "*" in major + minor or not minor
        else media_type
    )


def _is_json(media_type: str) -> bool:
    return _essence(media_type).endswith(("/json", "+json"))


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
