"""Sample values: they fit, they are believable, they follow the author, and they end."""

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.conformance import Conformance, Direction
from generator.conformance.patterns import matches
from generator.ir import ABSENT, NOWHERE, Example, Json, Media, ObjectType, Parameter, Property, Schema, StringType
from generator.parse import parse
from generator.samples import Sampler, owner_of, pattern
from generator.samples.believable import Hint, moment, noun, number, singular, text
from generator.samples.shapes import lines
from generator.source import load


class Studio:
    """Samples of one document's schemas."""

    def __init__(self, folder: Path, schemas: Mapping[str, Any], version: str = "3.1.0") -> None:
        file = folder / "openapi.json"
        document = {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {}}
        file.write_text(json.dumps({**document, "components": {"schemas": schemas}}), encoding="utf-8")
        spec = load(file)
        self.api, _ = parse(spec)
        self.conformance = Conformance(spec)
        self.sampler = Sampler(self.api, self.conformance)

    def sample(self, name: str = "It", direction: Direction = "response", hint: str = "") -> Json:
        """A sample, which fits."""
        schema = self.api.schemas[name]
        value = self.sampler.value(schema, direction, name=hint)
        assert self.conformance.misfits(schema.at, value, direction) == ()
        return value


@pytest.fixture
def studio(tmp_path: Path) -> "Studios":
    return Studios(tmp_path)


