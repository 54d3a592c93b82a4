"""`ListResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class ListResponse(Model):
    """The object `ListResponse`."""

    data: list[str] | None = None
