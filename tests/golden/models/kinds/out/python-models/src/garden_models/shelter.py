"""`ShelterVariant1`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypeAlias, TypedDict

from typing_extensions import TypeAliasType

from ._runtime.formats import Date, Number
from ._runtime.models import Model
from ._runtime.unions import BestFit


class ShelterVariant1(Model):
    """The object `ShelterVariant1`."""

    glass: bool | None = None
    area: Number | None = None


class ShelterVariant2(Model):
    """The object `ShelterVariant2`."""

    cloth: str | None = None
    area: Number | None = None


class ShelterVariant1Params(TypedDict):
    """`ShelterVariant1` as a dict, by the names that fields have on the wire."""

    glass: NotRequired[bool]
    area: NotRequired[float]


class ShelterVariant2Params(TypedDict):
    """`ShelterVariant2` as a dict, by the names that fields have on the wire."""

    cloth: NotRequired[str]
    area: NotRequired[float]


Shelter = TypeAliasType(
    "Shelter", Annotated[ShelterVariant1 | ShelterVariant2 | Date, BestFit]
)
"""Told apart by what fits best."""

ShelterVariant1Input: TypeAlias = ShelterVariant1 | ShelterVariant1Params
"""What a request may have as `ShelterVariant1`."""

ShelterVariant2Input: TypeAlias = ShelterVariant2 | ShelterVariant2Params
"""What a request may have as `ShelterVariant2`."""

ShelterInput: TypeAlias = ShelterVariant1Input | ShelterVariant2Input | Date | str
"""What a request may have as `Shelter`."""
