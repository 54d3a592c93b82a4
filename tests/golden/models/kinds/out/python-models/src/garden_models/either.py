"""`EitherByWeight`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from ._runtime.formats import Number
from ._runtime.models import Model
from ._runtime.unions import BestFit


class EitherByWeight(Model):
    """By weight"""

    id: str
    weight: Number


class EitherByCount(Model):
    """By count"""

    id: str
    count: int


Either = TypeAliasType("Either", Annotated[EitherByWeight | EitherByCount, BestFit])
"""An object with one of two sets of fields."""
