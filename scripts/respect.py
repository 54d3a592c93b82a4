"""The workflows as Redocly runs them, beside our guides: python scripts/respect.py [bench/respect.md].

Serves the contract on 127.0.0.1, has `redocly respect` carry out each workflow there and write down its requests (HAR),
carries out the guide's scripts in curl, fetch and requests as well, and compares the requests: method, address,
credential, type and body. Prints a table, and writes it where asked. The exit status is 1 where a guide's requests are
others than Redocly's, or the first workflow does not pass. Needs Node.js, npm, bash, curl, jq and requests.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml
from npm_project import installed, version

from generator.pipeline import Project, local_environment, open_project
from generator.server import Received, Server
from generator.settings import Settings

ROOT: Final = Path(__file__).resolve().parent.parent
SPEC: Final = ROOT / "specs" / "openapi.yaml"
WORKFLOWS: Final = ROOT / "specs" / "workflows.arazzo.yaml"
GUIDES: Final = ROOT / "out" / "docs" / "guides"
COMMANDS: Final = {"curl": ("bash", "sh"), "fetch": ("node", "mjs"), "requests": (sys.executable, "py")}
TOKEN: Final = "test"
# In seconds: a guide that waits for what samples never say would wait for ever.
LONGEST: Final = 20
HEAD: Final = """# Workflows with `redocly respect`

Written by `python scripts/respect.py bench/respect.md`. {tool} carries out the workflows of
`specs/workflows.arazzo.yaml` on the contract server and writes its requests down as HAR; the scripts of our guides are
carried out there too. The same are requests whose method, path, query, credential, content type and JSON body are
equal, one by one. "-" is a run that did not come to its end: some workflows wait for what the samples of a contract
server never say or need a file of the reader's (`make test-slow` runs all of them on answers that change), and Redocly
checks streams of events and downloads as if they were JSON.

| workflow | respect: steps, checks | curl | fetch | requests |
|---|---|---|---|---|"""


@dataclass(frozen=True, slots=True)
class Call:
    """One request, as far as it is compared."""

    method: str
    target: str
    credential: str
    content_type: str
    body: str


@dataclass(frozen=True, slots=True)
class Respected:
    """What Redocly made of a workflow: whether it passed, what it says of that, and its requests."""

    passed: bool
    told: str
    calls: tuple[Call, ...]


def main(arguments: Sequence[str]) -> int:
    """Runs it all; the exit status."""
    tool = installed("redocly")
    settings = Settings(spec=SPEC)
    project = open_project(settings)
    meant = yaml.safe_load(WORKFLOWS.read_text(encoding="utf-8"))
    lines, good = [HEAD.format(tool=f"@redocly/cli {version(tool, '@redocly/cli')}")], True
    for number, workflow in enumerate(meant["workflows"]):
        with Server(project.spec, project.api, project.sampler) as server, tempfile.TemporaryDirectory() as place:
            respected = _respect(tool, _runnable(meant, workflow), server.origin, Path(place))
            runs = {name: _guide(name, workflow["workflowId"], project, server, Path(place)) for name in COMMANDS}
        cells = [_cell(respected, calls) for calls in runs.values()]
        lines.append(f"| {workflow['workflowId']} | {respected.told} | {' | '.join(cells)} |")
        print(lines[-1], flush=True)
        good &= not any("differ" in cell for cell in cells)
        if number == 0:
            good &= respected.passed and all(cell.startswith("the same") for cell in cells)
            first = respected.calls
    lines += ["", f"The requests of `{meant['workflows'][0]['workflowId']}`:", "", *_requests(first)]
    if arguments:
        Path(arguments[0]).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0 if good else 1


def _runnable(document: Mapping[str, Any], workflow: Mapping[str, Any]) -> dict[str, Any]:
    """The document with this workflow alone, its credential in Redocly's words, and inputs as their examples say."""
    properties = workflow.get("inputs", {}).get("properties", {})
    security = [{"schemeName": "apiKey", "values": {"token": TOKEN}}]
    told = {
        name: {**each, "default": _example(each)} for name, each in properties.items() if _example(each) is not None
    }
    inputs = {"inputs": {**workflow["inputs"], "properties": {**properties, **told}}} if properties else {}
    sources = [{**document["sourceDescriptions"][0], "url": str(SPEC)}]
    return {**document, "sourceDescriptions": sources, "workflows": [{**workflow, **inputs, "x-security": security}]}


