"""`ListShipsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .ship import Ship


class ListShipsResponse(Model):
    """The object `ListShipsResponse`."""

    ships: list[Ship]
    next: str | None = None
    more: bool | None = None
