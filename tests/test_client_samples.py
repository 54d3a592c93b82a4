"""The calls of our own clients that pages and `x-codeSamples` show: they compile, type check, and send the Request."""

from __future__ import annotations

import importlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext, redirect_stdout, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from textwrap import indent
from typing import Any, Final

import pytest

from generator.arguments import settings_of
from generator.ir import Operation
from generator.pipeline import Project, build_tree, local_environment, open_project, request_of
from generator.prove.judge import case_of
from generator.request import Request
from generator.request.model import JsonBody
from generator.server import Received, Server, differences
from generator.settings import Settings
from generator.surface import Method, surface_of
from generator.surface.showing import MethodKind, gives_nothing, kind_of
from generator.targets.docs.places import places_of
from tests.committed import ROOT
from tests.python_package import written
from tests.typescript_package import STRICT, TSC, compiled, tsc

pytestmark = pytest.mark.slow

_OUT: Final = ROOT / "out"
_BLOCK: Final = re.compile(r"^### (Python|TypeScript) SDK\n\n(`{3,})\w+\n(.*?)^\2\n", re.MULTILINE | re.DOTALL)


@cache
def _project() -> Project:
    settings, _ = settings_of(spec=None, config=ROOT / "specpress.toml")
    return open_project(settings)


@cache
def _methods() -> dict[str, Method]:
    return {key: method for key, (_, method) in surface_of(_project().api, _project().environment).methods.items()}


@cache
def _samples(language: str) -> dict[str, str]:
    """The program that the committed page of each operation shows, by operation id."""
    pages = places_of(_project().api).operations
    found = {
        key: {each[1]: each[3] for each in _BLOCK.finditer((_OUT / path).read_text(encoding="utf-8"))}
        for key, path in pages.items()
    }
    assert [key for key, blocks in found.items() if set(blocks) != {"Python", "TypeScript"}] == []
    return {key: blocks[language] for key, blocks in found.items()}


def _as_functions(programs: dict[str, str]) -> str:
    """All programs in one module, a function each, below the imports of them all."""
    imports: dict[str, None] = {}
    functions = []
    for at, program in enumerate(programs.values()):
        head, body = program.split("with ", 1)
        imports |= dict.fromkeys(line for line in head.splitlines() if line)
        functions.append(f"def program_{at}() -> None:\n{indent(f'with {body}', '    ')}")
    return "\n".join([*sorted(imports), "", "", "\n\n".join(functions)])


def test_every_python_sample_type_checks(tmp_path: Path) -> None:
    (tmp_path / "programs.py").write_text(_as_functions(_samples("Python")), encoding="utf-8")
    found = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", tmp_path / "cache", "programs.py"],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(_OUT / "python" / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout[-4000:] + found.stderr


@pytest.mark.skipif(not TSC.exists(), reason="needs `npm ci --prefix tests/typescript`")
def test_every_typescript_sample_type_checks(tmp_path: Path) -> None:
    package = compiled(shutil.copytree(_OUT / "typescript", tmp_path / "node_modules" / "nullspace"))
    tools = TSC.parent.parent
    (tmp_path / "node_modules" / "@types").mkdir()
    (tmp_path / "node_modules" / "@types" / "node").symlink_to(tools / "@types" / "node")
    (tmp_path / "node_modules" / "undici-types").symlink_to(tools / "undici-types")
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    names = [f"program{at}.ts" for at in range(len(_samples("TypeScript")))]
    for name, program in zip(names, _samples("TypeScript").values(), strict=True):
        (tmp_path / name).write_text(program, encoding="utf-8")
    flags = [*STRICT, "--noUnusedLocals", "--target", "es2022", "--module", "nodenext", "--types", "node"]
    tsc("--noEmit", *flags, *names, folder=tmp_path)
    assert package.is_dir()


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The committed package for Python, to be imported."""
    monkeypatch.syspath_prepend(str(_OUT / "python" / "src"))
    yield
    for name in [each for each in sys.modules if each.partition(".")[0] == "nullspace"]:
        del sys.modules[name]


@pytest.mark.usefixtures("package")
@pytest.mark.filterwarnings("ignore:Deprecated:DeprecationWarning")
def test_every_python_sample_sends_the_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project, faults = _project(), dict[str, list[str]]()
    monkeypatch.chdir(tmp_path)
    with Server(project.spec, project.api, project.sampler, idle=0.2) as server:
        environment = local_environment(project, server.origin)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        for operation in project.api.operations:
            server.received.clear()
            if found := list(_faults(operation, server, environment)):
                faults[operation.id] = found
    assert faults == {}


def _faults(operation: Operation, server: Server, environment: dict[str, str]) -> Iterator[str]:
    """What is not as it should be when the operation's program runs in the current folder."""
    method = _methods()[operation.id]
    request = _without_nothing(request_of(_project(), operation), method)
    case = case_of(request, environment)
    for name, content in case.files.items():
        Path(name).write_bytes(content)
    printed = io.StringIO()
    # The contract server sends the client's own messages back, which none of a session's models need fit.
    echoed = _echo() if kind_of(method) == "connect" else nullcontext()
    with redirect_stdout(printed), echoed:
        exec(compile(_samples("Python")[operation.id], operation.id, "exec"), {})
    yield from differences(request, _without_key(server.received[0], method), environment, case.files)
    if server.received[0].status >= 400:
        yield f"the server answered {server.received[0].status}"
    shows = kind_of(method) in ("page", "stream", "connect") or (
        kind_of(method) == "call" and not gives_nothing(method)
    )
    if shows and not printed.getvalue():
        yield "nothing was printed"
    if kind_of(method) == "download" and not Path("download.bin").is_file():
        yield "nothing was saved"


