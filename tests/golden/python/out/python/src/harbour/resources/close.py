"""The operations of Close, as data and as methods."""

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
    omit,
    raw,
    streaming,
)

if TYPE_CHECKING:
    from .._runtime import Omit, RequestOptions

_CLOSE: Operation[None] = Operation(
    "close",
    "POST",
    "/close/close",
    responses={"204": Content("none")},
    security=(("token",),),
)


class Close(Resource):
    """A tag called like an attribute of clients."""

    @cached_property
    def with_raw_response(self) -> CloseWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return CloseWithRawResponse(Close(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> CloseWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return CloseWithStreamingResponse(Close(self._transport.streaming()))

    def close(
        self,
        *,
        class_: str | Omit = omit,
        options_: str | Omit = omit,
        field_2nd: str | Omit = omit,
        größe: str | Omit = omit,
        session: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /close/close`."""
        return self._transport.call(
            _CLOSE,
            query={
                "class": class_,
                "options": options_,
                "2nd": field_2nd,
                "größe": größe,
            },
            cookies={"session": session},
            options=options,
        )


class AsyncClose(AsyncResource):
    """A tag called like an attribute of clients."""

    @cached_property
    def with_raw_response(self) -> AsyncCloseWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncCloseWithRawResponse(AsyncClose(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncCloseWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncCloseWithStreamingResponse(AsyncClose(self._transport.streaming()))

    async def close(
        self,
        *,
        class_: str | Omit = omit,
        options_: str | Omit = omit,
        field_2nd: str | Omit = omit,
        größe: str | Omit = omit,
        session: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /close/close`."""
        return await self._transport.call(
            _CLOSE,
            query={
                "class": class_,
                "options": options_,
                "2nd": field_2nd,
                "größe": größe,
            },
            cookies={"session": session},
            options=options,
        )


class CloseWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Close) -> None:
        self.close = raw(resource.close)


class CloseWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Close) -> None:
        self.close = streaming(resource.close)


class AsyncCloseWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncClose) -> None:
        self.close = async_raw(resource.close)


class AsyncCloseWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncClose) -> None:
        self.close = async_streaming(resource.close)
