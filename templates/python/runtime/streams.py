"""Streams of typed items over an open connection, which they close; knows neither retries nor operations."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Generic, Self, TypeVar, cast

from ._http import http
from .answers import connection_error, shown, validation_error
from .events import ServerSentEvent
from .items import Decoder, decoder_of, is_end, is_silent, reader_of

if TYPE_CHECKING:
    from types import TracebackType

    from .decode import Content

__all__ = ["AsyncStream", "ServerSentEvent", "Stream"]

T = TypeVar("T")


class _Base(Generic[T]):
    """What both kinds of streams know of the answer that they read."""

    def __init__(
        self, response: http.Response, content: Content, models: str, lenient: bool
    ) -> None:
        self.response = response
        self._content = content
        self._read = reader_of(content, models, lenient)
        self._closed = False

    @property
    def status_code(self) -> int:
        """The status of the answer."""
        return self.response.status_code

    @property
    def headers(self) -> http.Headers:
        """The headers of the answer; names in any case."""
        return self.response.headers

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {shown(self.response)}>"

    def _decoder(self) -> Decoder:
        try:
            return decoder_of(
                self.response.headers.get("content-type", ""), self._content
            )
        except ValueError as error:
            raise validation_error(error, self.response, None) from error

    def _item(self, event: ServerSentEvent) -> T:
        try:
            return cast("T", self._read(event))
        except ValueError as error:
            raise validation_error(error, self.response, _told(event)) from error


def _told(event: ServerSentEvent) -> object:
    try:
        return event.json()
    except ValueError:
        return event.data


class Stream(_Base[T]):
    """The items of a stream as they come: `for item in stream`.

    The connection is closed when the stream ends, when the loop is left, and at the end of a `with` block.

    Iterating raises APIConnectionError where the connection breaks, APITimeoutError where nothing comes for too long,
    and APIResponseValidationError for an item that doesn't fit the contract.
    """

    def __init__(
        self, response: http.Response, content: Content, models: str, lenient: bool
    ) -> None:
        super().__init__(response, content, models, lenient)
        self._raw = self._received()
        self._items = self._typed()

    def __iter__(self) -> Iterator[T]:
        # A generator of its own, which nothing else holds: a loop that is left closes it, and it the connection.
        try:
            yield from self._items
        finally:
            self.close()

    def __next__(self) -> T:
        return next(self._items)

    def events(self) -> Iterator[ServerSentEvent]:
        """Yield the events themselves, with name and id, in place of items; lines come as the data of events."""
        try:
            yield from self._raw
        finally:
            self.close()

    def close(self) -> None:
        """Close the connection; safe to call twice."""
        self._closed = True
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

    def _typed(self) -> Generator[T, None, None]:
        for event in self._raw:
            if is_end(event):
                break
            if not is_silent(event, self._content):
                yield self._item(event)
        self._raw.close()

    def _received(self) -> Generator[ServerSentEvent, None, None]:
        if self._closed:
            return
        try:
            decoder = self._decoder()
            for chunk in self.response.iter_bytes():
                yield from decoder.feed(chunk)
                if self._closed:
                    return
            yield from decoder.end()
        except http.HTTPError as error:
            if not self._closed:
                raise connection_error(error) from error
        finally:
            self.close()


class AsyncStream(_Base[T]):
    """The items of a stream as they come: `async for item in stream`.

    The connection is closed when the stream ends, soon after the loop is left, and at the end of an `async with` block.

    Iterating raises APIConnectionError where the connection breaks, APITimeoutError where nothing comes for too long,
    and APIResponseValidationError for an item that doesn't fit the contract.
    """

    def __init__(
        self, response: http.Response, content: Content, models: str, lenient: bool
    ) -> None:
        super().__init__(response, content, models, lenient)
        self._raw = self._received()
        self._items = self._typed()

    async def __aiter__(self) -> AsyncIterator[T]:
        async with self, aclosing(self._items) as items:
            async for item in items:
                yield item

    async def __anext__(self) -> T:
        return await anext(self._items)

    async def events(self) -> AsyncIterator[ServerSentEvent]:
        """Yield the events themselves, with name and id, in place of items; lines come as the data of events."""
        async with self, aclosing(self._raw) as events:
            async for event in events:
                yield event

    async def close(self) -> None:
        """Close the connection; safe to call twice."""
        self._closed = True
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

    async def _typed(self) -> AsyncGenerator[T, None]:
        async with aclosing(self._raw) as events:
            async for event in events:
                if is_end(event):
                    break
                if not is_silent(event, self._content):
                    yield self._item(event)

    async def _received(self) -> AsyncGenerator[ServerSentEvent, None]:
        if self._closed:
            return
        try:
            decoder = self._decoder()
            async for chunk in self.response.aiter_bytes():
                for event in decoder.feed(chunk):
                    yield event
                if self._closed:
                    return
            for event in decoder.end():
                yield event
        except http.HTTPError as error:
            if not self._closed:
                raise connection_error(error) from error
        finally:
            await self.close()
