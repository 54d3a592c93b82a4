"""The proof of a specification: the contract and every golden hold, and whatever is wrong is seen and named."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.config import FILE_NAME, read
from generator.prove import Choice, prove, table
from generator.prove.judge import case_of
from generator.prove.runners import Job, Runner, execute, runner_of
from generator.prove.shards import Snippet, execute_all
from generator.prove.spread import Outcome
from generator.request import Request
from generator.request.model import Message
from generator.server.dialogue import Dialogue
from generator.server.listener import Reply
from generator.server.wire import Answer, Incoming
from generator.settings import Settings
from generator.snippets import LANGUAGES
from tests import committed

_GOLDEN = Path(__file__).resolve().parent / "golden"
_GOLDENS = sorted(path.parent.name for path in _GOLDEN.glob("*/spec.yaml"))
_NAMES = [language.name for language in LANGUAGES]

_SPEC = """\
openapi: 3.1.0
info: {title: Acme API, version: "1"}
servers: [{url: "https://api.example.com/v1"}]
paths:
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}, example: t1}]
    put:
      operationId: putThing
      requestBody:
        content: {application/json: {schema: {type: object, properties: {size: {type: integer}}, required: [size]}}}
      responses: {"200": {description: Done, content: {application/json: {schema: {type: object}}}}}
    get:
      operationId: getThing
      responses:
        "200":
          description: Found
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string}}, required: [name]}
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "spec.yaml"
    path.write_text(_SPEC, encoding="utf-8")
    return path


def _full(settings: Settings, count_executed: Callable[[str, int], None]) -> None:
    report = prove(settings)
    assert report.failures == ()
    assert report.lacks == ()
    assert report.ok
    assert report.operations.is_full
    assert report.samples.is_full
    assert [name for name, _ in report.languages] == _NAMES
    for name, count in report.languages:
        assert (count.good, count.total) == (report.operations.total, report.operations.total)
        count_executed(f"snippets proven in {name}", count.good)


@pytest.mark.parametrize("case", _GOLDENS)
def test_goldens_are_proven(case: str, count_executed: Callable[[str, int], None]) -> None:
    _full(Settings(spec=_GOLDEN / case / "spec.yaml"), count_executed)


@pytest.mark.slow
def test_the_contract_is_proven(count_executed: Callable[[str, int], None]) -> None:
    config = read(committed.ROOT / FILE_NAME)
    _full(
        Settings(
            spec=committed.SPEC,
            environment_prefix=config.environment_prefix,
            base_url=config.base_url,
            credentials=config.credentials,
        ),
        count_executed,
    )


def test_a_wrong_template_fails_in_its_language_alone(spec: Path, tmp_path: Path) -> None:
    folder = tmp_path / "templates" / "snippets"
    folder.mkdir(parents=True)
    template = 'curl -fsS -X DELETE {{ view.full_url }} || touch more; curl -fsS "${ACME_API_URL}/other"\n'
    (folder / "curl.sh.j2").write_text(template, encoding="utf-8")
    report = prove(Settings(spec=spec, templates=tmp_path / "templates"))
    assert {(failure.operation, failure.what) for failure in report.failures} == {
        ("putThing", "curl"),
        ("getThing", "curl"),
    }
    told = " ".join(report.failures[0].faults)
    for words in ("method: expected 'PUT', got 'DELETE'", "['more']", "exit code", "2 requests", "answered 405"):
        assert words in told
    assert [(name, count.good) for name, count in report.languages] == [("curl", 0), ("fetch", 2), ("requests", 2)]
    assert not report.ok


def test_a_sample_that_cannot_fit_is_named_with_its_place(spec: Path) -> None:
    broken = _SPEC.replace("name: {type: string}", "name: {type: string, minLength: 5, maxLength: 2}")
    spec.write_text(broken, encoding="utf-8")
    report = prove(Settings(spec=spec), Choice(languages=("curl",)))
    assert [(failure.operation, failure.what) for failure in report.failures] == [("getThing", "sample")]
    assert "response 200 application/json" in report.failures[0].faults[0]
    assert "spec.yaml:" in report.failures[0].faults[0]
    assert report.samples.total - report.samples.good == 1


