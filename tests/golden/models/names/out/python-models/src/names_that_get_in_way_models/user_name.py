"""`UserName`."""

from __future__ import annotations

from ._runtime.models import Model


class UserName(Model):
    """The object `UserName`."""

    x: str | None = None
