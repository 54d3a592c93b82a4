"""`AnyAnimal`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from ._runtime.unions import Tagged
from .animal import Animal
from .cow import Cow

AnyAnimal = TypeAliasType(
    "AnyAnimal", Annotated[Cow | Animal, Tagged("species", {"Cow": Cow}, Animal)]
)
"""`Animal` or what derives from it, told apart by `species`."""
