"""`UnknownModel`."""

from __future__ import annotations

from ._runtime.models import Model


class UnknownModel(Model):
    """The object `Unknown`."""

    x: str | None = None