def _example(schema: Mapping[str, Any]) -> object:
    return schema.get("default", next(iter(schema.get("examples", ())), None))


def _respect(tool: Path, document: Mapping[str, Any], origin: str, place: Path) -> Respected:
    file, har, told = (place / name for name in ("guide.arazzo.yaml", "calls.har", "told.json"))
    file.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    source = document["sourceDescriptions"][0]["name"]
    (workflow,) = document["workflows"]
    properties = workflow.get("inputs", {}).get("properties", {})
    given = {name: each["default"] for name, each in properties.items() if "default" in each}
    command = [str(tool / "node_modules" / ".bin" / "redocly"), "respect", str(file), "--server", f"{source}={origin}"]
    command += ["--har-output", str(har), "--json-output", str(told), "--no-secrets-masking"]
    command += ["--input", json.dumps(given)] if given else []
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    done = subprocess.run(command, cwd=place, env={**os.environ, **quiet}, capture_output=True, text=True, check=False)
    if not har.is_file():
        return Respected(False, f"did not run: {(done.stderr or done.stdout).strip().splitlines()[-1]}", ())
    calls = tuple(_from_har(json.loads(har.read_text(encoding="utf-8")), origin))
    steps, checks, failed = _counted(json.loads(told.read_text(encoding="utf-8")))
    return Respected(
        not done.returncode, f"{steps} steps, {checks} checks" + (f", failed: {failed}" if failed else ""), calls
    )


def _counted(told: Mapping[str, Any]) -> tuple[int, int, str]:
    """How many steps were made and checks passed, and the first that did not."""
    (file,) = told["files"].values()
    steps = [step for workflow in file["executedWorkflows"] for step in workflow["executedSteps"]]
    checks = [(step["stepId"], check) for step in steps for check in step.get("checks", ())]
    failed = next((f"{check['name']} of {step}" for step, check in checks if check["status"] == "error"), "")
    return len(steps), sum(check["status"] == "success" for _, check in checks), failed.lower().replace("_", " ")


def _from_har(har: Mapping[str, Any], origin: str) -> Iterator[Call]:
    for entry in har["log"]["entries"]:
        request = entry["request"]
        headers = {header["name"].lower(): header["value"] for header in request["headers"]}
        yield _call(
            request["method"], request["url"].removeprefix(origin), headers, request.get("postData", {}).get("text", "")
        )


def _guide(language: str, workflow: str, project: Project, server: Server, place: Path) -> tuple[Call, ...] | None:
    """The requests of a guide's script; None where it failed."""
    command, extension = COMMANDS[language]
    before = len(server.received)
    environment = {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(place)}
    environment |= local_environment(project, server.origin)
    script = GUIDES / f"{workflow}.{extension}"
    try:
        done = subprocess.run(
            [command, str(script)], cwd=place, env=environment, capture_output=True, check=False, timeout=LONGEST
        )
    except subprocess.TimeoutExpired:
        return None
    return tuple(map(_from_received, server.received[before:])) if not done.returncode else None


def _from_received(received: Received) -> Call:
    headers = {name.lower(): value for name, value in received.headers}
    return _call(received.method, received.target, headers, received.body.decode("utf-8", "replace"))


def _call(method: str, target: str, headers: Mapping[str, str], body: str) -> Call:
    content_type = headers.get("content-type", "") if body else ""
    is_json = content_type.startswith("application/json")
    written = json.dumps(json.loads(body), sort_keys=True, separators=(",", ":")) if is_json else body
    return Call(method, target, headers.get("authorization", ""), content_type.partition(";")[0], written)


def _cell(respected: Respected, calls: Sequence[Call] | None) -> str:
    if calls is None or not respected.passed:
        return "-"
    return f"the same {len(calls)}" if tuple(calls) == respected.calls else "differ"


def _requests(calls: Sequence[Call]) -> Iterator[str]:
    yield "| method | address | type | body |"
    yield "|---|---|---|---|"
    for call in calls:
        body = f"`{call.body}`" if call.body else "-"
        yield f"| {call.method} | `{call.target}` | {call.content_type or '-'} | {body} |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
