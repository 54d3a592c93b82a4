"""What changed between two versions of a contract: every rule with two small documents, and the page of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, get_args

import pytest
from click.testing import CliRunner

from generator.changes import Rule, changes_of
from generator.cli import main
from generator.pipeline import build_tree, open_project
from generator.settings import Settings
from generator.targets.docs.changelog import WORDS
from tests.parsed import api_of, ref
from tests.python_package import written

Told = tuple[str, bool, tuple[str, ...], str, str, str]
_STRING: Final = {"type": "string"}


def _operation(**more: Any) -> dict[str, Any]:
    return {"operationId": "getBox", "summary": "Get a box", "responses": {"200": {"description": "It."}}, **more}


def _paths(**more: Any) -> dict[str, Any]:
    return {"paths": {"/box": {"get": _operation(**more)}}}


def _parameter(schema: Any = None, **more: Any) -> dict[str, Any]:
    return {"parameters": [{"name": "limit", "in": "query", "schema": schema or _STRING, **more}]}


def _content(schema: Any, media: str = "application/json") -> dict[str, Any]:
    return {"content": {media: {"schema": schema}}}


def _asked(schema: Any, **more: Any) -> dict[str, Any]:
    body = {**_content(schema), "required": True, **more}
    return {"paths": {"/box": {"post": _operation(requestBody=body)}}}


def _answered(schema: Any, status: str = "200") -> dict[str, Any]:
    return _paths(responses={status: {"description": "It.", **_content(schema)}})


def _changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Told]:
    """The changes between two documents: rule, whether it breaks, part, field, before, after."""
    found = changes_of(api_of(old)[0], api_of(new)[0])
    return [(each.rule, each.is_breaking, each.part, each.field, each.before, each.after) for each in found]


def _rules(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[tuple[str, bool]]:
    return [(rule, breaks) for rule, breaks, *_ in _changes(old, new)]


_SCOPED: Final = {
    "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}, "other": {"type": "mutualTLS"}}}
}
_KEY: Final[dict[str, Any]] = {"security": [{"key": []}]}
_BOTH: Final[dict[str, Any]] = {"security": [{"key": []}, {"other": []}]}
_LIMIT: Final = ("query parameter", "limit")
_SAME: Final[list[tuple[str, bool]]] = []


@pytest.mark.parametrize(
    ("old", "new", "forth", "back"),
    [
        ({}, _paths(), [("operation-added", False)], [("operation-removed", True)]),
        (_paths(), _paths(deprecated=True), [("operation-deprecated", False)], _SAME),
        (
            {**_SCOPED, **_paths(**_KEY)},
            {**_SCOPED, **_paths(**_BOTH)},
            [("security-changed", False)],
            [("security-changed", True)],
        ),
        (
            {**_SCOPED, **_paths(security=[])},
            {**_SCOPED, **_paths(**_KEY)},
            [("security-changed", True)],
            [("security-changed", False)],
        ),
        (_paths(), _paths(**_parameter()), [("parameter-added", False)], [("parameter-removed", True)]),
        (_paths(), _paths(**_parameter(required=True)), [("parameter-added", True)], [("parameter-removed", True)]),
        (
            _paths(**_parameter()),
            _paths(**_parameter(required=True)),
            [("parameter-required", True)],
            [("parameter-optional", False)],
        ),
        (
            _paths(**_parameter({"type": "array", "items": _STRING})),
            _paths(**_parameter({"type": "array", "items": _STRING}, explode=False)),
            [("parameter-style", True)],
            [("parameter-style", True)],
        ),
        (_paths(**_parameter()), _paths(**_parameter(deprecated=True)), [("deprecated", False)], _SAME),
        (
            {"paths": {"/box": {"post": _operation()}}},
            _asked(_STRING, required=False),
            [("body-added", False)],
            [("body-removed", True)],
        ),
        (
            {"paths": {"/box": {"post": _operation()}}},
            _asked(_STRING),
            [("body-added", True)],
            [("body-removed", True)],
        ),
        (_asked(_STRING, required=False), _asked(_STRING), [("body-required", True)], [("body-optional", False)]),
        (
            _asked(_STRING),
            _asked(_STRING, content={**_content(_STRING)["content"], "text/plain": {"schema": _STRING}}),
            [("media-added", False)],
            [("media-removed", True)],
        ),
        (
            _paths(),
            _paths(responses={"200": {"description": "It."}, "202": {"description": "Later."}}),
            [("status-added", False)],
            [("status-removed", True)],
        ),
        (
            _paths(),
            _paths(responses={"200": {"description": "It."}, "404": {"description": "None."}}),
            [("status-added", False)],
            [("status-removed", False)],
        ),
        (
            _paths(),
            _paths(responses={"200": {"description": "It.", "headers": {"X-Left": {"schema": _STRING}}}}),
            [("header-added", False)],
            [("header-removed", True)],
        ),
    ],
)
def test_operations(
    old: dict[str, Any], new: dict[str, Any], forth: list[tuple[str, bool]], back: list[tuple[str, bool]]
) -> None:
    assert _rules(old, new) == forth
    assert _rules(new, old) == back
    assert _rules(new, new) == _rules(old, old) == []


def _object(required: tuple[str, ...] = (), **fields: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": fields}


def _union(*names: str) -> dict[str, Any]:
    return {"oneOf": [ref(name) for name in names]}


# Two schemas of one place; what the way there and back is called; whether it breaks who sends, and who gets it.
_SCHEMAS: Final = [
    (_object(), _object(a=_STRING), ("field-added", False, False), ("field-removed", True, True)),
    (_object(), _object(("a",), a=_STRING), ("field-added", True, False), ("field-removed", True, True)),
    (
        _object(a=_STRING),
        _object(("a",), a=_STRING),
        ("field-required", True, False),
        ("field-optional", False, True),
    ),
    (_object(a=_STRING), _object(a={**_STRING, "deprecated": True}), ("deprecated", False, False), None),
    (_STRING, {"type": "boolean"}, ("type-changed", True, True), ("type-changed", True, True)),
    ({"type": "number"}, {"type": "integer"}, ("type-changed", True, False), ("type-changed", False, True)),
    ({}, _STRING, ("type-changed", True, False), ("type-changed", False, True)),
    (_STRING, {**_STRING, "format": "date"}, ("type-changed", True, False), ("type-changed", False, True)),
    (
        {**_STRING, "format": "date"},
        {**_STRING, "format": "uuid"},
        ("type-changed", True, True),
        ("type-changed", True, True),
    ),
    (_STRING, {**_STRING, "enum": ["a"]}, ("type-changed", True, False), ("type-changed", False, True)),
    (
        {**_STRING, "enum": ["a"]},
        {**_STRING, "enum": ["a", "b"]},
        ("value-added", False, False),
        ("value-removed", True, False),
    ),
    (_STRING, {"type": ["string", "null"]}, ("null-added", False, True), ("null-removed", True, False)),
    (_STRING, {**_STRING, "maxLength": 5}, ("limit-tightened", True, False), ("limit-loosened", False, False)),
    (
        {"type": "integer", "minimum": 1},
        {"type": "integer", "minimum": 2},
        ("limit-tightened", True, False),
        ("limit-loosened", False, False),
    ),
    (
        {"type": "integer", "maximum": 9},
        {"type": "integer", "exclusiveMaximum": 9},
        ("limit-tightened", True, False),
        ("limit-loosened", False, False),
    ),
    (
        {**_STRING, "pattern": "^a"},
        {**_STRING, "pattern": "^b"},
        ("limit-changed", True, False),
        ("limit-changed", True, False),
    ),
    (
        {"type": "array", "items": _STRING},
        {"type": "array", "items": _STRING, "uniqueItems": True},
        ("limit-tightened", True, False),
        ("limit-loosened", False, False),
    ),
    (_union("A", "B"), _union("A", "B", "C"), ("variant-added", False, False), ("variant-removed", True, False)),
]
_NAMED: Final = {name: _object(("kind",), kind={"const": name}) for name in ("A", "B", "C")}


@pytest.mark.parametrize(("old", "new", "forth", "back"), _SCHEMAS)
@pytest.mark.parametrize("place", ["itself", "field", "item", "model"])
def test_schemas(
    place: str, old: Any, new: Any, forth: tuple[str, bool, bool], back: tuple[str, bool, bool] | None
) -> None:
    def document(sides: str, schema: Any) -> dict[str, Any]:
        models = {**_NAMED, **({"It": schema} if place == "model" else {})}
        placed = {
            "itself": schema,
            "field": _object(it=schema),
            "item": {"type": "array", "items": schema},
            "model": ref("It"),
        }[place]
        made = _asked(placed) if sides == "asked" else _answered(placed)
        return {**made, "components": {"schemas": models}}

    for sides, at in (("asked", 1), ("answered", 2)):
        before, after = document(sides, old), document(sides, new)
        assert _rules(before, after) == [(forth[0], forth[at])]
        assert _rules(after, before) == ([(back[0], back[at])] if back is not None else [])


def test_defaults_count_where_they_are_left_out() -> None:
    old, new = ({**_STRING, "default": value} for value in ("a", "b"))
    assert _changes(_asked(_object(a=old)), _asked(_object(a=new))) == [
        ("default-changed", False, ("request body",), "a", '"a"', '"b"')
    ]
    assert _changes(_answered(_object(a=old)), _answered(_object(a=new))) == []


def test_the_way_to_a_field_is_told() -> None:
    def document(kind: str) -> dict[str, Any]:
        deep = _object(items={"type": "array", "items": _object(name={"type": kind})})
        return _answered(_object(deep=deep), "201")

    expected = ("type-changed", True, ("answer 201",), "deep.items[].name", "string", "boolean")
    assert _changes(document("string"), document("boolean")) == [expected]


def test_what_stays_on_one_side_breaks_on_that_alone() -> None:
    def document(**more: Any) -> dict[str, Any]:
        schemas = {"It": _object(("a",) if more else (), a={**_STRING, **more})}
        return {**_asked(ref("It")), "components": {"schemas": schemas}}

    assert ("field-required", False) in _rules(document(), document(readOnly=True))


def test_a_model_of_both_sides_is_told_once() -> None:
    def document(**fields: Any) -> dict[str, Any]:
        body = {**_content(ref("Tree")), "required": True}
        answer = {"200": {"description": "It.", **_content(ref("Tree"))}}
        tree = _object(left=ref("Tree"), **fields)
        operation = _operation(requestBody=body, responses=answer)
        return {"paths": {"/box": {"post": operation}}, "components": {"schemas": {"Tree": tree}}}

    old, new = api_of(document(a=_STRING))[0], api_of(document())[0]
    (change,) = changes_of(old, new)
    assert (change.subject.kind, change.subject.id, change.field) == ("model", "Tree", "a")


def test_a_renamed_model_is_compared_where_it_is_used() -> None:
    def document(name: str, **fields: Any) -> dict[str, Any]:
        schemas = {name: _object(next=ref(name), **fields)}
        return {**_answered(ref(name)), "components": {"schemas": schemas}}

    assert _rules(document("Old"), document("New")) == []
    assert _changes(document("Old", a=_STRING), document("New")) == [
        ("field-removed", True, ("answer 200",), "a", "", "")
    ]


def test_a_model_that_nothing_uses_changes_nothing() -> None:
    def document(kind: str) -> dict[str, Any]:
        return {"components": {"schemas": {"It": {"type": kind}}}}

    assert _rules(document("string"), document("boolean")) == []


@pytest.mark.parametrize(("path", "breaks"), [("/crate/{id}", True), ("/box/{key}", False)])
def test_an_operation_that_moves_is_the_same_one(path: str, breaks: bool) -> None:
    def document(at: str) -> dict[str, Any]:
        slot = {"name": at.rpartition("{")[2][:-1], "in": "path", "required": True, "schema": _STRING}
        return {"paths": {at: {"get": _operation(parameters=[slot])}}}

    assert _changes(document("/box/{id}"), document(path)) == [
        ("operation-moved", breaks, (), "", "GET /box/{id}", f"GET {path}")
    ]


def test_an_operation_that_is_called_otherwise_is_the_same_one() -> None:
    assert _rules(_paths(), _paths(operationId="readBox")) == []


def test_webhooks_are_seen_from_the_other_side() -> None:
    def document(*fields: str) -> dict[str, Any]:
        body = _content(_object(fields, **dict.fromkeys(fields, _STRING)))
        return {"webhooks": {"moved": {"post": _operation(operationId="moved", requestBody=body)}}}

    assert _rules({}, document()) == [("operation-added", False)]
    assert _rules(document(), document("a")) == [("field-added", False)]
    assert _rules(document("a"), document()) == [("field-removed", True)]


def test_messages_of_sockets() -> None:
    def document(*names: str) -> dict[str, Any]:
        messages = {"client": [ref(name) for name in names], "server": [ref(name) for name in names]}
        operation = _operation(responses={"101": {"description": "Open."}}, **{"x-websocket-messages": messages})
        schemas = dict.fromkeys(("A", "B"), _object(a=_STRING))
        return {"paths": {"/box": {"get": operation}}, "components": {"schemas": schemas}}

    sent, got = ("messages of the client",), ("messages of the server",)
    assert _changes(document("A"), document("A", "B")) == [
        ("message-added", False, sent, "", "", "B"),
        ("message-added", False, got, "", "", "B"),
    ]
    assert _changes(document("A", "B"), document("A")) == [
        ("message-removed", True, sent, "", "B", ""),
        ("message-removed", False, got, "", "B", ""),
    ]


_OLD: Final = {
    "info": {"title": "Box", "version": "1"},
    "paths": {
        "/box": {"get": _operation(**_parameter({"enum": ["a|`", "b"]}))},
        "/gone": {"get": _operation(operationId="gone", summary="*Gone*")},
    },
}
_NEW: Final = {
    "info": {"title": "Box", "version": "2"},
    "paths": {
        "/box": {
            "get": _operation(
                parameters=[
                    {"name": "limit", "in": "query", "schema": {"enum": ["b", "c"]}},
                    {"name": "all", "in": "query", "schema": {"type": "boolean"}},
                ],
                responses={"200": {"description": "It.", **_content(ref("Lid"))}},
            )
        },
    },
    "components": {"schemas": {"Lid": _object(a=_STRING)}},
}


def _page(old: Mapping[str, Any], new: Mapping[str, Any], folder: Path, **more: Any) -> dict[str, str]:
    previous = written(old, folder).rename(folder / "old.json")
    settings = Settings(spec=written(new, folder), targets=["docs"], previous=previous, **more)
    return build_tree(open_project(settings), settings)


def test_the_page(tmp_path: Path) -> None:
    built = _page(_OLD, _NEW, tmp_path)
    assert built["docs/changelog.md"].split("---\n", 2)[2] == (
        "\n# Changes of Box\n\nVersion `2`, compared with `1`. 2 breaking changes, 3 others.\n\n"
        "## Breaking changes\n\n"
        "- [Get a box](reference/default/get-a-box.md)\n\n"
        '  - Query parameter `limit`: value ``"a|`"`` removed\n\n'
        "- \\*Gone\\*\n\n  - Removed: `GET /gone`\n\n"
        "## Other changes\n\n"
        "- [Get a box](reference/default/get-a-box.md)\n\n"
        '  - Query parameter `limit`: new value `"c"`\n\n'
        "  - Query parameter `all`: new, optional\n\n"
        "  - Answer 200: may be `application/json` as well\n\n"
        "[The whole reference](reference/index.md)\n"
    )
    assert "[Changes](../changelog.md)" in built["docs/reference/index.md"]
    assert "[Changes](changelog.md)" in built["docs/llms.txt"]


def test_every_rule_has_words() -> None:
    assert set(WORDS) == set(get_args(Rule))


def test_no_page_without_an_older_version(tmp_path: Path) -> None:
    settings = Settings(spec=written(_NEW, tmp_path), targets=["docs"])
    assert "docs/changelog.md" not in build_tree(open_project(settings), settings)


def test_the_same_version_has_an_empty_page(tmp_path: Path) -> None:
    page = _page(_NEW, _NEW, tmp_path)["docs/changelog.md"]
    assert "Compared with the version before. Nothing changed.\n" in page
    assert "\n## " not in page


def test_others_changes_stay_hidden(tmp_path: Path) -> None:
    def document(*names: str) -> dict[str, Any]:
        hidden = {f"/{name}": {"get": _operation(operationId=name, **{"x-audience": "operator"})} for name in names}
        return {"paths": {"/box": {"get": _operation(**{"x-audience": "customer"})}, **hidden}}

    page = _page(document("secret"), document("other"), tmp_path, audiences=["customer"])["docs/changelog.md"]
    assert "Nothing changed." in page


def test_the_option_and_the_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written(_OLD, tmp_path).rename(tmp_path / "old.json")
    written(_NEW, tmp_path)
    called = CliRunner().invoke(main, ["generate", "spec.json", "--previous", "old.json", "--target", "docs"])
    assert called.exit_code == 0, called.output
    by_option = (tmp_path / "out" / "docs" / "changelog.md").read_text(encoding="utf-8")
    (tmp_path / "specpress.toml").write_text(
        '[generate]\nspec = "spec.json"\nprevious = "old.json"\ntargets = ["docs"]\n', encoding="utf-8"
    )
    assert CliRunner().invoke(main, ["check"]).exit_code == 0
    old = json.loads((tmp_path / "old.json").read_text(encoding="utf-8"))
    (tmp_path / "old.json").write_text(json.dumps({**old, "paths": {}}), encoding="utf-8")
    # The cache knows that the older version was read as well.
    assert CliRunner().invoke(main, ["check"]).exit_code == 1
    assert "Removed: `GET /gone`" in by_option


@pytest.mark.parametrize(
    ("text", "told"),
    [(None, "there is no such file"), ("{", "old.json:1:"), ('{"openapi": "9.0"}', "old.json:1:")],
)
def test_an_older_version_that_is_no_good(text: str | None, told: str, tmp_path: Path) -> None:
    if text is not None:
        (tmp_path / "old.json").write_text(text, encoding="utf-8")
    spec = written(_NEW, tmp_path)
    arguments = ["generate", str(spec), "--previous", str(tmp_path / "old.json"), "--out", str(tmp_path / "out")]
    called = CliRunner().invoke(main, arguments)
    assert (called.exit_code, "Traceback" in called.output) == (1, False)
    assert told in called.output
