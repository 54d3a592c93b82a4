"""Files that a caller gives for sending: paths, bytes, file objects, iterables; knows no media type and no HTTP."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Final, NamedTuple, Protocol, TypeAlias, cast, runtime_checkable

FileContent: TypeAlias = (
    os.PathLike[str]
    | bytes
    | bytearray
    | memoryview
    | IO[bytes]
    | Iterable[bytes]
    | AsyncIterable[bytes]
)
FileInput: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent | str]
    | tuple[str | None, FileContent | str, str | None]
)

CHUNK: Final = 256 * 1024


@runtime_checkable
class _Readable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class Source(NamedTuple):
    """Bytes to be sent, in chunks.

    `length` is None where it is not known. `replayable`: whether they can be had more than once. `read` and `aread`
    start at the beginning each time.
    """

    length: int | None
    replayable: bool
    read: Callable[[], Iterator[bytes]]
    aread: Callable[[], AsyncGenerator[bytes, None]]


class NamedFile(NamedTuple):
    """A file with the name and media type that it was given, either empty where nothing is known."""

    source: bytes | Source
    name: str = ""
    media_type: str = ""


def is_file(value: object) -> bool:
    """Whether a value can only be a file, alone or as (name, content): neither text nor JSON."""
    match _tuple(value):
        case (str() | None, content) | (str() | None, content, str() | None):
            return is_file(content)
        case _:
            kinds = (
                bytes,
                bytearray,
                memoryview,
                os.PathLike,
                _Readable,
                Iterator,
                AsyncIterable,
            )
            return isinstance(value, kinds)


def file_of(value: object) -> NamedFile:
    """Return what a caller's file holds; of a path or an open file also its name.

    A path is looked at now and opened for each sending. Raises OSError where there is no such file, TypeError for
    what is no file, with a hint.
    """
    match _tuple(value):
        case (name, content):
            return _named(content, name, None)
        case (name, content, media_type):
            return _named(content, name, media_type)
        case _:
            return NamedFile(_source(value), _own_name(value))


def _tuple(value: object) -> tuple[object, ...]:
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()


def _named(content: object, name: object, media_type: object) -> NamedFile:
    if not isinstance(name, (str, type(None))) or not isinstance(
        media_type, (str, type(None))
    ):
        raise TypeError(
            "a file is given as (name, content) or (name, content, media type)"
        )
    source = content.encode() if isinstance(content, str) else _source(content)
    return NamedFile(
        source, _own_name(content) if name is None else name, media_type or ""
    )


def _own_name(value: object) -> str:
    if isinstance(value, os.PathLike):
        return Path(cast("os.PathLike[str]", value)).name
    name: object = getattr(value, "name", None)
    # The name of a temporary file without one is a number; `<stdin>` is no name either.
    return Path(name).name if isinstance(name, str) and not name.startswith("<") else ""


def _source(value: object) -> bytes | Source:
    match value:
        case bytes():
            return value
        case bytearray() | memoryview():
            return bytes(cast("bytes", value))
        case os.PathLike():
            return _of_path(Path(cast("os.PathLike[str]", value)))
        case str():
            raise TypeError(
                "text is no file: give a pathlib.Path, or bytes for the content"
            )
        case io.TextIOBase():
            raise TypeError("the file is open for text: open it in binary mode ('rb')")
        case AsyncIterable():
            return _of_async_iterable(cast("AsyncIterable[bytes]", value))
        case _Readable():
            return _of_stream(value)
        case Iterable():
            return _of_iterable(cast("Iterable[bytes]", value))
        case _:
            kind = type(value).__name__
            raise TypeError(
                f"{kind} is no file: give a path, bytes, a binary file object or an iterable of bytes"
            )


def _of_path(path: Path) -> Source:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(f"{path} is a directory, not a file")
    regular = stat.S_ISREG(found.st_mode)

    def read() -> Iterator[bytes]:
        with path.open("rb") as file:
            yield from _chunks(file)

    async def aread() -> AsyncGenerator[bytes, None]:
        from anyio import to_thread

        with await to_thread.run_sync(_opened, path) as file:
            async for chunk in _async_chunks(file):
                yield chunk

    return Source(found.st_size if regular else None, regular, read, aread)


def _opened(path: Path) -> IO[bytes]:
    return path.open("rb")


def _of_stream(file: _Readable) -> Source:
    start, length = _extent(file)
    begin = _beginning(file, start)

    def read() -> Iterator[bytes]:
        begin()
        yield from _chunks(file)

    async def aread() -> AsyncGenerator[bytes, None]:
        begin()
        async for chunk in _async_chunks(file):
            yield chunk

    return Source(length, start is not None, read, aread)


def _extent(file: object) -> tuple[int | None, int | None]:
    """Return where a file stands and how many bytes follow; None where it cannot be wound back."""
    stream = cast("IO[bytes]", file)
    try:
        start = stream.tell()
        length = stream.seek(0, os.SEEK_END) - start
        stream.seek(start)
    except (AttributeError, OSError, ValueError):
        return None, None
    return start, max(length, 0)


def _beginning(file: object, start: int | None) -> Callable[[], None]:
    """Return what goes back to where a file stood; of one that cannot, what refuses a second reading."""
    if start is None:
        return _once()

    def rewind() -> None:
        cast("IO[bytes]", file).seek(start)

    return rewind


def _once() -> Callable[[], None]:
    used: list[bool] = []

    def claim() -> None:
        if used:
            raise RuntimeError(
                "the content was an iterator or a stream and is used up: it cannot be sent again"
            )
        used.append(True)

    return claim


def _always() -> None:
    """What can be read again and again needs nothing before it."""


def _of_iterable(chunks: Iterable[bytes]) -> Source:
    replayable = not isinstance(chunks, Iterator)
    begin = _always if replayable else _once()

    def read() -> Iterator[bytes]:
        begin()
        yield from (_checked(chunk) for chunk in chunks)

    async def aread() -> AsyncGenerator[bytes, None]:
        begin()
        for chunk in chunks:
            yield _checked(chunk)

    return Source(None, replayable, read, aread)


def _of_async_iterable(chunks: AsyncIterable[bytes]) -> Source:
    begin = _once()

    def read() -> Iterator[bytes]:
        raise TypeError("an async iterable can only be sent by the async client")

    async def aread() -> AsyncGenerator[bytes, None]:
        begin()
        async for chunk in chunks:
            yield _checked(chunk)

    return Source(None, False, read, aread)


def _checked(chunk: object) -> bytes:
    if isinstance(chunk, bytes):
        return chunk
    if isinstance(chunk, (bytearray, memoryview)):
        return bytes(cast("bytes", chunk))
    raise TypeError(f"an iterable of bytes gave {type(chunk).__name__}")


def _chunks(file: _Readable) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield _checked(chunk)


async def _async_chunks(file: _Readable) -> AsyncGenerator[bytes, None]:
    from anyio import to_thread

    while chunk := await to_thread.run_sync(file.read, CHUNK):
        yield _checked(chunk)
