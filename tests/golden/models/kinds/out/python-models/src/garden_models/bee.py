"""`Bee`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from ._runtime.models import Model


class Bee(Model):
    """The object `Bee`."""

    visitor_type: Annotated[str, Field(alias="visitorType")]
    honey: bool | None = None


class BeeParams(TypedDict):
    """`Bee` as a dict, by the names that fields have on the wire."""

    visitorType: str
    honey: NotRequired[bool]


BeeInput: TypeAlias = Bee | BeeParams
"""What a request may have as `Bee`."""
