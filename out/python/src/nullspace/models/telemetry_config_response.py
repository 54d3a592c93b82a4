"""`TelemetryConfigResponse`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class TelemetryConfigResponse(Model):
    """Whether and where the console sends telemetry."""

    capture_enabled: bool
    """Whether events are wanted. With `false` send none. Example: `true`."""

    endpoint: Literal["/v1/telemetry/events"] | str
    """Path to which events are sent."""

    max_batch_size: int
    """Largest number of events in one call. Example: `50`."""