def _without_nothing(request: Request, method: Method) -> Request:
    """The Request, without an empty object that may be left out."""
    is_empty = isinstance(request.body, JsonBody) and request.body.value == {}
    optional = method.body is not None and method.body.flat and not method.body.required
    return replace(request, body=None) if is_empty and optional else request


def _echo() -> AbstractContextManager[object]:
    """What may be raised when a message that was sent comes back."""
    return suppress(importlib.import_module("nullspace").APIResponseValidationError)


def _without_key(received: Received, method: Method) -> Received:
    """What arrived, without the idempotency key that the client makes by itself."""
    own = {method.idempotency.lower()} if method.idempotency else set[str]()
    kept = tuple(each for each in received.headers if each[0].lower() not in own)
    return Received(received.method, received.target, kept, received.body, received.operation_id, received.status)


def test_samples_of_every_kind_are_run() -> None:
    kinds: set[MethodKind] = {kind_of(method) for method in _methods().values()}
    assert kinds == {"call", "page", "stream", "download", "connect"}


def _built(document: dict[str, Any], folder: Path, *targets: str) -> dict[str, str]:
    settings = Settings(spec=written(document, folder), targets=targets)
    return build_tree(open_project(settings), settings)


_ONE: Final[dict[str, Any]] = {
    "paths": {
        "/boxes/{id}": {
            "get": {
                "operationId": "getBox",
                "tags": ["Boxes"],
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"const": 'b"1'}}],
                "responses": {"200": {"description": "It.", "content": {"application/json": {"schema": {}}}}},
            }
        }
    }
}


@pytest.mark.parametrize(
    ("targets", "titles"),
    [
        (("docs",), []),
        (("docs", "python"), ["Python SDK"]),
        (("docs", "typescript"), ["TypeScript SDK"]),
        (("docs", "python", "typescript"), ["Python SDK", "TypeScript SDK"]),
        ((), ["Python SDK", "TypeScript SDK"]),
    ],
)
def test_pages_show_the_clients_that_the_run_emits(targets: tuple[str, ...], titles: list[str], tmp_path: Path) -> None:
    page = _built(_ONE, tmp_path, *targets)["docs/reference/boxes/get-box.md"]
    assert re.findall(r"^### (.* SDK)$", page, re.MULTILINE) == titles


def test_samples_are_complete_programs(tmp_path: Path) -> None:
    built = _built(_ONE, tmp_path, "openapi", "python", "typescript")
    document = json.loads(built["docs/openapi.json"])
    samples = document["paths"]["/boxes/{id}"]["get"]["x-codeSamples"]
    assert [(each["lang"], each["label"]) for each in samples[-2:]] == [
        ("Python", "Python SDK"),
        ("TypeScript", "TypeScript SDK"),
    ]
    assert samples[-2]["source"] == (
        "from box import Box\n\nwith Box() as client:\n    box = client.boxes.get('b\"1')\n    print(box)"
    )
    assert samples[-1]["source"] == (
        'import { Box } from "box";\n\nconst client = new Box();\n'
        "const box = await client.boxes.get('b\"1');\nconsole.log(box);"
    )
    overlay = json.loads(built["docs/openapi.overlay.json"])
    assert overlay["actions"][0]["update"]["x-codeSamples"] == samples