def test_a_specification_with_errors_is_reported_as_such(spec: Path) -> None:
    spec.write_text("openapi: [3.1.0\n", encoding="utf-8")
    report = prove(Settings(spec=spec))
    assert report.errors
    assert not report.ok
    assert "not understood" in table([report])


def _request(**more: object) -> Request:
    told: dict[str, object] = {"method": "GET", "path": "/x", "response": "none", **more}
    return Request(operation_id="op", base_variable="ACME_API_URL", base_url="https://example.com", **told)  # type: ignore[arg-type]


def _outcomes(folder: Path, request: Request, respond: Callable[[Incoming], Reply]) -> list[Outcome]:
    script = folder / "op.sh"
    script.write_text('curl -sS "$ACME_API_URL/x"\n', encoding="utf-8")
    return list(execute_all([Snippet(case_of(request, {}), "curl", script)], respond, 2))


def test_another_request_than_the_meant_one_is_seen(tmp_path: Path) -> None:
    def respond(_: Incoming) -> Reply:
        return Answer(status=204, operation_id="op")

    assert _outcomes(tmp_path, _request(), respond) == [Outcome(0, ())]
    (found,) = _outcomes(tmp_path, _request(path="/y"), respond)
    assert found.faults == ("path: expected '/y', got '/x'",)


def test_a_server_that_refuses_or_means_another_operation_is_seen(tmp_path: Path) -> None:
    (refused,) = _outcomes(tmp_path, _request(), lambda _: Answer(status=500))
    assert refused.faults == ("the server answered 500",)
    (other,) = _outcomes(tmp_path, _request(), lambda _: Answer(status=204, operation_id="else"))
    assert other.faults == ("the request reached the operation 'else'",)


def test_what_a_session_is_told_is_compared(tmp_path: Path) -> None:
    def respond(_: Incoming) -> Reply:
        return Dialogue(idle=0.2, patience=2.0, operation_id="op")

    opening = Message({"type": "start", "n": Decimal("1.0")})
    case = case_of(_request(response="websocket", opening=opening), {})
    script = tmp_path / "op.py"
    text = (
        "import os\nfrom websockets.sync.client import connect\n"
        "with connect(os.environ['ACME_API_URL'].replace('http', 'ws') + '/x') as socket:\n"
        "    socket.send({message!r})\n    print(*socket)\n"
    )
    told = {}
    for message in ('{"n": 1.0, "type": "start"}', "start"):
        script.write_text(text.format(message=message), encoding="utf-8")
        (told[message],) = execute_all([Snippet(case, "requests", script)], respond, 1)
    good, bad = told.values()
    assert good.faults == ()
    assert len(bad.faults) == 1
    assert bad.faults[0].endswith("heard ['start']")


def test_a_process_that_dies_leaves_no_case_untold(tmp_path: Path) -> None:
    (lost,) = _outcomes(tmp_path, _request(), lambda _: os._exit(3))
    assert lost.faults == ("not run: the process for it ended with code 3",)


@pytest.fixture
def runner(language: str) -> Iterator[Runner]:
    with closing(runner_of(language)) as made:
        yield made


_SCRIPTS = {
    # For each language: what prints variable and folder's file, what exits with 3, what fails, what hangs.
    "curl": ('cat in.txt; echo "$A-${HOME-}"', "exit 3", "no-such-command-here", "sleep 600"),
    "fetch": (
        'import { readFile } from "node:fs/promises";\n'
        'console.log(await readFile("in.txt", "utf8"), `${process.env.A}-${process.env.HOME ?? ""}`);',
        "process.exit(3);",
        "setTimeout(() => { throw new Error('no-such-command-here'); }, 0); await new Promise(() => {});",
        "await new Promise(() => {});",
    ),
    "requests": (
        "import os\nprint(open('in.txt').read(), os.environ['A'] + '-' + os.environ.get('HOME', ''))",
        "import sys; sys.exit(3)",
        "def f():\n    raise ValueError('no-such-command-here')\nf()",
        "import time; time.sleep(600)",
    ),
}


