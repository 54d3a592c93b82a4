"""Files to text: existence, size, encoding; knows neither JSON nor YAML."""

from __future__ import annotations

import os
import re
from pathlib import Path

from generator.problems import Place, Problem, SpecError
from generator.source.text import Text

MAX_BYTES = 200_000_000

_UTF_16 = re.compile(rb"\xff\xfe|\xfe\xff|\x00[\x01-\x7f]\x00|[\x01-\x7f]\x00[\x01-\x7f]\x00")
_CONTROL = bytes([*range(9), 11, *range(14, 32)])


def unreadable(name: str, message: str, hint: str = "", rule: str = "file") -> SpecError:
    """The fault of a file that has no lines to show."""
    return SpecError([Problem(rule=rule, message=message, place=Place(name, 1, 1), hint=hint)])


def exists(path: str) -> bool:
    """Whether there is a regular file; never a device or a pipe, which a specification might name to stop us."""
    try:
        return Path(path).is_file()
    except (OSError, ValueError):
        return False


def read(path: Path, name: str) -> bytes:
    """The bytes of a file that people know as `name`; SpecError when it cannot be read, or exceeds MAX_BYTES."""
    try:
        if path.is_dir():
            raise unreadable(name, "this is a folder, not a file", "Give the file that begins with `openapi:`.")
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise unreadable(name, "there is no such file") from None
    except (OSError, ValueError) as error:
        # Python refuses a path with a NUL by a ValueError.
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise unreadable(name, f"the file cannot be read: {reason}") from None
    if len(raw) > MAX_BYTES:
        raise unreadable(name, f"the file is larger than {MAX_BYTES:,} bytes")
    return raw


def decode(raw: bytes, name: str) -> Text:
    """The text of a UTF-8 file without its byte order mark; SpecError naming the first byte that is no UTF-8."""
    if _UTF_16.match(raw):
        raise unreadable(name, "the file is UTF-16", "Save it as UTF-8.", rule="encoding")
    body = raw.removeprefix(b"\xef\xbb\xbf")
    if not body.strip():
        raise unreadable(name, "the file is empty")
    nul = body.find(b"\0")
    if nul >= 0:
        binary = len(body[:4096].translate(None, _CONTROL)) < len(body[:4096]) * 0.9
        if binary:
            raise unreadable(name, "the file is binary, not text", rule="encoding")
        raise _at_byte(body, nul, name, "there is a NUL character in the file")
    try:
        return Text(name, body.decode())
    except UnicodeDecodeError as error:
        message = f"the byte 0x{body[error.start]:02X} is no UTF-8"
        raise _at_byte(body, error.start, name, message, "Save the file as UTF-8.") from None


def _at_byte(body: bytes, position: int, name: str, message: str, hint: str = "") -> SpecError:
    line = body.count(b"\n", 0, position) + 1
    start = body.rfind(b"\n", 0, position) + 1
    end = body.find(b"\n", position)
    place = Place(name, line, len(body[start:position].decode(errors="replace")) + 1)
    text = body[start : end if end >= 0 else len(body)][:1000].decode(errors="replace").rstrip("\r")
    return SpecError([Problem(rule="encoding", message=message, place=place, hint=hint, source_line=text)])


def shown_name(real: str, entry: Path, entry_real: str) -> str:
    """The name of a file for people: spelled as the path of the entry file was, relative or absolute."""
    if real == entry_real:
        return str(entry)
    folder = str(entry.parent)
    if os.path.realpath(folder) == os.path.dirname(entry_real):  # noqa: PTH120 - a folder by its text, on purpose
        relative = os.path.relpath(real, os.path.dirname(entry_real))  # noqa: PTH120
        return os.path.normpath(os.path.join(folder, relative))  # noqa: PTH118
    return real if entry.is_absolute() else os.path.relpath(real, os.path.realpath("."))
