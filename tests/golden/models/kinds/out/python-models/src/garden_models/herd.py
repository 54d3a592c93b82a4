"""`Herd`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.models import Model

if TYPE_CHECKING:
    from .any_animal import AnyAnimal


class Herd(Model):
    """The object `Herd`."""

    animals: list[AnyAnimal] | None = None
