"""`Plant`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    NotRequired,
    TypeAlias,
    TypedDict,
)
from uuid import UUID

from pydantic import Field

from ._runtime.formats import Base64, Date, DateTime, DecimalNumber, Number, Time
from ._runtime.models import READ_ONLY, SECRET, Model

if TYPE_CHECKING:
    from .data import Data, DataInput
    from .labels import Labels, LabelsInput
    from .shelter import Shelter, ShelterInput
    from .spot import Spot, SpotInput
    from .state import State
    from .tool import Tool, ToolInput
    from .visitor import Visitor, VisitorInput


class Plant(Model):
    """Something that grows.

    It has roots, and `leaves`.
    """

    id: Annotated[UUID, READ_ONLY]

    name: str
    """What it is called."""

    state: State
    planted: DateTime

    note: str | None
    """May be null."""

    water_every: Annotated[int | None, Field(alias="waterEvery")] = None
    """Default: `3`. Required range: `x >= 1`."""

    height: Number | None = None
    """In metres."""

    price: Decimal | None = None
    weight: DecimalNumber | None = None
    photo: Base64 | None = None
    bloom: Date | None = None
    feeding: Time | None = None
    secret: Annotated[str | None, SECRET] = None
    kind: Literal["plant"] | str | None = None
    rank: Literal[1, 2, 3] | int | None = None
    soil: Literal["clay", "loam"] | str | None = None
    place: PlantPlace | None = None
    pests: list[PlantPest] | None = None
    neighbours: list[Plant] | None = None
    parent: Plant | None = None
    visitor: Visitor | None = None
    tool: Tool | None = None
    shelter: Shelter | None = None

    spot: Spot | None = None
    """Minimum array length: `2`. No further items are allowed."""

    labels: Labels | None = None
    data: Data | None = None
    anything: Any = None

    old: str | None = None
    """Replaced by `name`.

    Deprecated.
    """


class PlantPlace(Model):
    """The object `PlantPlace`."""

    row: int
    bed: str | None = None


class PlantPest(Model):
    """The object `PlantPest`."""

    name: str | None = None


class PlantParams(TypedDict):
    """`Plant` as a dict, by the names that fields have on the wire."""

    name: str
    """What it is called."""

    state: State
    planted: DateTime | str

    note: str | None
    """May be null."""

    waterEvery: NotRequired[int]
    """Default: `3`. Required range: `x >= 1`."""

    height: NotRequired[float]
    """In metres."""

    price: NotRequired[Decimal | str]
    weight: NotRequired[Decimal | float]
    photo: NotRequired[bytes | str]
    bloom: NotRequired[Date | str]
    feeding: NotRequired[Time | str]
    secret: NotRequired[str]
    kind: NotRequired[Literal["plant"] | str]
    rank: NotRequired[Literal[1, 2, 3] | int]
    soil: NotRequired[Literal["clay", "loam"] | str | None]
    place: NotRequired[PlantPlaceInput]
    pests: NotRequired[Sequence[PlantPestInput]]
    neighbours: NotRequired[Sequence[PlantInput]]
    parent: NotRequired[PlantInput | None]
    visitor: NotRequired[VisitorInput]
    tool: NotRequired[ToolInput]
    shelter: NotRequired[ShelterInput]

    spot: NotRequired[SpotInput]
    """Minimum array length: `2`. No further items are allowed."""

    labels: NotRequired[LabelsInput]
    data: NotRequired[DataInput | None]
    anything: NotRequired[object]

    old: NotRequired[str]
    """Replaced by `name`.

    Deprecated.
    """


class PlantPlaceParams(TypedDict):
    """`PlantPlace` as a dict, by the names that fields have on the wire."""

    row: int
    bed: NotRequired[str | None]


class PlantPestParams(TypedDict):
    """`PlantPest` as a dict, by the names that fields have on the wire."""

    name: NotRequired[str]


PlantInput: TypeAlias = Plant | PlantParams
"""What a request may have as `Plant`."""

PlantPlaceInput: TypeAlias = PlantPlace | PlantPlaceParams
"""What a request may have as `PlantPlace`."""

PlantPestInput: TypeAlias = PlantPest | PlantPestParams
"""What a request may have as `PlantPest`."""
