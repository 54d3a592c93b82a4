"""`AnyModel`."""

from __future__ import annotations

from ._runtime.models import Model


class AnyModel(Model):
    """The object `Any`."""

    x: str | None = None
