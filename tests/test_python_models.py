"""Models made from a specification: what they read, keep, write back, and when they are imported and built."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from tests.python_models import GOLDEN, imported, written

PLANT: dict[str, Any] = {
    "id": "6f1f2e4c-8b7d-4c58-9a51-3d6f1c2b4a90",
    "name": "Quince",
    "state": "growing",
    "planted": "2026-03-14T09:26:53Z",
    "note": None,
}


@pytest.fixture(scope="module")
def garden(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    folder = tmp_path_factory.mktemp("garden")
    return imported(GOLDEN / "kinds" / "spec.yaml", folder, "garden_models")


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    folder = tmp_path_factory.mktemp("odd")
    return imported(GOLDEN / "names" / "spec.yaml", folder, "odd_models")


def read(kind: Any, value: object) -> Any:
    """A value as it comes from the wire; what it writes back must be what came."""
    adapter = TypeAdapter(kind)
    text = json.dumps(value)
    found = adapter.validate_json(text, by_alias=True, by_name=False)
    assert found == adapter.validate_python(value, by_alias=True, by_name=False)
    assert adapter.dump_python(found, mode="json", by_alias=True, exclude_unset=True) == json.loads(text)
    assert json.loads(adapter.dump_json(found, by_alias=True, exclude_unset=True)) == json.loads(text)
    return found


def faults(kind: Any, value: object) -> list[tuple[Any, ...]]:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    return [fault["loc"] for fault in caught.value.errors()]


def test_values_are_of_pythons_types(garden: ModuleType) -> None:
    more = {
        "waterEvery": 2**60,
        "height": 1.5,
        "price": "1.10",
        "weight": 2.5,
        "photo": "aGVsbG8=",
        "bloom": "2026-05-01",
        "feeding": "08:30:00",
    }
    plant = read(garden.Plant, PLANT | more)
    assert plant.id == UUID(PLANT["id"])
    assert plant.planted == datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)
    assert (plant.water_every, plant.height) == (2**60, 1.5)
    assert (plant.price, plant.weight) == (Decimal("1.10"), Decimal("2.5"))
    assert (plant.photo, plant.bloom, plant.feeding) == (b"hello", date(2026, 5, 1), time(8, 30))


def test_left_out_and_null_stay_different(garden: ModuleType) -> None:
    bare = read(garden.Plant, PLANT)
    null = read(garden.Plant, PLANT | {"soil": None, "parent": None})
    assert bare.soil is null.soil is None
    assert "soil" not in bare.model_fields_set
    assert "soil" in null.model_fields_set
    assert faults(garden.Plant, {key: value for key, value in PLANT.items() if key != "note"}) == [("note",)]


def test_what_is_unknown_is_kept(garden: ModuleType) -> None:
    plant = read(garden.Plant, PLANT | {"state": "asleep", "rank": 7, "kind": "tree", "new": {"a": [1]}})
    assert (plant.state, plant.rank, plant.kind, plant.new) == ("asleep", 7, "tree", {"a": [1]})


def test_a_whole_number_stays_one(garden: ModuleType) -> None:
    plant = read(garden.Plant, PLANT | {"height": 2**70})
    assert plant.height == 2**70
    assert '"height":1180591620717411303424' in plant.to_json()


@pytest.mark.parametrize(
    ("tag", "kind"), [("bee", "Bee"), ("bumblebee", "Bee"), ("bird", "Bird"), ("bat", "Unknown"), (None, "Bird")]
)
def test_a_discriminator_chooses(garden: ModuleType, tag: str | None, kind: str) -> None:
    visitor = {"wings": 2, "prey": {"visitorType": "moth", "size": 1}} | ({"visitorType": tag} if tag else {})
    if tag is None:
        # Nothing tells; a bird lacks its type, so what is left fits none.
        assert type(TypeAdapter(garden.Visitor).validate_python(visitor)).__name__ == "Unknown"
        return
    plant = read(garden.Plant, PLANT | {"visitor": visitor})
    assert type(plant.visitor).__name__ == kind
    if kind == "Bird":
        assert type(plant.visitor.prey) is garden.Unknown
        assert plant.visitor.prey.size == 1


def test_the_fault_is_that_of_the_variant_chosen(garden: ModuleType) -> None:
    places = faults(garden.Plant, PLANT | {"visitor": {"visitorType": "bird", "wings": "many"}})
    assert places[0] == ("visitor", "tagged", "bird", "wings")


def test_a_constant_chooses_without_a_discriminator(garden: ModuleType) -> None:
    assert type(read(garden.Tool, {"type": "spade", "length": 3})) is garden.ToolSpade
    assert type(read(garden.Tool, {"type": "hoe"})) is garden.Unknown


def test_the_best_fit_is_taken(garden: ModuleType) -> None:
    assert type(read(garden.Shelter, {"area": 1, "cloth": "linen"})) is garden.ShelterVariant2
    assert type(read(garden.Shelter, {"area": 1, "glass": True})) is garden.ShelterVariant1
    assert read(garden.Shelter, "2026-05-01") == date(2026, 5, 1)
    assert type(read(garden.Either, {"id": "1", "count": 3})) is garden.EitherByCount
    assert type(read(garden.Either, {"id": "1", "weight": 3})) is garden.EitherByWeight


def test_what_derives_is_read_as_itself(garden: ModuleType) -> None:
    herd = read(garden.Herd, {"animals": [{"species": "Cow", "milk": 3}, {"species": "Newt", "wet": True}]})
    assert [type(animal).__name__ for animal in herd.animals] == ["Cow", "Animal"]


def test_recursion(garden: ModuleType) -> None:
    plant = read(garden.Plant, PLANT | {"parent": PLANT, "neighbours": [PLANT | {"data": {"a": [None, {"b": 1.5}]}}]})
    assert type(plant.neighbours[0]) is type(plant.parent) is garden.Plant
    assert read(garden.Ring, [[], [[]]]) == [[], [[]]]
    assert faults(garden.Ring, [1])


def test_maps_and_further_fields(garden: ModuleType) -> None:
    assert read(garden.Labels, {"a": "b"}) == {"a": "b"}
    assert read(garden.Marks, {"n_a": 1, "s_b": "x"}) == {"n_a": 1, "s_b": "x"}
    counts = read(garden.Counts, {"total": 3, "red": 2})
    assert counts.model_extra == {"red": 2}
    assert faults(garden.Counts, {"total": 3, "red": "two"}) == [("red",)]


def test_lists_by_place(garden: ModuleType) -> None:
    assert read(garden.Spot, [1, 2.5]) == (1, 2.5)
    assert faults(garden.Spot, [1])


def test_models_are_made_by_either_name(garden: ModuleType) -> None:
    plant = garden.Plant(**PLANT, water_every=2, place={"row": 1}, pests=[garden.PlantPest(name="aphid")])
    assert plant.to_dict()["waterEvery"] == 2
    assert garden.Plant(**PLANT, waterEvery=2, place=garden.PlantPlace(row=1), pests=[{"name": "aphid"}]) == plant


def test_the_wires_own_name_comes_first(odd: ModuleType) -> None:
    """A field of the wire that is called like another field's attribute is not taken for that."""
    value = {"copy": "a", "from": "b", "class": "c", "foo_bar_": "d", "foo_bar": "e", "fooBar": "f"}
    found = read(odd.Clashes, value)
    assert (found.foo_bar_, found.foo_bar, found.model_extra) == ("f", "e", {"foo_bar_": "d"})


