"""Unions that no field tells apart: which variant an object becomes, what is told of one that fits none."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError
from runtime._http import http
from runtime.answers import json_path, validation_error
from runtime.decode import Content, message_reader
from runtime.fitting import is_meant
from runtime.frames import message_of
from runtime.types import adapter
from runtime.unions import Tagged

PACKAGE = "zoo_of_models"
_FILES = {
    "__init__": """
from runtime.lazy import lazy
__getattr__, __dir__, __all__ = lazy(__name__, {
    "Cat": ".pets", "Dog": ".pets", "Bird": ".pets", "Pet": ".pets", "Basket": ".pets", "Loose": ".pets",
    "Shut": ".pets", "Open": ".pets", "Door": ".pets", "Tree": ".pets", "Leaf": ".pets", "Told": ".pets",
})
""",
    "pets": """
from __future__ import annotations
from typing import Annotated, Any, Literal
from pydantic import Field
from typing_extensions import TypeAliasType
from runtime.formats import DateTime
from runtime.models import Model, Unknown
from runtime.unions import BestFit, Tagged
class Cat(Model):
    name: str
    lives: int | None = None
class Dog(Model):
    name: str
    barks_at: Annotated[str | None, Field(alias="barksAt")] = None
    born: DateTime | None = None
class Bird(Model):
    wings: int
    mood: Literal["gay", "gloomy"] | str | None = None
Pet = TypeAliasType("Pet", Annotated[Cat | Dog | Bird | str, BestFit])
class Basket(Model):
    pets: list[Annotated[Cat | Dog | Bird | None, BestFit]]
    one: Annotated[Cat | Any | None, BestFit] = None
    sizes: Annotated[Bird | dict[str, Bird] | None, BestFit, Field(alias="theSizes")] = None
class Loose(Model):
    mood: Literal["sad", "mad"] | str | None = None
    wings: int | None = None
class Shut(Model):
    state: Literal["shut"]
    by: str
class Open(Model):
    state: Literal["open"]
    by: str
    gap: int | None = None
Door = TypeAliasType("Door", Annotated[Shut | Open, BestFit])
class Tree(Model):
    left: Annotated[Tree | Leaf | None, BestFit] = None
    right: Annotated[Tree | Leaf | None, BestFit] = None
class Leaf(Model):
    left: int
    green: bool | None = None
Told = TypeAliasType("Told", Annotated[Cat | Dog | Unknown, Tagged("kind", {"cat": Cat, "dog": Dog})])
""",
}


@pytest.fixture(scope="module", autouse=True)
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder: Path = tmp_path_factory.mktemp("zoo") / PACKAGE
    folder.mkdir()
    for name, text in _FILES.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder.parent))
    __import__(PACKAGE)
    yield sys.modules[PACKAGE]
    sys.path.remove(str(folder.parent))


def read(expression: str, value: object) -> Any:
    """A value as it comes from the wire, which Python's own reads as well; it is written as it came."""
    reader = adapter(expression, PACKAGE)
    found = reader.validate_json(json.dumps(value))
    assert found == reader.validate_python(value)
    assert reader.adapter.dump_python(found, mode="json", by_alias=True, exclude_unset=True) == value
    return found


def name_of(value: object) -> str:
    return type(value).__name__


@pytest.mark.parametrize("expression", ["Pet", "Cat | Dog | Bird | str", "list[Cat | Dog | Bird | str]"])
@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"name": "Tom"}, "Cat"),
        ({"name": "Tom", "lives": 9}, "Cat"),
        ({"name": "Rex", "barksAt": "Tom"}, "Dog"),
        ({"name": "Rex", "born": "2026-03-14T09:26:53Z", "new": 1}, "Dog"),
        # A field that is known, but of another kind, counts less.
        ({"name": "Rex", "lives": "many", "barksAt": "x"}, "Dog"),
        ({"wings": 2, "barksAt": "x", "born": "2026-03-14T09:26:53Z"}, "Bird"),
        ("Tom", "str"),
    ],
)
def test_the_variant_that_knows_most_is_read(expression: str, value: object, kind: str) -> None:
    if expression.startswith("list"):
        assert name_of(read(expression, [value])[0]) == kind
    else:
        assert name_of(read(expression, value)) == kind


def test_options_tell_models_of_the_same_fields_apart() -> None:
    assert name_of(read("Bird | Loose", {"wings": 2, "mood": "sad"})) == "Loose"
    assert name_of(read("Loose | Bird", {"wings": 2, "mood": "gloomy"})) == "Bird"
    assert name_of(read("Door", {"state": "open", "by": "me"})) == "Open"


