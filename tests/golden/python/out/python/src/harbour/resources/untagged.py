"""The operations of untagged, as data and as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import (
    AsyncResource,
    Content,
    Json,
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

_GET_THINGS: Operation[list[int]] = Operation(
    "getUntaggedThings",
    "GET",
    "/untagged/things",
    responses={"200": Content("json", "list[int]")},
    security=(("token",),),
)
_CREATE_THINGS: Operation[Any] = Operation(
    "postUntaggedThings",
    "POST",
    "/untagged/things",
    body=Json(optional=True),
    responses={"default": Content("json", "Any")},
    security=(("token",),),
)


class Untagged(Resource):
    """The operations of untagged."""

    @cached_property
    def with_raw_response(self) -> UntaggedWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return UntaggedWithRawResponse(Untagged(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> UntaggedWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return UntaggedWithStreamingResponse(Untagged(self._transport.streaming()))

    def get_things(self, **options: Unpack[RequestOptions]) -> list[int]:
        """Call `GET /untagged/things`."""
        return self._transport.call(_GET_THINGS, options=options)

    def create_things(
        self, *, body: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Any:
        """Call `POST /untagged/things`."""
        return self._transport.call(_CREATE_THINGS, body=body, options=options)


class AsyncUntagged(AsyncResource):
    """The operations of untagged."""

    @cached_property
    def with_raw_response(self) -> AsyncUntaggedWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncUntaggedWithRawResponse(AsyncUntagged(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncUntaggedWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncUntaggedWithStreamingResponse(
            AsyncUntagged(self._transport.streaming())
        )

    async def get_things(self, **options: Unpack[RequestOptions]) -> list[int]:
        """Call `GET /untagged/things`."""
        return await self._transport.call(_GET_THINGS, options=options)

    async def create_things(
        self, *, body: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Any:
        """Call `POST /untagged/things`."""
        return await self._transport.call(_CREATE_THINGS, body=body, options=options)


class UntaggedWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Untagged) -> None:
        self.get_things = raw(resource.get_things)
        self.create_things = raw(resource.create_things)


class UntaggedWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Untagged) -> None:
        self.get_things = streaming(resource.get_things)
        self.create_things = streaming(resource.create_things)


class AsyncUntaggedWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncUntagged) -> None:
        self.get_things = async_raw(resource.get_things)
        self.create_things = async_raw(resource.create_things)


class AsyncUntaggedWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncUntagged) -> None:
        self.get_things = async_streaming(resource.get_things)
        self.create_things = async_streaming(resource.create_things)
