"""`Con`."""

from __future__ import annotations

from ._runtime.models import Model


class Con(Model):
    """The object `con`."""

    x: str | None = None