def test_requests_leave_out_what_only_the_server_sets(garden: ModuleType) -> None:
    plant = garden.Plant(**PLANT, parent=garden.Plant(**PLANT))
    assert "id" in plant.to_dict()["parent"]
    sent = plant.__wire__()
    assert "id" not in sent
    assert "id" not in sent["parent"]
    with pytest.raises(ValidationError):
        plant.id = UUID(int=1)
    assert {"id", "secret"} - garden.PlantParams.__annotations__.keys() == {"id"}


def test_secrets_are_not_shown(garden: ModuleType) -> None:
    plant = garden.Plant(**PLANT, secret="hush")
    assert "hush" not in repr(plant) + str(plant)
    assert plant.__wire__()["secret"] == "hush"


def test_users_own_classes(garden: ModuleType) -> None:
    class Tree(garden.Plant):  # type: ignore[misc, name-defined]
        rings: int

    class Orchard(BaseModel):
        trees: list[garden.Plant]  # type: ignore[name-defined]
        guest: garden.Visitor  # type: ignore[name-defined]

    assert Tree(**PLANT, rings=3, neighbours=[PLANT]).neighbours[0].name == "Quince"
    assert Orchard(trees=[PLANT], guest={"visitorType": "bee"}).guest == garden.Bee(visitor_type="bee")


def test_names_that_get_in_the_way(odd: ModuleType) -> None:
    value = {
        "copy": "a", "from": "b", "class": "c", "None": "d", "self": "e", "2fa": True, "_id": "f", "id": "g",
        "__typename": "h", "+1": 1, "-1": 2, "fooBar": "i", "foo_bar": "j", "date<": "k", "date>": "l", "": "m",
        "$ref": "n", 'ta"g\\': "o", "größe": 1.5, "名前": "p", "date": "2026-05-01", "time": "08:30:00",
        "list": ["q"], "str": "r", "int": 3, "dict": {"a": 4}, "Sequence": "s", "many": [5], "model_fields": "t",
        "to_dict": "u",
    }  # fmt: skip
    found = read(odd.Clashes, value)
    assert found.model_extra == {}
    assert (found.copy_, found.from_, found.field_2fa, found.id_, found.id) == ("a", "b", True, "f", "g")
    assert (found.plus_1, found.minus_1, found.date_lt, found.date_gt) == (1, 2, "k", "l")
    assert (found.list, found.str, found.int, found.dict_, found.many) == (["q"], "r", 3, {"a": 4}, [5])
    assert found.model_fields_ == "t"


def test_classes_that_are_called_alike(odd: ModuleType) -> None:
    assert read(odd.User, {"x": "1"}).x == "1"
    twins = {name for name in dir(odd) if name.startswith("User_")}
    assert len(twins) == 2
    assert len({name.lower() for name in dir(odd)}) == len(dir(odd))
    holder = read(odd.Holder, {"all": [{"x": "1"}, "c\\"], "user": {"name": {"first": "A"}}, "children": [{}]})
    assert type(holder.all[0]) is odd.WarningModel
    assert type(holder.user.name) is odd.HolderUserName


def test_nothing_is_imported_before_its_use(tmp_path: Path) -> None:
    source = written(GOLDEN / "kinds" / "spec.yaml", tmp_path, "garden_models")
    program = """
import sys
import garden_models
def loaded():
    return {n.removeprefix("garden_models.") for n in sys.modules if n.startswith("garden_models.")}
print(sorted(loaded() - {"_runtime", "_runtime.lazy"}), "pydantic" in sys.modules)
Bird = garden_models.Bird
print(sorted(n for n in loaded() if "_runtime" not in n), Bird.__pydantic_complete__)
Bird(visitor_type="bird", wings=2)
print(sorted(n for n in loaded() if "_runtime" not in n), Bird.__pydantic_complete__)
"""
    told = subprocess.run([sys.executable, "-c", program], cwd=source, capture_output=True, text=True, check=True)
    assert told.stdout.splitlines() == ["[] False", "['bird'] False", "['bee', 'bird', 'visitor'] True"]
