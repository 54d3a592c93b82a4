"""`Operation`."""

from __future__ import annotations

from .._runtime.models import Model


class Operation(Model):
    """The object `Operation`."""

    id: int | None = None
