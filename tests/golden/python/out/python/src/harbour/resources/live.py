"""The operations of Live, as data and as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    AsyncResource,
    Content,
    Operation,
    Resource,
    async_raw,
    async_streaming,
    raw,
    streaming,
)

if TYPE_CHECKING:
    from .._runtime import (
        AsyncStream,
        AsyncWebSocketSession,
        RequestOptions,
        Stream,
        WebSocketSession,
    )
    from ..models import Error, NewShip, NewShipInput, Ship

_WATCH: Operation[WebSocketSession[NewShipInput, Ship | Error | NewShip]] = Operation(
    "watch",
    "GET",
    "/watch",
    responses={
        "101": Content("websocket", "Ship | Error | NewShip", send="NewShipInput")
    },
    security=(("token",),),
)
_EVENTS: Operation[Ship] = Operation(
    "events",
    "GET",
    "/events",
    responses={"200": Content("sse", "Ship")},
    security=(("token",),),
)


class Live(Resource):
    """The operations of Live."""

    @cached_property
    def with_raw_response(self) -> LiveWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return LiveWithRawResponse(Live(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> LiveWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return LiveWithStreamingResponse(Live(self._transport.streaming()))

    def watch(
        self, **options: Unpack[RequestOptions]
    ) -> WebSocketSession[NewShipInput, Ship | Error | NewShip]:
        """Call `GET /watch`."""
        return self._transport.connect(_WATCH, options=options)

    def events(self, **options: Unpack[RequestOptions]) -> Stream[Ship]:
        """Call `GET /events`.

        Returns:
            Events.
        """
        return self._transport.stream(_EVENTS, options=options)


class AsyncLive(AsyncResource):
    """The operations of Live."""

    @cached_property
    def with_raw_response(self) -> AsyncLiveWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncLiveWithRawResponse(AsyncLive(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncLiveWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncLiveWithStreamingResponse(AsyncLive(self._transport.streaming()))

    def watch(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncWebSocketSession[NewShipInput, Ship | Error | NewShip]:
        """Call `GET /watch`."""
        return self._transport.connect(_WATCH, options=options)

    async def events(self, **options: Unpack[RequestOptions]) -> AsyncStream[Ship]:
        """Call `GET /events`.

        Returns:
            Events.
        """
        return await self._transport.stream(_EVENTS, options=options)


class LiveWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Live) -> None:
        self.events = raw(resource.events)


class LiveWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Live) -> None:
        self.events = streaming(resource.events)


class AsyncLiveWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncLive) -> None:
        self.events = async_raw(resource.events)


class AsyncLiveWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncLive) -> None:
        self.events = async_streaming(resource.events)
