"""The five requests of the hand-written guide that came first, written down here, are those that its guide makes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator.ir import Json
from generator.prove.runners import Runner
from generator.server import Received
from generator.snippets import LANGUAGES
from tests.committed import ROOT
from tests.guided import Guided, Scene, guided, runners

# Method, path and JSON body. Each has the API key as a bearer token, and its body's type where it has a body.
_REQUESTS: list[tuple[str, str, Json]] = [
    ("POST", "/v1/sandboxes", {"template": "base", "timeout_ms": 300000}),
    (
        "POST",
        "/v1/sandboxes/sb_a1b2c3d4/exec",
        {"command": "echo hello from nullspace", "shell": True, "timeout_secs": 30},
    ),
    (
        "POST",
        "/v1/sandboxes/sb_a1b2c3d4/exec",
        {"command": "cd /workspace && python3 -m http.server 8080", "shell": True, "background": True},
    ),
    ("POST", "/v1/sandboxes/sb_a1b2c3d4/host", {"port": 8080}),
    ("DELETE", "/v1/sandboxes/sb_a1b2c3d4", None),
]
# What HTTP clients send of their own accord.
_OWN = {"host", "user-agent", "accept", "accept-encoding", "accept-language", "connection", "content-length"}
_OWN |= {"sec-fetch-mode"}


@pytest.fixture(scope="module")
def contract() -> Guided:
    return guided(ROOT / "specs" / "workflows.arazzo.yaml")


@pytest.fixture(scope="module")
def tools() -> Iterator[Mapping[str, Runner]]:
    found = runners()
    yield found
    for runner in found.values():
        runner.close()


@pytest.mark.parametrize("language", [language.name for language in LANGUAGES])
@pytest.mark.parametrize("whole", [True, False], ids=["script", "page"])
def test_five_requests(
    language: str, contract: Guided, tools: Mapping[str, Runner], tmp_path: Path, *, whole: bool
) -> None:
    scene = Scene(contract, contract.guide("runACommand"))
    text = (contract.script if whole else contract.blocks)("runACommand", language)
    done = scene.run(text, language, tools[language], tmp_path)
    assert done.code == 0, done.stderr
    assert [_told(each) for each in scene.received] == _REQUESTS
    for each in scene.received:
        headers = {name.lower(): value for name, value in each.headers}
        wanted = {"authorization": "Bearer it's a $secret"}
        if each.body:
            wanted["content-type"] = "application/json"
        assert {name: value for name, value in headers.items() if name not in _OWN} == wanted


def test_reads_as_the_first_guide_does(contract: Guided) -> None:
    """The lines by which values go from step to step."""
    curl, fetch = contract.blocks("runACommand", "curl"), contract.blocks("runACommand", "fetch")
    assert 'SANDBOX_ID="$(\n  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes" \\\n' in curl
    assert '--data \'{"template":"base","timeout_ms":300000}\' |\n    jq -er \'.id\'\n)"\n' in curl
    assert "const sandbox = await createSandboxResponse.json();\nconsole.log(sandbox.id);\n" in fetch
    assert "fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/exec`, {" in fetch


def _told(received: Received) -> tuple[str, str, Json]:
    return received.method, received.target, json.loads(received.body) if received.body else None