def test_models_go_before_mappings_and_those_before_anything(zoo: ModuleType) -> None:
    basket = read("Basket", {"pets": [None], "one": {"name": "Tom", "lives": 9}, "theSizes": {"wings": 2}})
    assert (name_of(basket.one), name_of(basket.sizes), basket.pets) == ("Cat", "Bird", [None])
    basket = read("Basket", {"pets": [], "one": {"x": 1}, "theSizes": {"a": {"wings": 2}}})
    assert (basket.one, name_of(basket.sizes["a"])) == ({"x": 1}, "Bird")
    assert read("Basket", {"pets": [], "one": [1], "theSizes": None}).one == [1]
    assert read("Loose | dict[str, int]", {"x": 1}) == {"x": 1}
    assert name_of(read("Loose | dict[str, int]", {})) == "Loose"
    assert zoo.Basket(pets=[zoo.Dog(name="Rex")], one=5).pets[0] == zoo.Dog(name="Rex")


def test_another_variant_takes_what_the_best_cannot() -> None:
    assert name_of(read("Cat | Dog", {"name": "Rex", "born": "long ago", "barksAt": "x"})) == "Cat"


def test_recursion() -> None:
    tree = read("Tree", {"left": {"left": {"left": 1}}, "right": {"left": 5, "green": True}})
    assert [name_of(each) for each in (tree.left, tree.left.left, tree.right)] == ["Tree", "Leaf", "Leaf"]


@pytest.mark.parametrize(
    ("expression", "value", "place", "text"),
    [
        ("list[Pet]", [{"name": 5, "barksAt": "x"}], "$[0].name", "valid string"),
        ("Pet", {}, "$.name", "Field required"),
        ("Pet", 5, "$", "Input should fit one of the variants"),
        ("Basket", {"pets": [{"wings": "many"}]}, "$.pets[0].wings", "valid integer"),
        ("Told", {"kind": "cat"}, "$.name", "Field required"),
        ("Told", 5, "$", "Input should be an object"),
    ],
)
def test_a_fault_is_that_of_the_best_variant(expression: str, value: object, place: str, text: str) -> None:
    with pytest.raises(ValidationError) as caught:
        read(expression, value)
    error = validation_error(caught.value, _response(value))
    assert error.place == place
    assert text in error.message
    assert "more)" not in error.message


def test_a_default_that_does_not_fit_says_why(zoo: ModuleType) -> None:
    kind: Any = Annotated[zoo.Cat | zoo.Bird, Tagged("kind", {"cat": zoo.Cat}, zoo.Bird)]
    pet: TypeAdapter[Any] = TypeAdapter(kind)
    with pytest.raises(ValidationError) as caught:
        pet.validate_python({"kind": "owl", "wings": "many"})
    error = validation_error(caught.value, _response({"kind": "owl", "wings": "many"}))
    assert (error.place, "more)" in error.message) == ("$.wings", False)


def _response(value: object) -> Any:
    return http.Response(200, json=value, request=http.Request("GET", "http://127.0.0.1/x"))


def test_a_place_is_none_of_a_variant() -> None:
    assert json_path((0, "best", "1", "name"), [{}]) == "$[0].name"


def test_lenient_takes_the_nearest(zoo: ModuleType) -> None:
    found = adapter("list[Cat | Dog | Bird | None]", PACKAGE).construct([{"barksAt": 5}, {"wings": "x"}, 7, None])
    assert [name_of(each) for each in found] == ["Dog", "Bird", "int", "NoneType"]
    assert found[0].barks_at == 5
    assert adapter("Basket", PACKAGE).construct({"one": {"lives": "x"}}).one == {"lives": "x"}


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ({"name": "Tom"}, "Cat"),
        ({"state": "open", "by": "me"}, "Open"),
        ({"state": "ajar"}, "Unknown"),
        ({}, "Unknown"),
    ],
)
def test_a_message_of_an_unknown_kind_ends_no_session(message: object, kind: str) -> None:
    content = Content("websocket", "Cat | Door")
    assert name_of(message_of(json.dumps(message), content, PACKAGE, False)) == kind


@pytest.mark.parametrize("message", [{"state": "open", "by": 5}, {"state": "shut", "by": [], "x": 1}, 5, None])
def test_a_message_that_is_wrong_is_an_error(message: object) -> None:
    with pytest.raises(ValidationError):
        message_of(json.dumps(message), Content("websocket", "Cat | Door"), PACKAGE, False)


def test_lenient_messages_are_the_nearest() -> None:
    content = Content("websocket", "Cat | Door")
    assert name_of(message_of('{"state": "open", "by": 5}', content, PACKAGE, True)) == "Open"
    assert message_of('{"state": "ajar"}', Content("websocket", "Any"), PACKAGE, True) == {"state": "ajar"}


def test_messages_of_one_kind_are_of_that_kind() -> None:
    with pytest.raises(ValidationError):
        message_reader("Cat", PACKAGE, False)('{"state": "open"}')
    with pytest.raises(ValidationError, match="Invalid JSON"):
        message_reader("Cat | Door", PACKAGE, False)("{")
    with pytest.raises(ValidationError):
        message_reader("Cat | None", PACKAGE, False)('{"state": "open"}')
    assert is_meant(int, {"a": 1})
