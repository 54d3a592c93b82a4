"""`APIKey`, and what belongs to it."""

from __future__ import annotations

from ._runtime.models import Model


class APIKey(Model):
    """The object `APIKey`."""

    scope: APIKeyScope | None = None


class APIKeyScope(Model):
    """The object `APIKeyScope`."""

    all: bool | None = None
