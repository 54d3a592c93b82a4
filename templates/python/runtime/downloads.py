"""Answers of bytes over an open connection: read, passed on in chunks, or written to a file; knows no operation."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, Self
from urllib.parse import unquote

from ._http import http
from .answers import connection_error, shown

if TYPE_CHECKING:
    from types import TracebackType

_FILE_NAME: Final = re.compile(
    r"""filename(\*)?\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^\s;]+))""", re.IGNORECASE
)


class _Base:
    def __init__(self, response: http.Response) -> None:
        self.response = response

    @property
    def status_code(self) -> int:
        """The status of the answer."""
        return self.response.status_code

    @property
    def headers(self) -> http.Headers:
        """The headers of the answer; names in any case."""
        return self.response.headers

    @property
    def content_type(self) -> str:
        """The media type, with its parameters; empty where the server told none."""
        return str(self.response.headers.get("content-type", ""))

    @property
    def content_length(self) -> int | None:
        """How many bytes will come, before any compression is undone; None where the server didn't say."""
        told = self.response.headers.get("content-length", "")
        return int(told) if told.isascii() and told.isdigit() else None

    @property
    def filename(self) -> str:
        """The name that the server gives the file, without any folder; empty where it gives none."""
        return _name_in(self.response.headers.get("content-disposition", ""))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {shown(self.response)}>"


class BinaryResponse(_Base):
    """An answer of bytes whose body is still to come.

    The connection is closed when all was read, and at the end of a `with` block. Reading raises APIConnectionError
    where the connection breaks and APITimeoutError where nothing comes for too long.
    """

    def read(self) -> bytes:
        """Return all of it, again when asked again."""
        with _errors():
            return self.response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes, None, None]:
        """Yield it in chunks of that many bytes, or as they come; closes the connection when the loop is left."""
        try:
            with _errors():
                yield from self.response.iter_bytes(chunk_size)
        finally:
            self.close()

    def to_file(self, path: str | os.PathLike[str]) -> Path:
        """Write it to a file and return its path. A file of that name is replaced at the end, or not at all.

        Raises OSError where that cannot be written.
        """
        with _written(Path(path)) as (file, target):
            for chunk in self.iter_bytes():
                file.write(chunk)
        return target

    def close(self) -> None:
        """Close the connection; safe to call twice."""
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBinaryResponse(_Base):
    """An answer of bytes whose body is still to come.

    The connection is closed when all was read, and at the end of an `async with` block. Reading raises
    APIConnectionError where the connection breaks and APITimeoutError where nothing comes for too long.
    """

    async def read(self) -> bytes:
        """Return all of it, again when asked again."""
        with _errors():
            return await self.response.aread()

    async def iter_bytes(
        self, chunk_size: int | None = None
    ) -> AsyncGenerator[bytes, None]:
        """Yield it in chunks of that many bytes, or as they come."""
        try:
            with _errors():
                async for chunk in self.response.aiter_bytes(chunk_size):
                    yield chunk
        finally:
            await self.close()

    async def to_file(self, path: str | os.PathLike[str]) -> Path:
        """Write it to a file and return its path. A file of that name is replaced at the end, or not at all.

        Raises OSError where that cannot be written.
        """
        from anyio import to_thread

        with _written(Path(path)) as (file, target):
            async with aclosing(self.iter_bytes()) as chunks:
                async for chunk in chunks:
                    await to_thread.run_sync(file.write, chunk)
        return target

    async def close(self) -> None:
        """Close the connection; safe to call twice."""
        await self.response.aclose()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self.close()


@contextmanager
def _errors() -> Generator[None, None, None]:
    try:
        yield
    except http.HTTPError as error:
        raise connection_error(error) from error


@contextmanager
def _written(path: Path) -> Generator[tuple[IO[bytes], Path], None, None]:
    """Give a file to write to and the path that it then has; it takes its place whole, or is removed."""
    # A link keeps leading to the file, which is what is replaced.
    target = path.resolve()
    if target.exists() and not target.is_file():
        # A device or a pipe is written to; of a directory, `open` says what is wrong.
        with target.open("wb") as file:
            yield file, path
        return
    draft = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with draft.open("xb") as file:
            yield file, path
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _name_in(disposition: str) -> str:
    """Return the file name of a Content-Disposition (RFC 6266), the encoded one first; never a way to a folder."""
    names = {
        bool(star): quoted or plain
        for star, quoted, plain in _FILE_NAME.findall(disposition)
    }
    if True in names:
        charset, _, rest = names[True].partition("'")
        name = unquote(
            rest.partition("'")[2],
            encoding=charset if charset.lower() == "iso-8859-1" else "utf-8",
        )
    else:
        name = re.sub(r"\\(.)", r"\1", names.get(False, ""))
    name = re.split(r"[/\\]", name)[-1]
    kept = "".join(char for char in name if char.isprintable())
    return "" if kept.strip(" .") == "" else kept
