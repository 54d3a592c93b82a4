"""`User`."""

from __future__ import annotations

from ._runtime.models import Model


class User(Model):
    """The object `User`."""

    x: str | None = None
