"""Lists that come in pages, as callers see them: items, and the pages behind, fetched when they are wanted."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from .paging import Trail, Turn, items_in, next_turn

if TYPE_CHECKING:
    from ._http import Response
    from .async_transport import AsyncTransport
    from .operation import Operation
    from .requests import Arguments
    from .transport import SyncTransport

Item = TypeVar("Item")
Body = TypeVar("Body")

__all__ = ["AsyncPage", "AsyncPages", "Page", "Trail"]


class _Page(Generic[Item, Body]):
    """What a page knows without asking the server."""

    items: list[Item]
    body: Body

    def __init__(
        self,
        op: Operation[object],
        arguments: Arguments,
        body: Body,
        response: Response,
        trail: Trail,
    ) -> None:
        paging = op.paging
        self.body = body
        self.items = (
            [] if paging is None else cast("list[Item]", items_in(paging, body))
        )
        turn = Turn(arguments, body, self.items, response, trail)
        self._next = None if paging is None else next_turn(paging, turn)

    def has_next_page(self) -> bool:
        """Tell whether there is a page after this one, as far as this one says."""
        return self._next is not None

    def _onward(self) -> tuple[Arguments, Trail]:
        if self._next is None:
            raise ValueError("This is the last page: ask has_next_page() first")
        return self._next

    def __repr__(self) -> str:
        return f"{type(self).__name__}(items={self.items!r}, has_next_page={self.has_next_page()})"


class Page(_Page[Item, Body]):
    """A page of a list: `items` are its own, `body` is the whole answer. Iterating goes on over all pages."""

    def __init__(
        self,
        transport: SyncTransport,
        op: Operation[Page[Item, Body]],
        arguments: Arguments,
        body: Body,
        *,
        response: Response,
        trail: Trail,
    ) -> None:
        super().__init__(
            cast("Operation[object]", op), arguments, body, response, trail
        )
        self._transport = transport
        self._op = op

    def get_next_page(self) -> Page[Item, Body]:
        """Return the page after this one.

        Raises:
            ValueError: this is the last.
            APIConnectionError, APIStatusError, APIResponseValidationError: see there.
        """
        arguments, trail = self._onward()
        return self._transport.page_at(self._op, arguments, trail)

    def iter_pages(self) -> Iterator[Page[Item, Body]]:
        """Yield this page and all behind it."""
        page = self
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            yield page

    def __iter__(self) -> Iterator[Item]:
        for page in self.iter_pages():
            yield from page.items


class AsyncPage(_Page[Item, Body]):
    """A page of a list: `items` are its own, `body` is the whole answer. Iterating goes on over all pages."""

    def __init__(
        self,
        transport: AsyncTransport,
        op: Operation[Page[Item, Body]],
        arguments: Arguments,
        body: Body,
        *,
        response: Response,
        trail: Trail,
    ) -> None:
        super().__init__(
            cast("Operation[object]", op), arguments, body, response, trail
        )
        self._transport = transport
        self._op = op

    async def get_next_page(self) -> AsyncPage[Item, Body]:
        """Return the page after this one.

        Raises:
            ValueError: this is the last.
            APIConnectionError, APIStatusError, APIResponseValidationError: see there.
        """
        arguments, trail = self._onward()
        return await self._transport.page_at(self._op, arguments, trail)

    async def iter_pages(self) -> AsyncIterator[AsyncPage[Item, Body]]:
        """Yield this page and all behind it."""
        page = self
        yield page
        while page.has_next_page():
            page = await page.get_next_page()
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.iter_pages():
            for item in page.items:
                yield item


class AsyncPages(Generic[Item, Body]):
    """A list not asked for yet: awaited it gives the first page, iterated over the items of all pages."""

    def __init__(self, fetch: Callable[[], Awaitable[AsyncPage[Item, Body]]]) -> None:
        self._fetch = fetch

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, not fetched yet: await it, or iterate over it with 'async for'>"

    def __await__(self) -> Generator[object, None, AsyncPage[Item, Body]]:
        return cast(
            "Generator[object, None, AsyncPage[Item, Body]]", self._fetch().__await__()
        )

    async def iter_pages(self) -> AsyncIterator[AsyncPage[Item, Body]]:
        """Yield all pages."""
        page = await self._fetch()
        async for each in page.iter_pages():
            yield each

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.iter_pages():
            for item in page.items:
                yield item