@pytest.mark.parametrize("language", _NAMES)
def test_scripts_run_alone_and_end_as_in_an_interpreter_of_their_own(
    language: str, runner: Runner, tmp_path: Path
) -> None:
    prints, exits, fails, _ = (tmp_path / f"{name}.mjs" for name in ("prints", "exits", "fails", "hangs"))
    for path, text in zip((prints, exits, fails), _SCRIPTS[language], strict=False):
        path.write_text(text, encoding="utf-8")
    files = {"in.txt": b"told"}
    for value in ("one", "two"):
        done = execute(Job(prints, {"A": value}, files), runner)
        assert (done.code, done.made) == (0, frozenset())
        assert b"".join(done.stdout.split()) == f"told{value}-".encode()
    assert execute(Job(exits, {}, {}), runner).code == 3
    failed = execute(Job(fails, {}, {}), runner)
    assert failed.code != 0
    assert "no-such-command-here" in failed.stderr
    assert execute(Job(prints, {"A": "three"}, files), runner).code == 0


@pytest.mark.parametrize("language", _NAMES)
def test_a_script_that_hangs_is_ended_and_the_next_one_runs(language: str, tmp_path: Path) -> None:
    prints, hangs = tmp_path / "prints.mjs", tmp_path / "hangs.mjs"
    prints.write_text(_SCRIPTS[language][0], encoding="utf-8")
    hangs.write_text(_SCRIPTS[language][3], encoding="utf-8")
    with closing(runner_of(language, timeout=3)) as runner:
        ended = execute(Job(hangs, {}, {}), runner)
        assert ended.code != 0
        assert "did not end" in ended.stderr
    with closing(runner_of(language)) as runner:
        assert execute(Job(prints, {"A": "x"}, {"in.txt": b"y"}), runner).code == 0


@pytest.mark.parametrize("language", ["curl"])
def test_files_made_changed_and_removed_are_seen(runner: Runner, tmp_path: Path) -> None:
    script = tmp_path / "script.sh"
    script.write_text("echo a > new; echo b > changed; rm gone; mkdir d; echo c > d/deep", encoding="utf-8")
    done = execute(Job(script, {}, {"changed": b"", "gone": b"", "kept": b""}), runner)
    assert done.made == {"new", "changed", "gone", "d/deep"}


def test_what_is_missing_is_said_and_never_skipped(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = shutil.which
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "curl" else found(name))
    report = prove(Settings(spec=spec), Choice(languages=("curl", "fetch")))
    assert [(lack.language, lack.tool) for lack in report.lacks] == [("curl", "curl")]
    assert [name for name, _ in report.languages] == ["fetch"]
    assert not report.ok
    assert "not run" in table([report])
    assert prove(Settings(spec=spec), Choice(languages=("fetch",))).ok


def _run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["prove", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


def test_command(spec: Path) -> None:
    code, out, _ = _run(str(spec), "--language", "curl")
    assert code == 0
    head, _, row = out.splitlines()
    assert [cell.strip() for cell in head.strip("|").split("|")][:5] == [
        *("specification", "operations", "warnings", "samples valid", "curl"),
    ]
    assert [cell.strip() for cell in row.strip("|").split("|")][:5] == ["spec.yaml", "2/2", "0", "5/5", "2/2"]


def test_command_names_the_failing_case_and_how_to_repeat_it(spec: Path, tmp_path: Path) -> None:
    folder = tmp_path / "templates" / "snippets"
    folder.mkdir(parents=True)
    (folder / "requests.py.j2").write_text("raise SystemExit('never')\n", encoding="utf-8")
    code, out, _ = _run(str(spec), "--operations", "put*", "--templates", str(tmp_path / "templates"))
    assert code == 1
    assert "putThing · requests" in out
    assert "getThing" not in out
    assert f"again: specpress prove {spec} --operations putThing --language requests" in out


def test_command_for_machines(spec: Path) -> None:
    code, out, _ = _run(str(spec), "--operations", "/things/*", "--language", "curl", "--json")
    (report,) = json.loads(out)["reports"]
    assert (code, report["ok"]) == (0, True)
    assert report["operations"] == {"good": 2, "total": 2}
    assert report["languages"] == {"curl": {"good": 2, "total": 2}}
    assert report["failures"] == []


def test_command_refuses_what_there_is_not(spec: Path) -> None:
    assert _run(str(spec), "--language", "cobol")[0] == 2
    code, _, said = _run(str(spec), "--operations", "nothing*")
    assert (code, "no operation fits 'nothing*'" in said) == (1, True)
