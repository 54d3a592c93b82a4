"""`Animal`."""

from __future__ import annotations

from ._runtime.models import Model


class Animal(Model):
    """The object `Animal`."""

    species: str
