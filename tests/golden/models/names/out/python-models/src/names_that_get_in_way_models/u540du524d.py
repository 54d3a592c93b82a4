"""`名前`."""

from __future__ import annotations

from ._runtime.models import Model


class 名前(Model):
    """The object `名前`."""

    x: str | None = None
