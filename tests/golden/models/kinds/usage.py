"""How a caller uses the models of this case; both type checkers must find just the faults that are marked."""

from datetime import datetime
from decimal import Decimal
from typing import assert_type
from uuid import UUID
from garden_models import (
    Bee,
    Bird,
    Plant,
    PlantInput,
    PlantParams,
    State,
    Tool,
    ToolRake,
    ToolSpade,
    Unknown,
    Visitor,
    Counts,
    AnyAnimal,
    Data,
)


def send(plant: PlantInput) -> None: ...


def text(state: str) -> None:
    send({"name": "a", "state": state, "planted": datetime.now(), "note": None})


send(
    {
        "name": "a",
        "state": "growing",
        "planted": "2026-01-01T00:00:00Z",
        "note": None,
        "tool": {"type": "rake", "length": 1},
    }
)
send(
    {
        "name": "a",
        "state": "growing",
        "planted": "x",
        "note": None,
        "neighbours": [{"name": "b", "state": "dead", "planted": "y", "note": "z"}],
        "spot": (1, 2),
        "labels": {"a": "b"},
        "data": {"a": [1, None, "x"]},
    }
)
params: PlantParams = {"name": "a", "state": "growing", "planted": "x", "note": None}
send(params)
send({"name": "a", "state": "growing", "planted": "x"})  # type: ignore
send({"name": 1, "state": "growing", "planted": "x", "note": None})  # type: ignore
send({"name": "a", "state": "growing", "planted": "x", "note": None, "nmae": 1})  # type: ignore
plant = Plant(
    id=UUID(int=1),
    name="a",
    state="growing",
    planted=datetime.now(),
    note=None,
    water_every=3,
)
send(plant)
Plant(id=UUID(int=1), name="a", state="growing", planted=datetime.now())  # type: ignore
assert_type(plant.water_every, int | None)
assert_type(plant.planted, datetime)
assert_type(plant.height, float | None)
assert_type(plant.price, Decimal | None)
assert_type(plant.photo, bytes | None)
plant.nmae  # type: ignore


def visit(visitor: Visitor) -> object:
    if isinstance(visitor, Bee):
        return visitor.honey
    if isinstance(visitor, Bird):
        return visitor.wings
    assert_type(visitor, Unknown)
    return visitor.whatever


def work(tool: Tool) -> object:
    match tool:
        case ToolRake():
            return tool.length
        case ToolSpade(sharp=sharp):
            return sharp
        case _:
            assert_type(tool, Unknown)
            return tool.x


def narrow(tool: ToolRake | ToolSpade) -> object:
    if tool.type == "rake":
        assert_type(tool, ToolRake)
        return tool.length
    return tool.sharp


counts = Counts(total=1)
state: State = "asleep"


def animal(a: AnyAnimal) -> str:
    return a.species


data: Data = {"a": [None, {"b": 1.5}]}
