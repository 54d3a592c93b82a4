"""Unions in models made from a specification: null as OpenAPI 3.0 has it, any value beside a model, the best fit."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

from generator.ir import ObjectType, Schema
from generator.targets.python.models.annotation import Annotation, plain, union, unmarked
from generator.targets.python.types import Types
from tests.python_models import api_of, imported

_KEY: dict[str, Any] = {"type": "object", "required": ["teeth"], "properties": {"teeth": {"type": "integer"}}}
_CARD: dict[str, Any] = {"type": "object", "required": ["chip"], "properties": {"chip": {"type": "string"}}}
_SCHEMAS: dict[str, Any] = {
    "Key": _KEY,
    "Card": _CARD,
    "Opener": {"anyOf": [{"$ref": "#/components/schemas/Key"}, {"$ref": "#/components/schemas/Card"}]},
    "Color": {"type": "string", "enum": ["red", "green"]},
    "Lock": {
        "type": "object",
        "properties": {
            "spare": {"anyOf": [{"$ref": "#/components/schemas/Key"}, {"nullable": True}]},
            "other": {"anyOf": [{"$ref": "#/components/schemas/Key"}, {}]},
            "plain": {"anyOf": [{"type": "string"}, {}]},
            "by-hand": {"oneOf": [{"$ref": "#/components/schemas/Card"}, {"$ref": "#/components/schemas/Key"}]},
            "many": {"type": "array", "items": {"$ref": "#/components/schemas/Opener"}},
            "color": {"$ref": "#/components/schemas/Color"},
            "colors": {"type": "array", "items": {"$ref": "#/components/schemas/Color"}},
        },
    },
}


@pytest.fixture(scope="module")
def locks(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    folder = tmp_path_factory.mktemp("locks")
    document = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}}
    spec = folder / "spec.yaml"
    spec.write_text(yaml.safe_dump(document | {"components": {"schemas": _SCHEMAS}}), encoding="utf-8")
    return imported(spec, folder, "locks_models")


def read(kind: Any, value: object) -> Any:
    """A value as it comes from the wire; what it writes back must be what came."""
    adapter = TypeAdapter(kind)
    found = adapter.validate_json(json.dumps(value), by_alias=True, by_name=False)
    assert json.loads(adapter.dump_json(found, by_alias=True, exclude_unset=True)) == value
    return found


def test_nothing_but_nullable_is_null(locks: ModuleType) -> None:
    text = Path(str(locks.__file__)).with_name("lock.py").read_text(encoding="utf-8")
    assert "    spare: Key | None = None\n" in text
    assert read(locks.Lock, {"spare": None}).spare is None
    assert read(locks.Lock, {"spare": {"teeth": 5}}).spare == locks.Key(teeth=5)
    with pytest.raises(ValidationError):
        read(locks.Lock, {"spare": 5})


def test_a_model_is_read_beside_any_value(locks: ModuleType) -> None:
    text = Path(str(locks.__file__)).with_name("lock.py").read_text(encoding="utf-8")
    assert "    other: Annotated[Key | Any | None, BestFit] = None\n" in text
    assert "    plain: Any | None = None\n" in text or "    plain: Any = None\n" in text
    assert type(read(locks.Lock, {"other": {"teeth": 5, "rust": True}}).other) is locks.Key
    for value in ({"x": 1}, {}, [1], "x", None, {"teeth": "many"}):
        assert read(locks.Lock, {"other": value}).other == value


def test_the_mark_stands_beside_the_alias(locks: ModuleType) -> None:
    text = Path(str(locks.__file__)).with_name("lock.py").read_text(encoding="utf-8")
    assert 'by_hand: Annotated[Card | Key | None, BestFit, Field(alias="by-hand")] = None' in text
    assert type(read(locks.Lock, {"by-hand": {"teeth": 5}}).by_hand) is locks.Key
    assert [type(each) for each in read(locks.Lock, {"many": [{"chip": "a"}, {"teeth": 1}]}).many] == [
        locks.Card,
        locks.Key,
    ]


def test_an_open_list_of_options_takes_any_text_and_says_one_fault(locks: ModuleType) -> None:
    found = read(locks.Lock, {"color": "blue", "colors": ["red", "violet"]})
    assert (found.color, found.colors) == ("blue", ["red", "violet"])
    with pytest.raises(ValidationError) as caught:
        read(locks.Lock, {"color": 5, "colors": [None]})
    assert [(fault["loc"], fault["type"]) for fault in caught.value.errors()] == [
        (("color",), "string_type"),
        (("colors", 0), "string_type"),
    ]


def test_everything_is_imported_where_all_is_asked_for(locks: ModuleType) -> None:
    scope: dict[str, object] = {}
    exec("from locks_models import *", scope)
    assert {"Key", "Lock", "Opener", "Color", "Unknown"} <= scope.keys()
    assert set(dir(locks)) <= scope.keys()
    assert scope["Key"] is locks.Key


def test_models_survive_a_pickle(locks: ModuleType) -> None:
    lock = read(locks.Lock, {"many": [{"chip": "a"}], "spare": {"teeth": 5}, "new": [1]})
    twin = pickle.loads(pickle.dumps(lock))
    assert (twin, twin.model_fields_set, twin.model_extra) == (lock, lock.model_fields_set, {"new": [1]})


def test_signatures_have_plain_unions(tmp_path: Path) -> None:
    types = Types(api_of(tmp_path, _SCHEMAS, "3.0.3"))
    told = types.output(_union(tmp_path))
    assert told.code == "list[Key | Card] | None"
    assert not {"typing.Annotated", ".._runtime.unions.BestFit"} & told.std


def _union(folder: Path) -> Schema:
    either = {"anyOf": _SCHEMAS["Opener"]["anyOf"]}
    inner = {"type": "array", "items": either, "nullable": True}
    holder = {"type": "object", "properties": {"held": inner}}
    kind = api_of(folder, _SCHEMAS | {"Holder": holder}, "3.0.3").schemas["Holder"].type
    assert isinstance(kind, ObjectType)
    return kind.properties[0].schema


def test_text_in_an_annotation_is_no_mark() -> None:
    code = 'Annotated[Literal["Annotated[", ", BestFit]"] | A, BestFit]'
    assert unmarked(code) == 'Literal["Annotated[", ", BestFit]"] | A'
    both = union([Annotation(("A",), models=frozenset({"A"})), plain("Any")], "Any")
    assert both.code == "A | Any"
    assert both.fitting().marked == "Annotated[A | Any, BestFit]"
    assert union([both, plain("object")], "object").code == "object"
