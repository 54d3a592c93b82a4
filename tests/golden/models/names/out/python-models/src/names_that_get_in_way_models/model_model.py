"""`ModelModel`."""

from __future__ import annotations

from ._runtime.models import Model


class ModelModel(Model):
    """The object `Model`."""

    x: str | None = None
