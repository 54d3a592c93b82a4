"""`InterruptCodeContextResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class InterruptCodeContextResponse(Model):
    """What became of the context."""

    status: str | None = None
    """Outcome, `interrupted`. Example: `interrupted`."""
