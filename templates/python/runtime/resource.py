"""The bases of resources, and the typed views of their methods that give raw or streamed answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from .async_responses import AsyncResponseContext
    from .async_transport import AsyncTransport
    from .responses import RawResponse, ResponseContext
    from .transport import SyncTransport

P = ParamSpec("P")
T = TypeVar("T")


class Resource:
    """Operations of one tag, called synchronously."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport


class AsyncResource:
    """Operations of one tag, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Return `method` of a resource over `transport.raw()` with the type of what it then gives."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Return `method` of a resource over `transport.raw()` with the type of what it then gives."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)


def streaming(method: Callable[P, T]) -> Callable[P, ResponseContext[T]]:
    """Return `method` of a resource over `transport.streaming()`: the request is sent when the context is entered."""

    def stream(*args: P.args, **kwargs: P.kwargs) -> ResponseContext[T]:
        from .responses import ResponseContext

        return ResponseContext(lambda: method(*args, **kwargs))

    return stream


def async_streaming(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AsyncResponseContext[T]]:
    """Return `method` of a resource over `transport.streaming()`: the request is sent when the context is entered."""

    def stream(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContext[T]:
        from .async_responses import AsyncResponseContext

        return AsyncResponseContext(lambda: method(*args, **kwargs))

    return stream
