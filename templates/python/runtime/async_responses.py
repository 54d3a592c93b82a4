"""Answers whose body is awaited as it comes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Generic, Self, TypeVar, cast

from ._http import http
from .responses import Answer, json_of, translated

if TYPE_CHECKING:
    from types import TracebackType

    from .call import Call

T = TypeVar("T")


class AsyncStreamingResponse(Answer[T]):
    """An answer whose body is read as it comes; to be closed, or used as a context."""

    def __init__(
        self,
        response: http.Response,
        call: Call,
        request_id_header: str,
        parse: Callable[[http.Response], Awaitable[T]],
    ) -> None:
        super().__init__(response, call, request_id_header)
        self._parse = parse

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body, decompressed, in pieces of `chunk_size` bytes or as they come."""
        with translated():
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as text, in pieces of `chunk_size` characters or as they come."""
        with translated():
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body without their ends."""
        with translated():
            async for line in self.http_response.aiter_lines():
                yield line

    async def read(self) -> bytes:
        """Return the whole body."""
        with translated():
            return await self.http_response.aread()

    async def text(self) -> str:
        """Return the whole body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> object:
        """Return the JSON of the whole body.

        Raises:
            APIResponseValidationError: it holds none.
        """
        await self.read()
        return json_of(self.http_response)

    async def parse(self) -> T:
        """Return the value that the operation gives, from the whole body.

        Raises:
            APIResponseValidationError: the body doesn't fit the contract.
        """
        return await self._parse(self.http_response)

    async def close(self) -> None:
        """Give the connection back, whatever of the body is still to come."""
        await self.http_response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self.close()


class AsyncResponseContext(Generic[T]):
    """A call sent when its context is entered, closed when that is left."""

    def __init__(self, send: Callable[[], Awaitable[T]]) -> None:
        self._send = send
        self._response: AsyncStreamingResponse[T] | None = None

    async def __aenter__(self) -> AsyncStreamingResponse[T]:
        self._response = cast("AsyncStreamingResponse[T]", await self._send())
        return self._response

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.close()
