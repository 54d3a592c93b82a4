"""The README of a package: its programs run as printed against the contract server; workflows become programs."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import tree
from generator.arguments import settings_of
from generator.pipeline import Project, build_tree, local_environment, open_project
from generator.server import Server
from generator.settings import Settings
from tests.python_package import GOLDEN, tree_of, written

_ROOT = Path(__file__).resolve().parent.parent
_BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
# What stands for the places of the reader: a proxy of his own, an endpoint that no contract knows.
_ELSEWHERE = ("localhost:8888", "/some/path")


def _run(program: str, folder: Path, project: Project, package: Path) -> str:
    """What a program prints that is run against the contract server."""
    with Server(project.spec, project.api, project.sampler, idle=0.5) as server:
        environment = local_environment(project, server.origin)
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program],
            cwd=folder,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(package / "src"), **environment},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
    assert done.returncode == 0, f"{program}\n{done.stderr}"
    return done.stdout


def test_the_quickstart_of_the_contract_runs(tmp_path: Path) -> None:
    settings, _ = settings_of(spec=None, config=_ROOT / "specpress.toml", targets=["python"])
    project = open_project(settings)
    files = build_tree(project, settings)
    tree.write(files, tmp_path)
    quickstart = _BLOCK.findall(files["python/README.md"])[0]
    assert "    finally:\n" in quickstart
    printed = _run(quickstart, tmp_path, project, tmp_path / "python")
    assert printed.startswith("hello from nullspace\n")


def test_every_program_of_a_readme_runs(tmp_path: Path) -> None:
    settings = Settings(spec=GOLDEN, targets=["python"])
    project = open_project(settings)
    files = build_tree(project, settings)
    tree.write(files, tmp_path)
    blocks = [each for each in _BLOCK.findall(files["python/README.md"]) if not any(map(each.__contains__, _ELSEWHERE))]
    assert len(blocks) >= 11
    for name in set(re.findall(r'Path\("([^"]+)"\)', files["python/README.md"])):
        (tmp_path / name).write_bytes(b"content")
    program = "import asyncio\nfrom harbour import AsyncHarbour, Harbour\n"
    for block in blocks:
        runs = "\nasyncio.run(main())\n" if "async def main" in block and "asyncio.run" not in block else ""
        program += f"client = Harbour()\n{block}{runs}\n"
    printed = _run(program, tmp_path, project, tmp_path / "python")
    assert "Ship(" in printed or "name=" in printed


def _flow(*steps: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "arazzo": "1.0.1",
        "info": {"title": "Guides", "version": "1"},
        "sourceDescriptions": [{"name": "boxes", "url": "./spec.json", "type": "openapi"}],
        "workflows": [{"workflowId": "keep", "steps": list(steps), **more}],
    }


def _step(name: str, operation: str, **more: Any) -> dict[str, Any]:
    return {"stepId": name, "operationId": operation, **more}


def _id(expression: str) -> list[dict[str, str]]:
    return [{"name": "id", "in": "path", "value": expression}]


_BOX = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "max-weight": {"type": "integer"},
        "labels": {"type": "array", "items": {"type": "object", "additionalProperties": {"type": "string"}}},
        "inner": {"type": "object", "properties": {"class": {"type": "string"}}},
    },
}
_ANSWER = {"200": {"description": "It.", "content": {"application/json": {"schema": _BOX}}}}
_SLOT = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
_BODY = {"required": True, "content": {"application/json": {"schema": _BOX}}}
_SPEC = {
    "paths": {
        "/boxes": {"post": {"operationId": "createBox", "tags": ["Boxes"], "requestBody": _BODY, "responses": _ANSWER}},
        "/boxes/{id}": {
            "parameters": [_SLOT],
            "get": {"operationId": "getBox", "tags": ["Boxes"], "responses": _ANSWER},
            "delete": {"operationId": "deleteBox", "tags": ["Boxes"], "responses": {"204": {"description": "Gone."}}},
            "put": {
                "operationId": "fillBox",
                "tags": ["Boxes"],
                "requestBody": {"content": {"application/octet-stream": {}}},
                "responses": {"204": {"description": "Full."}},
            },
        },
    }
}


def _quickstart(flow: dict[str, Any], folder: Path) -> str:
    spec = written(_SPEC, folder)
    guide = folder / "guide.json"
    guide.write_text(json.dumps(flow), encoding="utf-8")
    block = _BLOCK.findall(tree_of(spec, workflows=guide)["README.md"])[0]
    assert isinstance(block, str)
    return block


_MADE = _step(
    "createBox",
    "createBox",
    description="Make a box. Then go on.",
    requestBody={"payload": {"max-weight": "$inputs.weight"}},
    outputs={"id": "$response.body#/id", "label": "$response.body#/labels/0/colour"},
)


def test_steps_are_chained_and_cleaned_up(tmp_path: Path) -> None:
    flow = _flow(
        _MADE,
        _step("look", "getBox", parameters=_id("$steps.createBox.outputs.id"), outputs={"in": "$response.body#/inner"}),
        _step("throwAway", "deleteBox", parameters=_id("$steps.createBox.outputs.id")),
        inputs={"type": "object", "properties": {"weight": {"type": "integer", "default": 7}}},
        outputs={"label": "$steps.createBox.outputs.label", "class": "$steps.look.outputs.in#/class"},
    )
    assert _quickstart(flow, tmp_path) == (
        "from box import Box\n\n"
        "weight = 7\n\n"
        "with Box() as client:\n"
        "    # Make a box.\n"
        "    box = client.boxes.create(max_weight=weight)\n"
        '    print(box.labels[0]["colour"])\n'
        "    try:\n"
        "        look = client.boxes.get(box.id)\n"
        "        print(look.inner.class_)\n"
        "    finally:\n"
        "        client.boxes.delete(box.id)\n"
    )


def test_texts_and_bytes_hold_what_came_before(tmp_path: Path) -> None:
    flow = _flow(
        _MADE,
        _step(
            "fill",
            "fillBox",
            parameters=_id("{$inputs.weight}-of-{$steps.createBox.outputs.id}"),
            requestBody={"payload": "a {brace} and a \n line"},
        ),
        inputs={"type": "object", "properties": {"weight": {"type": "integer", "examples": [7]}}},
    )
    program = _quickstart(flow, tmp_path)
    assert 'client.boxes.fill(f"{weight}-of-{box.id}", body="a {brace} and a \\n line".encode())' in " ".join(
        program.split()
    ).replace("( f", "(f").replace(", )", ")")


@pytest.mark.parametrize(
    "more",
    [
        {"onSuccess": [{"name": "again", "type": "goto", "stepId": "createBox"}]},
        {"requestBody": {"payload": {"unknown": 1}}},
        {"requestBody": {"payload": {"max-weight": 1}, "replacements": [{"target": "/max-weight", "value": 2}]}},
    ],
)
def test_what_no_short_program_can_show_is_left_out(more: dict[str, Any], tmp_path: Path) -> None:
    program = _quickstart(_flow({**_MADE, "requestBody": {"payload": {"max-weight": 1}}, **more}), tmp_path)
    assert program.startswith("from box import Box\n\nwith Box() as client:\n    print(client.boxes.get(")
