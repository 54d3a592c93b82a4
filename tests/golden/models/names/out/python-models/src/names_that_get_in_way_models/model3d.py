"""`Model3d`."""

from __future__ import annotations

from ._runtime.models import Model


class Model3d(Model):
    """The object `3d`."""

    x: str | None = None
