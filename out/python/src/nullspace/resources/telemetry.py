"""The operations of Telemetry, as data and as methods."""

from __future__ import annotations

from collections.abc import Sequence
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
    raw,
    streaming,
)

if TYPE_CHECKING:
    from .._runtime import RequestOptions
    from ..models import (
        ConsoleTelemetryEventInputInput,
        TelemetryBatchResponse,
        TelemetryConfigResponse,
    )

_GET_CONFIG: Operation[TelemetryConfigResponse] = Operation(
    "getTelemetryConfig",
    "GET",
    "/v1/telemetry/config",
    responses={"200": Content("json", "TelemetryConfigResponse")},
    security=(("apiKey",),),
)
_INGEST_CONSOLE_TELEMETRY_EVENTS: Operation[TelemetryBatchResponse] = Operation(
    "ingestConsoleTelemetryEvents",
    "POST",
    "/v1/telemetry/events",
    body=Json(),
    responses={"200": Content("json", "TelemetryBatchResponse")},
    security=(("apiKey",),),
)


class Telemetry(Resource):
    """How the web console reports which of its pages and features are used."""

    @cached_property
    def with_raw_response(self) -> TelemetryWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return TelemetryWithRawResponse(Telemetry(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> TelemetryWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return TelemetryWithStreamingResponse(Telemetry(self._transport.streaming()))

    def get_config(self, **options: Unpack[RequestOptions]) -> TelemetryConfigResponse:
        """Get telemetry settings.

        Tells whether the console shall send telemetry, where to, and how many events at
        once. Ask once when the console starts, and send nothing while `capture_enabled`
        is `false`.

        Returns:
            The settings.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
        """
        return self._transport.call(_GET_CONFIG, options=options)

    def ingest_console_telemetry_events(
        self,
        *,
        events: Sequence[ConsoleTelemetryEventInputInput],
        **options: Unpack[RequestOptions],
    ) -> TelemetryBatchResponse:
        """Record console events.

        Records what happened in the console, several events at a time. An event that
        was sent before is recognised by its id and left out, so a failed call can be
        repeated as it is. Programs of your own have no need for it.

        Args:
            events: The events. No more than `max_batch_size` of the telemetry settings.

        Returns:
            What became of the events.

        Raises:
            BadRequestError: An event is malformed, or there are more events than one
                call may carry. Nothing was recorded. Code: `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Telemetry is switched off on this deployment, or its
                store cannot be reached. Drop the events when the code is
                `feature_unavailable`. Codes: `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _INGEST_CONSOLE_TELEMETRY_EVENTS, body={"events": events}, options=options
        )


class AsyncTelemetry(AsyncResource):
    """How the web console reports which of its pages and features are used."""

    @cached_property
    def with_raw_response(self) -> AsyncTelemetryWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncTelemetryWithRawResponse(AsyncTelemetry(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncTelemetryWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncTelemetryWithStreamingResponse(
            AsyncTelemetry(self._transport.streaming())
        )

    async def get_config(
        self, **options: Unpack[RequestOptions]
    ) -> TelemetryConfigResponse:
        """Get telemetry settings.

        Tells whether the console shall send telemetry, where to, and how many events at
        once. Ask once when the console starts, and send nothing while `capture_enabled`
        is `false`.

        Returns:
            The settings.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
        """
        return await self._transport.call(_GET_CONFIG, options=options)

    async def ingest_console_telemetry_events(
        self,
        *,
        events: Sequence[ConsoleTelemetryEventInputInput],
        **options: Unpack[RequestOptions],
    ) -> TelemetryBatchResponse:
        """Record console events.

        Records what happened in the console, several events at a time. An event that
        was sent before is recognised by its id and left out, so a failed call can be
        repeated as it is. Programs of your own have no need for it.

        Args:
            events: The events. No more than `max_batch_size` of the telemetry settings.

        Returns:
            What became of the events.

        Raises:
            BadRequestError: An event is malformed, or there are more events than one
                call may carry. Nothing was recorded. Code: `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Telemetry is switched off on this deployment, or its
                store cannot be reached. Drop the events when the code is
                `feature_unavailable`. Codes: `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _INGEST_CONSOLE_TELEMETRY_EVENTS, body={"events": events}, options=options
        )


class TelemetryWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Telemetry) -> None:
        self.get_config = raw(resource.get_config)
        self.ingest_console_telemetry_events = raw(
            resource.ingest_console_telemetry_events
        )


class TelemetryWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Telemetry) -> None:
        self.get_config = streaming(resource.get_config)
        self.ingest_console_telemetry_events = streaming(
            resource.ingest_console_telemetry_events
        )


class AsyncTelemetryWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncTelemetry) -> None:
        self.get_config = async_raw(resource.get_config)
        self.ingest_console_telemetry_events = async_raw(
            resource.ingest_console_telemetry_events
        )


class AsyncTelemetryWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncTelemetry) -> None:
        self.get_config = async_streaming(resource.get_config)
        self.ingest_console_telemetry_events = async_streaming(
            resource.ingest_console_telemetry_events
        )
