"""`RestartCodeContextResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class RestartCodeContextResponse(Model):
    """What became of the context."""

    status: str | None = None
    """Outcome, `restarted`. Example: `restarted`."""
