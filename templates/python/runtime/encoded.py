"""A body ready to be sent, whole or in pieces; knows neither how it was written nor how it is sent."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Iterator
from contextlib import aclosing
from dataclasses import dataclass
from typing import cast

from .files import Source


@dataclass(frozen=True, slots=True)
class Encoded:
    """A body ready to be sent: `content` where it is all in memory, or else what `chunks` or `achunks` give.

    `length` in bytes, None where it is not known. `replayable`: whether it can be sent more than once; `chunks` and
    `achunks` begin anew at each call.
    """

    content_type: str
    content: bytes | None
    length: int | None
    replayable: bool = True
    pieces: tuple[bytes | Source, ...] = ()

    def chunks(self) -> Iterator[bytes]:
        """Yield the body piece by piece. Raises TypeError where only an async client can send it."""
        for piece in self.pieces or (self.content or b"",):
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece.read()

    async def achunks(self) -> AsyncGenerator[bytes, None]:
        """Yield the body piece by piece; files are read in a thread."""
        for piece in self.pieces or (self.content or b"",):
            if isinstance(piece, bytes):
                yield piece
            else:
                async with aclosing(piece.aread()) as chunks:
                    async for chunk in chunks:
                        yield chunk


def in_memory(content_type: str, content: bytes) -> Encoded:
    """Return a body whose bytes are all there."""
    return Encoded(content_type, content, len(content))


def in_pieces(content_type: str, pieces: Iterable[bytes | Source]) -> Encoded:
    """Return a body of bytes and files; in memory when there is no file among them."""
    listed = tuple(pieces)
    sources = [piece for piece in listed if not isinstance(piece, bytes)]
    if not sources:
        return in_memory(content_type, b"".join(cast("tuple[bytes, ...]", listed)))
    lengths = [
        len(piece) if isinstance(piece, bytes) else piece.length for piece in listed
    ]
    known = [length for length in lengths if length is not None]
    whole = sum(known) if len(known) == len(lengths) else None
    return Encoded(
        content_type, None, whole, all(source.replayable for source in sources), listed
    )
