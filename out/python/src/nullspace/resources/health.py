"""The operations of Health, as data and as methods."""

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
    from .._runtime import RequestOptions
    from ..models import HealthCheckResponse

_CHECK: Operation[HealthCheckResponse] = Operation(
    "healthCheck",
    "GET",
    "/healthz",
    responses={"200": Content("json", "HealthCheckResponse")},
)


class Health(Resource):
    """Tell whether the API answers."""

    @cached_property
    def with_raw_response(self) -> HealthWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return HealthWithRawResponse(Health(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> HealthWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return HealthWithStreamingResponse(Health(self._transport.streaming()))

    def check(self, **options: Unpack[RequestOptions]) -> HealthCheckResponse:
        """Check the API's health.

        Answers as long as the API process is alive, for load balancers and probes. It
        needs no key and does not look at hosts or databases, so a good answer does not
        promise that sandboxes can be started.

        Returns:
            The API is alive.
        """
        return self._transport.call(_CHECK, options=options)


class AsyncHealth(AsyncResource):
    """Tell whether the API answers."""

    @cached_property
    def with_raw_response(self) -> AsyncHealthWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncHealthWithRawResponse(AsyncHealth(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncHealthWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncHealthWithStreamingResponse(
            AsyncHealth(self._transport.streaming())
        )

    async def check(self, **options: Unpack[RequestOptions]) -> HealthCheckResponse:
        """Check the API's health.

        Answers as long as the API process is alive, for load balancers and probes. It
        needs no key and does not look at hosts or databases, so a good answer does not
        promise that sandboxes can be started.

        Returns:
            The API is alive.
        """
        return await self._transport.call(_CHECK, options=options)


class HealthWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Health) -> None:
        self.check = raw(resource.check)


class HealthWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Health) -> None:
        self.check = streaming(resource.check)


class AsyncHealthWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncHealth) -> None:
        self.check = async_raw(resource.check)


class AsyncHealthWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncHealth) -> None:
        self.check = async_streaming(resource.check)
