"""`NewShip`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, NotRequired, TypeAlias, TypedDict

from .._runtime.formats import DateTime
from .._runtime.models import READ_ONLY, Model

if TYPE_CHECKING:
    from .kind import Kind


class NewShip(Model):
    """The object `NewShip`."""

    id: Annotated[str | None, READ_ONLY] = None

    name: str
    """What it is called. Required string length: `1 - 40`."""

    kind: Kind | None = None
    launched: DateTime | None = None

    flag: str | None = None
    """Deprecated."""

    ports: list[str] | None = None
    """Where it has been."""


class NewShipParams(TypedDict):
    """`NewShip` as a dict, by the names that fields have on the wire."""

    name: str
    """What it is called. Required string length: `1 - 40`."""

    kind: NotRequired[Kind]
    launched: NotRequired[DateTime | str]

    flag: NotRequired[str | None]
    """Deprecated."""

    ports: NotRequired[Sequence[str]]
    """Where it has been."""


NewShipInput: TypeAlias = NewShip | NewShipParams
"""What a request may have as `NewShip`."""
