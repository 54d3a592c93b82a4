"""`HealthCheckResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class HealthCheckResponse(Model):
    """Sign of life."""

    status: str
    """State of the process, `ok`. Example: `ok`."""
