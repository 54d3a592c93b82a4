"""The operations of Operation, as data and as methods."""

from __future__ import annotations

from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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
    from .._runtime import AsyncStream, Omit, RequestOptions, Stream
    from ..models import Operation as Operation_
    from ..models import RunOperationEventStreamResponse

_GET: Operation[Operation_] = Operation(
    "getOperation",
    "GET",
    "/operations/{id}",
    responses={"200": Content("json", "Operation")},
    security=(("token",),),
)
_RUN: Operation[Operation_] = Operation(
    "runOperation",
    "POST",
    "/operations/{id}",
    body=Json(decimals=("amount",), optional=True),
    responses={"200": Content("json", "Operation")},
    security=(("token",),),
)
_RUN_STREAM: Operation[RunOperationEventStreamResponse] = Operation(
    "runOperation",
    "POST",
    "/operations/{id}",
    body=Json(decimals=("amount",), optional=True),
    responses={"200": Content("sse", "RunOperationEventStreamResponse")},
    security=(("token",),),
    accept="text/event-stream",
)


class OperationResource(Resource):
    """The operations of Operation."""

    @cached_property
    def with_raw_response(self) -> OperationResourceWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return OperationResourceWithRawResponse(
            OperationResource(self._transport.raw())
        )

    @cached_property
    def with_streaming_response(self) -> OperationResourceWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return OperationResourceWithStreamingResponse(
            OperationResource(self._transport.streaming())
        )

    def get(self, id: int, **options: Unpack[RequestOptions]) -> Operation_:
        """Call `GET /operations/{id}`.

        Returns:
            It.
        """
        return self._transport.call(_GET, path={"id": id}, options=options)

    def run(
        self,
        id: int,
        *,
        amount: Decimal | float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Operation_:
        """Call `POST /operations/{id}`.

        Returns:
            At once, or as it goes.

        Raises:
            APIStatusError: Any other status: Anything else.
        """
        return self._transport.call(
            _RUN, path={"id": id}, body={"amount": amount}, options=options
        )

    def run_stream(
        self,
        id: int,
        *,
        amount: Decimal | float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[RunOperationEventStreamResponse]:
        """Call `POST /operations/{id}`.

        The answer comes as a stream, item by item.

        Returns:
            At once, or as it goes.

        Raises:
            APIStatusError: Any other status: Anything else.
        """
        return self._transport.stream(
            _RUN_STREAM, path={"id": id}, body={"amount": amount}, options=options
        )


class AsyncOperationResource(AsyncResource):
    """The operations of Operation."""

    @cached_property
    def with_raw_response(self) -> AsyncOperationResourceWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncOperationResourceWithRawResponse(
            AsyncOperationResource(self._transport.raw())
        )

    @cached_property
    def with_streaming_response(self) -> AsyncOperationResourceWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncOperationResourceWithStreamingResponse(
            AsyncOperationResource(self._transport.streaming())
        )

    async def get(self, id: int, **options: Unpack[RequestOptions]) -> Operation_:
        """Call `GET /operations/{id}`.

        Returns:
            It.
        """
        return await self._transport.call(_GET, path={"id": id}, options=options)

    async def run(
        self,
        id: int,
        *,
        amount: Decimal | float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Operation_:
        """Call `POST /operations/{id}`.

        Returns:
            At once, or as it goes.

        Raises:
            APIStatusError: Any other status: Anything else.
        """
        return await self._transport.call(
            _RUN, path={"id": id}, body={"amount": amount}, options=options
        )

    async def run_stream(
        self,
        id: int,
        *,
        amount: Decimal | float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[RunOperationEventStreamResponse]:
        """Call `POST /operations/{id}`.

        The answer comes as a stream, item by item.

        Returns:
            At once, or as it goes.

        Raises:
            APIStatusError: Any other status: Anything else.
        """
        return await self._transport.stream(
            _RUN_STREAM, path={"id": id}, body={"amount": amount}, options=options
        )


class OperationResourceWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: OperationResource) -> None:
        self.get = raw(resource.get)
        self.run = raw(resource.run)
        self.run_stream = raw(resource.run_stream)


class OperationResourceWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: OperationResource) -> None:
        self.get = streaming(resource.get)
        self.run = streaming(resource.run)
        self.run_stream = streaming(resource.run_stream)


class AsyncOperationResourceWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncOperationResource) -> None:
        self.get = async_raw(resource.get)
        self.run = async_raw(resource.run)
        self.run_stream = async_raw(resource.run_stream)


class AsyncOperationResourceWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncOperationResource) -> None:
        self.get = async_streaming(resource.get)
        self.run = async_streaming(resource.run)
        self.run_stream = async_streaming(resource.run_stream)
