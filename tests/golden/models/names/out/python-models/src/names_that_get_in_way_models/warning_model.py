"""`WarningModel`."""

from __future__ import annotations

from ._runtime.models import Model


class WarningModel(Model):
    """The object `Warning`."""

    x: str | None = None
