"""`TelemetryBatchResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class TelemetryBatchResponse(Model):
    """What became of the events."""

    attempted_count: int
    """Number of events received. Example: `2`."""

    inserted_count: int
    """Number of events recorded. Example: `1`."""

    duplicate_count: int
    """Number of events left out because they were recorded before. Example: `1`."""
