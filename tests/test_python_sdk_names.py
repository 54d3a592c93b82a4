"""What Python calls things: names that no two things have, and that follow from the thing itself."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator.ir import Info
from generator.targets.python.options import PythonOptions, defaults_of, options_of, version_of
from tests.parsed import api_of
from tests.python_package import Recorder, imported, lint, package_of


def _operation(name: str, tag: str = "Boxes", **more: Any) -> dict[str, Any]:
    return {"operationId": name, "tags": [tag], "responses": {"204": {"description": "Done."}}, **more}


def _surface(document: dict[str, Any], folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(package_of(document, folder)["surface.json"])["operations"]
    return found


def test_resources_and_methods_that_clash(tmp_path: Path) -> None:
    document = {
        "paths": {
            "/a": {"get": _operation("getBox"), "post": _operation("boxesGet")},
            "/b": {
                "get": _operation("get", "Get"),
                "post": _operation("x", "box-es"),
                "put": _operation("x2", "Box Es"),
            },
            "/c": {"get": _operation("omit", "Raw"), "post": _operation("with_raw_response", "Lids")},
            "/d": {"get": _operation("import", "import"), "post": _operation("class", "2 fast")},
            "/e": {"get": _operation("list", "Box"), "post": _operation("über", "Ünï")},
        }
    }
    found = _surface(document, tmp_path)
    called = {(each["resource"], each["method"]) for each in found.values()}
    assert len(called) == len(found) == 11
    assert {found["get"]["resource"], found["import"]["resource"]} == {"get_", "import_"}
    assert (found["omit"]["method"], found["with_raw_response"]["method"]) == ("omit_", "with_raw_response_")
    assert (found["class"]["resource"], found["class"]["method"]) == ("resource_2_fast", "class_")


def test_a_package_of_clashing_names_is_whole(tmp_path: Path) -> None:
    names = ["Page", "Resource", "Omit", "Operation", "Content", "Boxes", "AsyncBoxes", "Any", "list", "RequestOptions"]
    models = {name: {"type": "object", "properties": {"x": {"type": "integer"}}} for name in names}
    answer = {"description": "It.", "content": {"application/json": {"schema": {"anyOf": []}}}}
    schema = answer["content"]["application/json"]["schema"]  # type: ignore[index]
    schema["anyOf"] = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    listed = {"type": "array", "items": {"$ref": "#/components/schemas/Page"}}
    parameters = [
        {"name": name, "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}
        for name in ("list", "self", "options", "timeout", "extra_body", "l", "str", "a-b", "a_b", "A B", "", "1")
    ]
    document = {
        "info": {"title": "Page", "version": "1"},
        "paths": {
            "/boxes": {
                "get": {**_operation("listBoxes"), "parameters": parameters, "responses": {"200": answer}},
                "post": {
                    **_operation("dict"),
                    "requestBody": {"content": {"application/json": {"schema": listed}}},
                    "responses": {"200": {**answer, "content": {"application/json": {"schema": listed}}}},
                },
                "put": {**_operation("str"), "parameters": parameters[:2]},
            },
            "/async": {"get": _operation("one", "Async Boxes"), "post": _operation("two", "Page")},
        },
        "components": {"schemas": models},
    }
    files = package_of(document, tmp_path)
    with imported(files, tmp_path / "out", "page") as package:
        assert lint(tmp_path / "out") == ""
        recorder = Recorder(httpx2.Response(200, json=[{"x": 1}]))
        client = package.PageClient(base_url="https://box.example", http_client=recorder.client())
        (item,) = client.boxes.dict(body=[{"x": 1}])
        assert (type(item).__name__, item.x) == ("Page", 1)
        client.boxes.with_raw_response.list(list=["1"], timeout_=["2"], self_=["3"], field_1=["4"], l_=["5"])
        assert recorder.request.url.query == b"list=1&self=3&timeout=2&l=5&1=4"
        assert type(client.async_boxes).__name__ == "AsyncBoxesResource"
        assert type(client.page).__name__ == "PageResource"


def test_a_new_operation_renames_no_other(tmp_path: Path) -> None:
    first = {"/a": {"get": _operation("getBox"), "post": _operation("createBox")}}
    more = {"/b": {"get": _operation("listBoxes"), "post": _operation("fillBox"), "put": _operation("x", "Lids")}}
    before = _surface({"paths": first}, tmp_path)
    after = _surface({"paths": {**more, **first}}, tmp_path)
    assert {key: after[key] for key in before} == before


def test_no_operations_at_all(tmp_path: Path) -> None:
    files = package_of({}, tmp_path)
    with imported(files, tmp_path / "out", "box") as package:
        assert lint(tmp_path / "out") == ""
        recorder = Recorder(httpx2.Response(200, json={"a": 1}))
        client = package.Box(base_url="https://box.example", http_client=recorder.client())
        assert client.get("/anything") == {"a": 1}


@pytest.mark.parametrize(
    ("told", "version"),
    [
        ("1.2.3", "1.2.3"),
        ("v2.0.0-beta.1", "2.0.0b1"),
        ("3.0-alpha", "3.0a0"),
        ("1.0.0-rc2+build.5", "1.0.0rc2"),
        ("2024-01-09", "2024.1.9"),
        ("1", "1"),
        ("", "0.1.0"),
        ("latest", "0.1.0"),
        ("1.2.3-SNAPSHOT", "1.2.3"),
    ],
)
def test_versions_are_those_of_python(told: str, version: str) -> None:
    assert version_of(told) == version


def _options(title: str, settings: dict[str, str] | None = None) -> PythonOptions:
    api, _ = api_of({"info": {"title": title, "version": "1"}})
    return options_of(api, settings or {})


@pytest.mark.parametrize(
    ("title", "package", "distribution"),
    [
        ("Nullspace API", "nullspace", "nullspace"),
        ("GitHub v3 REST API", "github", "github"),
        ("Box & Lid", "box_lid", "box-lid"),
        ("Email API", "email_client", "email-client"),
        ("Pydantic", "pydantic_client", "pydantic-client"),
        ("import", "import_", "import"),
        ("2Captcha", "api_2captcha", "api-2captcha"),
        ("宇宙", "api", "api"),
    ],
)
def test_names_of_packages(title: str, package: str, distribution: str) -> None:
    options = _options(title)
    assert (options.package, options.distribution) == (package, distribution)


def test_settings_come_before_the_specification() -> None:
    options = _options("Box", {"package": "crates", "version": "2.0", "author": "Ada", "http": "httpx"})
    assert options == PythonOptions(package="crates", distribution="crates", version="2.0", author="Ada", http="httpx")


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("package", "a-b"),
        ("package", "class"),
        ("distribution", "-a"),
        ("http", "aiohttp"),
        ("version", "x"),
        ("client", "a b"),
    ],
)
def test_settings_that_cannot_be(setting: str, value: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"`{setting}` must be")):
        _options("Box", {setting: value})


def test_the_contact_is_the_author() -> None:
    info = {"title": "T", "version": "1", "contact": {"name": "Ada", "email": "ada@example.com"}}
    api, _ = api_of({"info": info})
    assert isinstance(api.info, Info)
    options = defaults_of(api)
    assert (options.author, options.email) == ("Ada", "ada@example.com")
