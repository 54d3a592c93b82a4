"""`Ship`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.formats import DateTime
from .._runtime.models import READ_ONLY, Model

if TYPE_CHECKING:
    from .kind import Kind


class Ship(Model):
    """The object `Ship`."""

    id: Annotated[str, READ_ONLY]
    name: str
    launched: DateTime | None = None
    kind: Kind | None = None
