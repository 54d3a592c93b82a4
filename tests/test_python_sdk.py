"""The target `python` on a specification that has everything: tidy, lazy, and its methods send what they say."""

from __future__ import annotations

import ast
import inspect
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
import runtime
from runtime.errors import SDKError
from runtime.options import RequestOptions

from generator import tree
from generator.render import BUILT_IN
from generator.targets.python.names import CLIENT_ATTRIBUTES, ERRORS, REQUEST_OPTIONS, RUNTIME_CLASSES
from tests.python_package import GOLDEN, Recorder, imported, lint, tree_of

_SHIP = {"id": "s1", "name": "Ada", "kind": "tug", "launched": "2026-01-02T03:04:05Z"}


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return tree_of(GOLDEN)


@pytest.fixture(scope="module")
def folder(files: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("harbour")
    tree.write(files, folder)
    return folder


@pytest.fixture(scope="module")
def harbour(files: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(files, tmp_path_factory.mktemp("imported"), "harbour") as package:
        yield package


def _client(package: ModuleType, recorder: Recorder, **options: Any) -> Any:
    return package.Harbour(**{"api_key": "secret", **options}, http_client=recorder.client())


def _answer(value: object, status: int = 200) -> httpx2.Response:
    return httpx2.Response(status, json=value)


def test_reserved_names_are_those_of_the_runtime() -> None:
    clients = (runtime.SyncClient, runtime.AsyncClient)
    attributes = {name for client in clients for name in dir(client) if not name.startswith("_")}
    assert attributes <= CLIENT_ATTRIBUTES
    assert set(RequestOptions.__annotations__) == REQUEST_OPTIONS
    exported = {name: getattr(runtime, name) for name in dir(runtime)}
    errors = {name for name, value in exported.items() if isinstance(value, type) and issubclass(value, SDKError)}
    assert errors - {"WebSocketClosedError"} == set(ERRORS)
    assert {name for name in exported if name[0].isupper()} <= RUNTIME_CLASSES.union(ERRORS)


def test_the_package_is_tidy(folder: Path) -> None:
    assert lint(folder) == ""


def test_every_file_that_a_package_needs(files: dict[str, str]) -> None:
    assert {"pyproject.toml", "README.md", "api.md", "surface.json", "src/harbour/py.typed"} <= set(files)
    runtime_folder = BUILT_IN / "python" / "runtime"
    copied = {path.name: path.read_text(encoding="utf-8") for path in runtime_folder.glob("*.py")}
    copied.pop("_http_classic.py", None)
    prefix = "src/harbour/_runtime/"
    assert {path.removeprefix(prefix): text for path, text in files.items() if path.startswith(prefix)} == copied


def test_classic_httpx_in_place_of_its_continuation() -> None:
    files = tree_of(GOLDEN, options={"python": {"http": "httpx", "package": "quay", "client": "Quay"}})
    classic = (BUILT_IN / "python" / "runtime" / "_http_classic.py").read_text(encoding="utf-8")
    assert files["src/quay/_runtime/_http.py"] == classic
    assert "src/quay/_runtime/_http_classic.py" not in files
    assert '"httpx>=0.27"' in files["pyproject.toml"]
    assert "http_client: httpx.AsyncClient | None = None" in files["src/quay/_client.py"]
    assert "from quay import Quay" in files["README.md"]


def test_nothing_is_imported_before_its_use(folder: Path) -> None:
    program = """
import sys
import harbour
before = set(sys.modules)
assert harbour.__version__ == "2.1.0b1"
client = harbour.Harbour(api_key="k")
loaded = {name for name in sys.modules if name.startswith("harbour.")}
print(sorted(name for name in before if name.startswith("harbour.")))
print(sorted(name for name in loaded if ".resources" in name or ".models" in name))
client.ships
print(sorted(name for name in sys.modules if name.startswith("harbour.resources.")))
"""
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=folder / "src", capture_output=True, text=True, check=True
    )
    assert result.stdout.splitlines() == ["['harbour._version']", "[]", "['harbour.resources.ships']"]


def test_every_exported_name_is_there(harbour: ModuleType) -> None:
    assert all(getattr(harbour, name) is not None for name in harbour.__all__)
    assert harbour.HarbourError is harbour._runtime.SDKError
    assert f"{harbour.NotFoundError.__module__}.{harbour.NotFoundError.__qualname__}" == "harbour.NotFoundError"
    assert pickle.loads(pickle.dumps(harbour.APITimeoutError)) is harbour.APITimeoutError
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = harbour.Nothing


def test_signatures_are_those_of_surface_json(files: dict[str, str], harbour: ModuleType) -> None:
    surface = json.loads(files["surface.json"])
    assert len(surface["operations"]) == 22
    for client in (harbour.Harbour(), harbour.AsyncHarbour()):
        for told in surface["operations"].values():
            method = getattr(getattr(client, told["resource"]), told["method"])
            parameters = inspect.signature(method).parameters
            assert [*parameters][:-1] == [each["name"] for each in told["arguments"]]
            for each in told["arguments"]:
                parameter = parameters[each["name"]]
                assert (parameter.default is inspect.Parameter.empty) == each["required"]
                assert (parameter.kind is inspect.Parameter.KEYWORD_ONLY) == (each["place"] != "path")
            waits = isinstance(client, harbour.AsyncHarbour) and told["kind"] not in ("page", "connect")
            assert inspect.iscoroutinefunction(inspect.unwrap(method)) == waits


def test_sync_and_async_say_the_same(files: dict[str, str]) -> None:
    module = ast.parse(files["src/harbour/resources/ships.py"])
    classes = {node.name: node for node in module.body if isinstance(node, ast.ClassDef)}
    methods = [
        {each.name: ast.get_docstring(each) for each in classes[name].body if isinstance(each, kind)}
        for name, kind in (("Ships", ast.FunctionDef), ("AsyncShips", ast.AsyncFunctionDef | ast.FunctionDef))
    ]
    assert methods[0] == methods[1]
    assert len(methods[0]) == 11


def test_fields_of_a_body_and_their_namesakes(harbour: ModuleType) -> None:
    recorder = Recorder(_answer(_SHIP, 201))
    ship = _client(harbour, recorder).ships.create(name="of the query", body_name="Ada", flag=None, ports=["Kiel"])
    assert recorder.request.url.path == "/api/ships"
    assert recorder.request.url.query == b"name=of%20the%20query"
    assert json.loads(recorder.request.content) == {"name": "Ada", "flag": None, "ports": ["Kiel"]}
    assert recorder.request.headers["authorization"] == "Bearer secret"
    assert recorder.request.headers["idempotency-key"]
    assert (ship.id, ship.kind, ship.launched.year) == ("s1", "tug", 2026)


def test_styles_of_parameters(harbour: ModuleType) -> None:
    recorder = Recorder(_answer({"ships": [], "more": False}))
    client = _client(harbour, recorder)
    client.ships.list(flags=["a", "b"], filter={"name": "Ada"}, expression={"x": 1})
    assert recorder.request.url.query == b"flags=a%7Cb&filter%5Bname%5D=Ada&expression=%7B%22x%22%3A1%7D"


def test_a_list_goes_on(harbour: ModuleType) -> None:
    pages = [{"ships": [_SHIP], "next": "two", "more": True}, {"ships": [_SHIP, _SHIP], "next": None, "more": False}]
    recorder = Recorder(*map(_answer, pages))
    assert [ship.id for ship in _client(harbour, recorder).ships.list(limit=2)] == ["s1", "s1", "s1"]
    assert [request.url.query for request in recorder.requests] == [b"limit=2", b"after=two&limit=2"]


def test_nothing_is_sent_of_an_optional_body(harbour: ModuleType) -> None:
    recorder = Recorder(_answer(None))
    client = _client(harbour, recorder)
    assert client.ships.update("s1") is None
    assert recorder.request.content == b""
    assert "content-type" not in recorder.request.headers
    client.ships.update("s1", body={"name": "Ada"})
    assert recorder.request.headers["content-type"] == "application/merge-patch+json"


def test_forms_xml_and_files(harbour: ModuleType) -> None:
    recorder = Recorder(httpx2.Response(200, text="found", headers={"content-type": "text/plain"}))
    client = _client(harbour, recorder)
    assert client.ships.search_ship("s1", from_="a", timeout_=3, tags=["x", "y"], where={"z": 1}) == "found"
    assert recorder.request.content == b"from=a&timeout=3&tags=x%20y&where=%7B%22z%22%3A1%7D"

    crates = b"<crates><crate><weight>2</weight></crate></crates>"
    document = b'<manifest xmlns="https://harbour.example/ns" number="4">' + crates + b"</manifest>"
    recorder = Recorder(httpx2.Response(200, content=document, headers={"content-type": "application/xml"}))
    manifest = _client(harbour, recorder).ships.put_manifest("s1", number=4, crates=[{"weight": 2}])
    assert recorder.request.url.raw_path == b"/api/ships/;ship-id=s1/manifest"
    assert b'number="4"' in recorder.request.content
    assert b"<crates>" in recorder.request.content
    assert (manifest.number, manifest.crates[0].weight) == (4, 2)

    recorder = Recorder(httpx2.Response(303, headers={"location": "/files/a"}))
    assert _client(harbour, recorder).files.upload(file=("a.png", b"png"), note="n").endswith("/files/a")
    assert b'name="file"; filename="a.png"' in recorder.request.content
    assert b"Content-Type: image/png" in recorder.request.content
    assert b"Content-Type: text/markdown" in recorder.request.content


def test_servers_and_credentials_of_their_own(harbour: ModuleType) -> None:
    recorder = Recorder(httpx2.Response(200, content=b"bytes"))
    client = _client(harbour, recorder, key="k", second="2")
    with client.files.download("a/b") as response:
        assert response.read() == b"bytes"
    assert recorder.request.url.host == "cdn.harbour.example"
    assert (recorder.request.url.raw_path, recorder.request.headers["x-key"]) == (b"/files/a%2Fb?second=2", "k")
    client = _client(harbour, recorder, cdn_url="https://other.example", username="u", password="p")
    client.files.download("a").read()
    assert recorder.request.url.host == "other.example"
    assert recorder.request.headers["authorization"].startswith("Basic ")
    with pytest.raises(harbour.MissingCredentialsError, match="HARBOUR_API_KEY"):
        harbour.Harbour(http_client=recorder.client()).ships.get("s1")


def test_errors_have_codes(harbour: ModuleType) -> None:
    recorder = Recorder(_answer({"error": {"code": "bad_name", "message": "No."}}, 400))
    with pytest.raises(harbour.BadRequestError, match=r"No\.") as caught:
        _client(harbour, recorder).ships.create(body_name="")
    assert caught.value.code == harbour.ErrorCode.BAD_NAME
    assert isinstance(caught.value, harbour.HarbourError)


def test_raw_and_streamed_answers(harbour: ModuleType) -> None:
    recorder = Recorder(_answer(_SHIP))
    client = _client(harbour, recorder)
    raw = client.ships.with_raw_response.get("s1")
    assert (raw.status_code, raw.parse().name) == (200, "Ada")
    assert client.with_raw_response.ships.get("s1").parse().name == "Ada"
    with client.with_streaming_response.ships.get("s1") as response:
        assert json.loads(b"".join(response.iter_bytes())) == _SHIP


def test_the_stream_beside_an_answer(harbour: ModuleType) -> None:
    events = httpx2.Response(200, text='data: {"step": 1}\n\ndata: {"step": 2}\n\n')
    events.headers["content-type"] = "text/event-stream"
    recorder = Recorder(events)
    with _client(harbour, recorder).operation.run_stream(7) as stream:
        assert [item.step for item in stream] == [1, 2]
    assert recorder.request.headers["accept"] == "text/event-stream"


def test_other_credentials_for_one_call(harbour: ModuleType) -> None:
    recorder = Recorder(_answer(_SHIP))
    client = _client(harbour, recorder)
    client.with_options(api_key="other").ships.get("s1")
    assert recorder.request.headers["authorization"] == "Bearer other"
    assert "secret" not in repr(client)
    assert "secret" not in repr(vars(client))


def test_what_is_deprecated_says_so(harbour: ModuleType) -> None:
    client = _client(harbour, Recorder(httpx2.Response(204)))
    with pytest.warns(DeprecationWarning, match="Sink a ship"):
        client.ships.delete("s1")


def test_docstrings_tell_what_the_specification_says(harbour: ModuleType) -> None:
    told = inspect.getdoc(harbour.Harbour().ships.create)
    assert told is not None
    assert told.startswith('Register a ship.\n\nText with a "quote", a \\backslash and three quotes """ in a row.\n')
    assert "    body_name: What it is called. Required string length: `1 - 40`." in told
    assert "    BadRequestError: Something is wrong with it. Codes: `bad_name`, `bad_flag`." in told
    assert told.endswith("Reference: https://harbour.example/docs/register")


def test_a_wheel_can_be_built(folder: Path, tmp_path: Path) -> None:
    program = "from hatchling.builders.wheel import WheelBuilder; print(*WheelBuilder('.').build(directory='{}'))"
    done = subprocess.run(
        [sys.executable, "-c", program.format(tmp_path)], cwd=folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip().endswith("harbour-2.1.0b1-py3-none-any.whl")
