"""`User_04f8996d`."""

from __future__ import annotations

from ._runtime.models import Model


class User_04f8996d(Model):
    """The object `user`."""

    y: str | None = None
