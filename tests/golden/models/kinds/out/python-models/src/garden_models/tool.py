"""`ToolRake`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

from typing_extensions import TypeAliasType

from ._runtime.formats import Number
from ._runtime.models import Model, Unknown
from ._runtime.unions import Tagged


class ToolRake(Model):
    """The object `ToolRake`."""

    type: Literal["rake"]
    length: Number


class ToolSpade(Model):
    """The object `ToolSpade`."""

    type: Literal["spade"]
    sharp: bool | None = None


class ToolRakeParams(TypedDict):
    """`ToolRake` as a dict, by the names that fields have on the wire."""

    type: Literal["rake"]
    length: float


class ToolSpadeParams(TypedDict):
    """`ToolSpade` as a dict, by the names that fields have on the wire."""

    type: Literal["spade"]
    sharp: NotRequired[bool]


Tool = TypeAliasType(
    "Tool",
    Annotated[
        ToolRake | ToolSpade | Unknown,
        Tagged("type", {"rake": ToolRake, "spade": ToolSpade}),
    ],
)
"""Told apart by a constant that each has."""

ToolRakeInput: TypeAlias = ToolRake | ToolRakeParams
"""What a request may have as `ToolRake`."""

ToolSpadeInput: TypeAlias = ToolSpade | ToolSpadeParams
"""What a request may have as `ToolSpade`."""

ToolInput: TypeAlias = ToolRakeInput | ToolSpadeInput
"""What a request may have as `Tool`."""
