"""`Bird`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from ._runtime.models import Model

if TYPE_CHECKING:
    from .visitor import Visitor, VisitorInput


class Bird(Model):
    """The object `Bird`."""

    visitor_type: Annotated[Literal["bird"], Field(alias="visitorType")]
    wings: int
    prey: Visitor | None = None


class BirdParams(TypedDict):
    """`Bird` as a dict, by the names that fields have on the wire."""

    visitorType: Literal["bird"]
    wings: int
    prey: NotRequired[VisitorInput]


BirdInput: TypeAlias = Bird | BirdParams
"""What a request may have as `Bird`."""
