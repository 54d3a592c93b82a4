"""`Cow`."""

from __future__ import annotations

from ._runtime.formats import Number
from ._runtime.models import Model


class Cow(Model):
    """The object `Cow`."""

    species: str
    milk: Number | None = None