class Studios:
    """Makes studios in a folder of the test's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, it: Any, version: str = "3.1.0", **others: Any) -> Studio:
        return Studio(self._folder, {"It": it, **others}, version)


def _object(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


_TEXT = {"type": "string"}
_COUNT = {"type": "integer"}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "minLength": 40},
        {"type": "string", "maxLength": 3},
        {"type": "string", "minLength": 3, "maxLength": 3},
        {"type": "string", "pattern": "^[A-Z]{3}-\\d{4}$"},
        {"type": "string", "pattern": "^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{12,20}$"},
        {"type": "string", "pattern": "^(?!test)[a-z]+$", "minLength": 12},
        {"type": "string", "pattern": "^[^\\s@]+@[^\\s@]+\\.[a-z]{2,}$"},
        {"type": "string", "pattern": "^\\p{Lu}\\p{Ll}{3}$"},
        {"type": "string", "pattern": "^((ab|cd)-){2}x?$"},
        {"type": "string", "pattern": "^\\u0041\\x42\\/\\.$"},
        {"type": "string", "format": "uuid"},
        {"type": "string", "format": "byte"},
        {"type": "string", "format": "ipv6"},
        {"type": "string", "format": "uri", "minLength": 60},
        {"type": "string", "format": "email", "maxLength": 10},
        {"type": "integer", "minimum": 10, "multipleOf": 7, "maximum": 20},
        {"type": "integer", "exclusiveMinimum": 5, "exclusiveMaximum": 7},
        {"type": "integer", "format": "uint8", "minimum": 250},
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.001},
        {"type": "number", "minimum": -3.5, "maximum": -3.25},
        {"type": "number", "multipleOf": 0.25, "minimum": 1.1},
        {"type": "integer", "minimum": 9007199254740993},
        {"type": "array", "minItems": 3, "uniqueItems": True, "items": _TEXT},
        {"type": "array", "minItems": 4, "uniqueItems": True, "items": {"type": "integer", "minimum": 5}},
        {"type": "array", "minItems": 2, "uniqueItems": True, "items": {"enum": ["a", "b"]}},
        {"type": "array", "minItems": 2, "uniqueItems": True, "items": _object(("email",), email=_TEXT)},
        {"type": "array", "prefixItems": [_TEXT, _COUNT], "items": False},
        {"type": "array", "maxItems": 0, "items": _TEXT},
        {"type": "array", "contains": {"const": 7}, "items": _COUNT, "examples": [[7]]},
        {"type": "object", "minProperties": 2, "additionalProperties": _COUNT},
        {"type": "object", "minProperties": 1, "maxProperties": 1, **_object(a=_TEXT, b=_TEXT)},
        {"type": "object", "patternProperties": {"^x-": _COUNT}, "additionalProperties": False, "minProperties": 2},
        {"type": "object", "propertyNames": {"pattern": "^[A-Z]{4}$"}, "minProperties": 2},
        {"type": "array", "minItems": 5, "uniqueItems": True, "items": {"type": "string", "pattern": "^[A-Z]{3}$"}},
        {**_object(a=_TEXT, b=_TEXT), "dependentRequired": {"a": ["c"]}},
        {**_object(a=_TEXT, b=_TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {**_object(a=_TEXT, b=_TEXT), "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {**_object(kind={"enum": ["a", "b"]}), "if": _object(kind={"const": "a"}), "then": {"required": ["z"]}},
        {"allOf": [_object(("a",), a=_COUNT), _object(("b",), b=_TEXT)], "unevaluatedProperties": False},
        {"allOf": [_object(a={"type": "integer", "minimum": 3}), _object(a={"type": "integer", "maximum": 4})]},
        {"oneOf": [_object(a=_TEXT), _object(("b",), b=_TEXT)]},
        {"oneOf": [{"type": "integer"}, {"type": "number"}]},
        {"anyOf": [{"type": "null"}, _TEXT]},
        {"type": ["null", "integer"]},
        {"not": {"type": "string"}},
        {"const": {"deep": [1, None]}},
        {"enum": [None, "", "a"]},
        True,
        {},
    ],
)
@pytest.mark.parametrize("direction", ["request", "response"])
def test_samples_fit(studio: Studios, schema: Any, direction: Direction) -> None:
    made = studio.of(schema)
    made.sample(direction=direction)
    assert made.sampler.problems == []


def test_nothing_fits(studio: Studios) -> None:
    made = studio.of({"type": "integer", "minimum": 2, "maximum": 1}, Never=False)
    for name in ("It", "Never"):
        schema = made.api.schemas[name]
        value = made.sampler.value(schema, "response")
        assert value is None or made.conformance.misfits(schema.at, value, "response")
        assert schema.at in [location for location, _ in made.sampler.problems]


def test_the_author_comes_first(studio: Studios) -> None:
    made = studio.of(
        _object(
            by_example={"type": "string", "examples": ["told"], "default": "usual"},
            by_default={"type": "string", "default": "usual"},
            by_enum={"type": "string", "enum": ["first", "second"]},
            empty={"type": "string", "default": "", "enum": ["", "full"]},
            none={"type": ["string", "null"], "default": None},
            exact={"type": "number", "examples": [1.50]},
        )
    )
    assert made.sample() == {
        "by_example": "told",
        "by_default": "usual",
        "by_enum": "first",
        "empty": "full",
        "none": "none",
        "exact": Decimal("1.5"),
    }


def test_an_example_of_the_whole_beats_those_of_its_parts(studio: Studios) -> None:
    made = studio.of({**_object(name={"type": "string", "examples": ["part"]}), "examples": [{"name": "whole"}]})
    assert made.sample() == {"name": "whole"}


def test_examples_that_do_not_fit_are_skipped_and_told(studio: Studios) -> None:
    made = studio.of(_object(port={"type": "integer", "examples": ["eighty"], "maximum": 9000}))
    assert made.sample() == {"port": 8080}
    assert made.sample("It", "request") == {"port": 8080}
    (problem,) = made.sampler.problems
    assert problem[0].pointer == "/components/schemas/It/properties/port"
    assert problem[1] == 'the example does not fit its schema: "eighty" is not of type integer'


def test_directions(studio: Studios) -> None:
    fields = {"id": {"type": "string", "readOnly": True}, "password": {"type": "string", "writeOnly": True}}
    made = studio.of(_object(("id", "password", "name"), **fields, name=_TEXT))
    assert set(_keys(made.sample(direction="request"))) == {"password", "name"}
    assert set(_keys(made.sample(direction="response"))) == {"id", "name"}


def test_examples_lose_what_a_direction_does_without(studio: Studios) -> None:
    inner = _object(("id",), id={"type": "string", "readOnly": True}, name=_TEXT)
    listed = _object(items={"type": "array", "items": inner})
    made = studio.of({**listed, "examples": [{"items": [{"id": "a", "name": "b"}]}]})
    assert made.sample(direction="request") == {"items": [{"name": "b"}]}
    assert made.sample(direction="response") == {"items": [{"id": "a", "name": "b"}]}


def test_requests_show_plain_fields_and_responses_everything(studio: Studios) -> None:
    plain = {f"field_{index}": _TEXT for index in range(20)}
    made = studio.of(_object(("needed",), needed=_object(x=_TEXT), nested=_object(y=_TEXT), **plain))
    asked, told = made.sample(direction="request"), made.sample(direction="response")
    assert len(_keys(asked)) == 10
    assert "nested" not in _keys(asked)
    assert set(_keys(told)) == {"needed", "nested", *plain}


def test_a_request_of_optional_objects_shows_some(studio: Studios) -> None:
    made = studio.of(_object(filter=_object(query=_TEXT), page=_object(limit=_COUNT)))
    assert made.sample(direction="request") == {"filter": {"query": "engine"}, "page": {"limit": 20}}


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ({"$ref": "#/components/schemas/It"}, {"name": "my-it"}),
        ({"type": "array", "items": {"$ref": "#/components/schemas/It"}}, {"name": "my-it", "next": []}),
        ({"anyOf": [{"$ref": "#/components/schemas/It"}, {"type": "null"}]}, {"name": "my-it", "next": None}),
    ],
)
def test_recursion_ends(studio: Studios, link: Any, expected: Json) -> None:
    assert studio.of(_object(name=_TEXT, next=link)).sample() == expected


def test_recursion_through_what_is_required(studio: Studios) -> None:
    ref = {"$ref": "#/components/schemas/It"}
    made = studio.of({"oneOf": [_object(("both",), both={"type": "array", "items": ref, "minItems": 1}), _TEXT]})
    assert made.sample() == {"both": ["both"]} or isinstance(made.sample(), str)
    endless = studio.of(_object(("next",), next=ref))
    assert endless.sampler.value(endless.api.schemas["It"], "response") is None
    assert [message for _, message in endless.sampler.problems] == [
        "no value fits this schema, or none of a bearable size"
    ]


def test_samples_stay_readable(studio: Studios) -> None:
    others: dict[str, Any] = {}
    for index in range(60):
        refs = {f"f{n}": {"$ref": f"#/components/schemas/S{(index * 7 + n) % 60}"} for n in range(20)}
        others[f"S{index}"] = {"type": "object", "properties": {"name": _TEXT, **refs}}
    made = studio.of({"$ref": "#/components/schemas/S0"}, "3.1.0", **others)
    assert lines(made.sample()) <= 150


def test_discriminators(studio: Studios) -> None:
    cat = _object(("kind", "lives"), kind=_TEXT, lives=_COUNT)
    dog = _object(("kind",), kind=_TEXT, tricks={"type": "array", "items": _TEXT})
    refs = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]
    mapping = {"meows": "#/components/schemas/Cat"}
    made = studio.of({"oneOf": refs, "discriminator": {"propertyName": "kind", "mapping": mapping}}, Cat=cat, Dog=dog)
    assert made.sample() == {"kind": "meows", "lives": 1}


def test_a_derived_schema_says_its_own_tag(studio: Studios) -> None:
    base = {**_object(("kind",), kind=_TEXT), "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}}}
    cat = {"allOf": [{"$ref": "#/components/schemas/It"}, _object(("lives",), lives=_COUNT)]}
    made = studio.of(base, Cat=cat)
    assert made.sample("Cat") == {"kind": "cat", "lives": 1}
    assert made.sample("It") == {"kind": "cat", "lives": 1}


def test_two_parts_of_a_field_and_their_examples(studio: Studios) -> None:
    one, other = {"type": "integer", "examples": [1000]}, {"type": "integer", "maximum": 5000}
    made = studio.of({"allOf": [_object(limit=one), _object(limit=other)]})
    assert made.sample() == {"limit": 1000}
    assert made.sampler.problems == []


def test_the_same_on_every_run(studio: Studios) -> None:
    tags = {"type": "array", "items": _TEXT, "minItems": 3, "uniqueItems": True}
    schema = _object(id=_TEXT, tags=tags, code={"type": "string", "pattern": "^x+"})
    assert json.dumps(studio.of(schema).sample()) == json.dumps(studio.of(schema).sample())


def test_believable_objects(studio: Studios) -> None:
    pet = _object(
        id=_TEXT,
        owner_id=_TEXT,
        name=_TEXT,
        email=_TEXT,
        port=_COUNT,
        webhook_url={"type": "string", "format": "uri"},
        created_at={"type": "string", "format": "date-time"},
        updated_at={"type": "string", "format": "date-time"},
        expires_at={"type": "string", "format": "date-time"},
        created=_COUNT,
        nickName=_TEXT,
        favourite_food=_TEXT,
        price={"type": "number"},
        archived={"type": "boolean"},
        metadata={"type": "object", "additionalProperties": _TEXT},
    )
    made = studio.of({"$ref": "#/components/schemas/CreatePetResponse"}, CreatePetResponse=pet)
    assert made.sample() == {
        "id": "pet_a1b2c3d4",
        "owner_id": "owner_a1b2c3d4",
        "name": "my-pet",
        "email": "ada@example.com",
        "port": 8080,
        "webhook_url": "https://example.com/webhook",
        "created_at": "2026-03-14T09:26:53Z",
        "updated_at": "2026-03-15T10:42:07Z",
        "expires_at": "2026-04-13T09:26:53Z",
        "created": 1773480413,
        "nickName": "ada",
        "favourite_food": "favourite food",
        "price": Decimal("19.99"),
        "archived": False,
        "metadata": {"team": "research"},
    }


def test_hints() -> None:
    assert text(Hint("id", "sandbox")) == "sandbox_a1b2c3d4"
    assert text(Hint("sandboxId")) == "sandbox_a1b2c3d4"
    assert text(Hint("name", "customer")) == "Ada Lovelace"
    assert text(Hint("message", "error")) == "The request is not valid"
    assert text(Hint("")) == "example"
    assert re.fullmatch("[0-9a-f]{64}", text(Hint("sha256")))
    assert number(Hint("timeout_ms"), whole=True) == 30000
    assert number(Hint("amount"), whole=True) == 1999
    assert number(Hint("nothing known"), whole=True) is None
    assert moment(Hint("created_at")) < moment(Hint("updated_at")) < moment(Hint("expires_at"))


def test_nouns() -> None:
    assert [noun(name) for name in ("CreateSandboxRequest", "pets", "v1", "full-repository", "ErrorEnvelope")] == [
        "sandbox",
        "pet",
        "",
        "repository",
        "error",
    ]
    words = ("addresses", "boxes", "status", "caches", "queries", "databases", "branches", "gas")
    assert [singular(word) for word in words] == [
        *("address", "box", "status", "cache", "query", "database", "branch", "gas")
    ]
    assert owner_of(["v1", "sandboxes", "v2"]) == "sandbox"
    assert owner_of([]) == ""


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("^[a-z]{2,4}$", "abcd"),
        ("^user_[0-9a-f]{8}$", "user_a1b2c3d4"),
        ("^[A-Z]{3}$", "ABC"),
        ("^(yes|no)$", "yes"),
        ("^([ab])-\\1$", "a-a"),
        ("^(?<year>\\d{4})-\\k<year>$", "1234-1234"),
        ("colou?r", "colour"),
        ("^\\$\\{[^}]+\\}$", "${a1b2c3}"),
        ("a{,2}", "a{,2}"),
        ("^[\\]\\-x]$", "x"),
    ],
)
def test_patterns(written: str, expected: str) -> None:
    assert next(pattern.samples(written)) == expected


@pytest.mark.parametrize("written", ["(", "[a-", "(?<n", "\\", "[b-a", "x)"])
def test_patterns_that_are_none(written: str) -> None:
    assert list(pattern.samples(written)) == []


def test_patterns_without_end() -> None:
    assert list(pattern.samples("(((a{1000}){1000}){1000}){1000}")) == []
    assert list(pattern.samples("(" * 5000 + ")" * 5000)) == []
    assert all(len(made) < 20_000 for made in pattern.samples("((((.*)*)*)*)*"))


def test_matching() -> None:
    assert matches("^a", "abc")
    assert not matches("^a", "bc")
    assert matches("(?<broken", "anything")
    assert not matches("^a", "\ud800")


def _media(studio: Studio, media_type: str, *examples: Example, **more: Any) -> Media:
    return Media(media_type=media_type, schema=studio.api.schemas["It"], examples=examples, **more)


def test_media_examples(studio: Studios) -> None:
    made = studio.of(_object(("port",), port=_COUNT))
    wrong = Example("wrong", {"port": "x"}, at=NOWHERE)
    media = _media(made, "application/json", wrong, Example("first", {"port": 1}), Example("second", {"port": 2}))
    assert made.sampler.media(media, "request").value == {"port": 1}
    assert made.sampler.media(media, "request", "second").value == {"port": 2}
    assert made.sampler.media(media, "request", "second").name == "second"
    assert made.sampler.media(media, "request", "wrong").value == {"port": 1}
    assert [message for _, message in made.sampler.problems] == [
        'the example does not fit its schema at port: "x" is not of type integer'
    ]
    assert made.sampler.media(_media(made, "application/json"), "request").value == {"port": 8080}
    assert made.sampler.media(Media(media_type="application/json"), "request") == Example("")


def test_json_that_was_written_as_text(studio: Studios) -> None:
    made = studio.of(_object(("price",), price={"type": "number"}))
    media = _media(made, "application/json", Example("text", '{"price": 1.50}'))
    assert made.sampler.media(media, "request").value == {"price": Decimal("1.50")}
    assert len(made.sampler.problems) == 1
    broken = _media(made, "application/json", Example("text", '{"price": 1e999999999}'))
    assert made.sampler.media(broken, "request").value == {"price": Decimal("19.99")}


def test_text_of_other_media_types_is_what_is_sent(studio: Studios) -> None:
    made = studio.of(_object(name=_TEXT))
    media = _media(made, "application/xml", Example("xml", "<it/>"))
    found = made.sampler.media(media, "request")
    assert (found.value, found.serialized) == (ABSENT, "<it/>")
    assert made.sampler.problems == []


def test_streams(studio: Studios) -> None:
    made = studio.of(_object(name=_TEXT), Event=_object(("data",), event={"const": "tick"}, data=_TEXT))
    item, event = made.api.schemas["It"], made.api.schemas["Event"]
    ndjson = Media(media_type="application/x-ndjson", stream="ndjson", item_schema=item)
    assert made.sampler.media(ndjson, "response").serialized == '{"name": "my-it"}\n'
    sse = Media(media_type="text/event-stream", stream="sse", item_schema=item)
    assert made.sampler.media(sse, "response").serialized == 'data: {"name": "my-it"}\n\n'
    events = Media(media_type="text/event-stream", stream="sse", item_schema=event)
    assert made.sampler.media(events, "response").serialized == "event: tick\ndata: data\n\n"
    told = Media(media_type="application/jsonl", stream="ndjson", examples=(Example("", [{"a": 1}, Decimal("1.0")]),))
    assert made.sampler.media(told, "response").serialized == '{"a": 1}\n1.0\n'


def _parameter(name: str, where: str, schema: Schema, *examples: Example) -> Parameter:
    return Parameter(name=name, location=where, schema=schema, examples=examples)  # type: ignore[arg-type]


def test_parameters(studio: Studios) -> None:
    empty, slash = {"type": ["null", "integer"]}, {"const": "a/b"}
    made = studio.of({"enum": ["", ".", "a/b", "fine"]}, Empty=empty, Text=_TEXT, Slash=slash)
    sampler, schemas = made.sampler, made.api.schemas
    assert sampler.parameter(_parameter("x", "path", schemas["It"])) == "fine"
    assert sampler.parameter(_parameter("x", "query", schemas["Empty"])) == 1
    assert sampler.parameter(_parameter("id", "path", schemas["Text"]), owner="sandbox") == "sandbox_a1b2c3d4"
    assert sampler.parameter(_parameter("person", "path", schemas["Text"]), owner="person") == "person_a1b2c3d4"
    assert sampler.parameter(_parameter("x", "path", schemas["Slash"])) == "a/b"
    told = _parameter("x", "query", schemas["Text"], Example("one", "1st"), Example("two", "2nd"))
    assert (sampler.parameter(told), sampler.parameter(told, "two")) == ("1st", "2nd")
    header = _parameter("x", "header", schemas["Text"], Example("bad", "ünïcode"), Example("good", "ascii"))
    assert sampler.parameter(header) == "ascii"


def test_schemas_that_stand_nowhere(studio: Studios) -> None:
    made = studio.of(True)
    schema = Schema(type=ObjectType(properties=(Property("city", Schema(type=StringType())),)))
    assert made.sampler.value(schema, "response") == {"city": "London"}


def _keys(value: Json) -> list[str]:
    assert isinstance(value, dict)
    return list(value)
