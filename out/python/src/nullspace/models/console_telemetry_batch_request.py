"""`ConsoleTelemetryBatchRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .console_telemetry_event_input import (
        ConsoleTelemetryEventInput,
        ConsoleTelemetryEventInputInput,
    )


class ConsoleTelemetryBatchRequest(Model):
    """Events to record."""

    events: list[ConsoleTelemetryEventInput]
    """The events. No more than `max_batch_size` of the telemetry settings."""


class ConsoleTelemetryBatchRequestParams(TypedDict):
    """`ConsoleTelemetryBatchRequest` as a dict, by the names that fields have on the wire."""

    events: Sequence[ConsoleTelemetryEventInputInput]
    """The events. No more than `max_batch_size` of the telemetry settings."""


ConsoleTelemetryBatchRequestInput: TypeAlias = (
    ConsoleTelemetryBatchRequest | ConsoleTelemetryBatchRequestParams
)
"""What a request may have as `ConsoleTelemetryBatchRequest`."""
