"""`User_af0d48db`."""

from __future__ import annotations

from ._runtime.models import Model


class User_af0d48db(Model):
    """The object `user_`."""

    z: str | None = None
