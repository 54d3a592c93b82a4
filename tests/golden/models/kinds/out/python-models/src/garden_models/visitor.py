"""`Visitor`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from typing_extensions import TypeAliasType

from ._runtime.models import Unknown
from ._runtime.unions import Tagged
from .bee import Bee, BeeInput
from .bird import Bird, BirdInput

Visitor = TypeAliasType(
    "Visitor",
    Annotated[
        Bee | Bird | Unknown,
        Tagged("visitorType", {"bee": Bee, "bumblebee": Bee, "bird": Bird}),
    ],
)
"""Told apart by a discriminator, a bee by either of two values."""

VisitorInput: TypeAlias = BeeInput | BirdInput
"""What a request may have as `Visitor`."""
