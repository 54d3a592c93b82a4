"""Every guide of the canonical contract is carried out in all languages; each request is what the workflow says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.ir import Json
from generator.prove.runners import Runner
from generator.server.listener import Reply
from generator.server.wire import Answer
from generator.snippets import LANGUAGES
from tests.committed import ROOT
from tests.guided import Guided, Scene, failing, guided, runners

pytestmark = pytest.mark.slow

_WORKFLOWS = (
    *("runACommand", "moveFiles", "uploadALargeFile", "snapshotForkAndResume"),
    *("buildATemplate", "shareAPreview", "readAPagedList", "runAnAgent"),
)
_NAMES = [language.name for language in LANGUAGES]


@pytest.fixture(scope="module")
def contract() -> Guided:
    return guided(ROOT / "specs" / "workflows.arazzo.yaml")


@pytest.fixture(scope="module")
def tools() -> Iterator[Mapping[str, Runner]]:
    found = runners()
    yield found
    for runner in found.values():
        runner.close()


def test_every_workflow_has_a_guide(contract: Guided) -> None:
    assert [workflow.id for workflow in contract.document.meaning.workflows] == list(_WORKFLOWS)


@pytest.fixture(autouse=True)
def counted(request: pytest.FixtureRequest, count_executed: Callable[[str, int], None]) -> None:
    """Tells the summary what was carried out."""
    if hasattr(request.node, "callspec"):
        count_executed(f"guides in {request.node.callspec.params['language']}", 1)


@pytest.mark.parametrize("language", _NAMES)
@pytest.mark.parametrize("workflow", _WORKFLOWS)
def test_script_makes_the_requests(
    workflow: str, language: str, contract: Guided, tools: Mapping[str, Runner], tmp_path: Path
) -> None:
    scene = Scene(contract, contract.guide(workflow))
    done = scene.run(contract.script(workflow, language), language, tools[language], tmp_path)
    assert done.code == 0, done.stderr
    assert scene.faults(list(scene.guide.steps)) == []


@pytest.mark.parametrize("language", _NAMES)
@pytest.mark.parametrize("workflow", _WORKFLOWS)
def test_page_makes_the_requests(
    workflow: str, language: str, contract: Guided, tools: Mapping[str, Runner], tmp_path: Path
) -> None:
    scene = Scene(contract, contract.guide(workflow))
    done = scene.run(contract.blocks(workflow, language), language, tools[language], tmp_path)
    assert done.code == 0, done.stderr
    assert scene.faults(list(scene.guide.steps)) == []


@pytest.mark.parametrize("language", _NAMES)
@pytest.mark.parametrize(
    "failure",
    [*(("runACommand", at) for at in range(5)), *(("snapshotForkAndResume", at) for at in (0, 1, 4, 6, 7, 8, 10))],
    ids=lambda failure: f"{failure[0]}-{failure[1]}",
)
def test_failure_cleans_up(
    failure: tuple[str, int], language: str, contract: Guided, tools: Mapping[str, Runner], tmp_path: Path
) -> None:
    workflow, at = failure
    scene = Scene(contract, contract.guide(workflow), {at: failing()})
    done = scene.run(contract.script(workflow, language), language, tools[language], tmp_path)
    assert done.code != 0
    steps, undos = scene.guide.steps, scene.guide.undos
    kept = len(steps) - scene.guide.undone
    wanted = list(steps)
    if at < kept:
        known = {output.ref.name for step in steps[:at] for output in step.outputs}
        removing = [undo for undo in undos if {ref.name for ref in undo.needs} <= known]
        removing.sort(key=lambda undo: not undo.on_failure)
        wanted = [*steps[: at + 1], *(undo.step for undo in removing)]
        assert bool(removing) == (at > 0)
    assert scene.faults(wanted) == []


@pytest.mark.parametrize("language", _NAMES)
def test_clean_up_that_fails_keeps_nothing_else_from_it(
    language: str, contract: Guided, tools: Mapping[str, Runner], tmp_path: Path
) -> None:
    scene = Scene(contract, contract.guide("snapshotForkAndResume"), {at: failing(404) for at in (6, 7, 8, 9)})
    done = scene.run(contract.script("snapshotForkAndResume", language), language, tools[language], tmp_path)
    steps = scene.guide.steps
    assert done.code != 0
    assert [each.operation_id for each in scene.received[6:]] == [
        steps[6].operation.id,
        "destroySandbox",
        "destroySandbox",
        "destroySandbox",
        "deleteSnapshot",
    ]


@pytest.mark.parametrize("language", _NAMES)
def test_answer_that_is_not_as_wanted_is_failure(
    language: str, contract: Guided, tools: Mapping[str, Runner], tmp_path: Path
) -> None:
    scene = Scene(contract, contract.guide("runACommand"), {1: _saying(b'"exit_code": 0', b'"exit_code": 2')})
    done = scene.run(contract.script("runACommand", language), language, tools[language], tmp_path)
    assert done.code != 0
    assert "executeCommand: expected exit_code == 0" in done.stderr
    assert [each.operation_id for each in scene.received] == ["createSandbox", "execCommand", "destroySandbox"]


@pytest.mark.parametrize("language", _NAMES)
def test_retries_while_it_is_worth_it(
    language: str, contract: Guided, tools: Mapping[str, Runner], tmp_path: Path
) -> None:
    guide = contract.guide("buildATemplate")
    waiting = _saying(b'"status": "ready"', b'"status": "waiting"')
    steps = [*guide.steps[:3], *guide.steps[2:]]
    scene = Scene(contract, guide, {2: waiting}, order=steps)
    text = re.sub(r"sleep([ (])5(000)?", r"sleep\g<1>1", contract.script("buildATemplate", language))
    done = scene.run(text, language, tools[language], tmp_path)
    assert done.code == 0, done.stderr
    assert scene.faults(steps) == []


@pytest.mark.parametrize("language", _NAMES)
def test_gives_up_where_trying_again_is_not_worth_it(
    language: str, contract: Guided, tools: Mapping[str, Runner], tmp_path: Path
) -> None:
    broken = _saying(b'"status": "ready"', b'"status": "error"')
    scene = Scene(contract, contract.guide("buildATemplate"), {2: broken})
    done = scene.run(contract.script("buildATemplate", language), language, tools[language], tmp_path)
    assert done.code != 0
    assert 'checkBuild: expected build.status == "ready"' in done.stderr
    assert len(scene.received) == 3


@pytest.mark.parametrize("language", _NAMES)
@pytest.mark.parametrize(
    ("status", "retryable", "again"),
    [(401, "null", False), (404, "null", False), (410, "false", False), (409, "true", True), (503, "null", True)],
)
def test_sends_a_part_again_only_where_it_may_help(
    *,
    status: int,
    retryable: str,
    again: bool,
    language: str,
    contract: Guided,
    tools: Mapping[str, Runner],
    tmp_path: Path,
) -> None:
    body = f'{{"error": "No.", "code": "file_upload_error", "error_detail": {{"retryable": {retryable}}}}}'
    guide = contract.guide("uploadALargeFile")
    steps = [*guide.steps[:2], *guide.steps[1:]] if again else list(guide.steps[:2])
    scene = Scene(contract, guide, {1: failing(status, body.encode())}, order=steps)
    done = scene.run(contract.script("uploadALargeFile", language), language, tools[language], tmp_path)
    assert (done.code == 0) == again, done.stderr
    assert [each.operation_id for each in scene.received] == [step.operation.id for step in steps]


@pytest.mark.parametrize("language", _NAMES)
def test_a_single_part_is_all_that_the_upload_guide_sends(
    language: str, contract: Guided, tools: Mapping[str, Runner], tmp_path: Path
) -> None:
    scene = Scene(contract, contract.guide("uploadALargeFile"), {0: _saying(b'"part_count": 1', b'"part_count": 6')})
    done = scene.run(contract.script("uploadALargeFile", language), language, tools[language], tmp_path)
    assert done.code != 0
    assert "openSession: expected session.part_count == 1" in done.stderr
    assert len(scene.received) == 1


@pytest.mark.parametrize("language", _NAMES)
def test_ends_early_where_there_is_nothing_more(
    language: str, contract: Guided, tools: Mapping[str, Runner], tmp_path: Path
) -> None:
    last = _saying(b'"has_next": true', b'"has_next": false')
    scene = Scene(contract, contract.guide("readAPagedList"), {0: last})
    done = scene.run(contract.script("readAPagedList", language), language, tools[language], tmp_path)
    assert done.code == 0, done.stderr
    assert scene.faults([scene.guide.steps[0]]) == []


@pytest.mark.parametrize("language", _NAMES)
def test_reader_gives_the_inputs(language: str, contract: Guided, tools: Mapping[str, Runner], tmp_path: Path) -> None:
    given: dict[str, Json] = {"command": 'echo "it\'s $HOME" `id` \\ {a} %s\n# ü', "port": 3000}
    scene = Scene(contract, contract.guide("shareAPreview"), given=given)
    done = scene.run(contract.script("shareAPreview", language), language, tools[language], tmp_path)
    assert done.code == 0, done.stderr
    assert scene.faults(list(scene.guide.steps)) == []


@pytest.mark.parametrize("language", _NAMES)
def test_cleans_up_nothing_that_it_has_not_made(
    language: str, contract: Guided, tools: Mapping[str, Runner], tmp_path: Path
) -> None:
    around = {"SANDBOX_ID": "sb_of_somebody", "sandbox": "x", "code": "0", "failed": "1"}
    scene = Scene(contract, contract.guide("runACommand"), {0: failing()}, around=around)
    done = scene.run(contract.script("runACommand", language), language, tools[language], tmp_path)
    assert done.code != 0
    assert [each.operation_id for each in scene.received] == ["createSandbox"]


def _saying(before: bytes, after: bytes) -> Callable[[Reply], Reply]:
    def change(reply: Reply) -> Reply:
        assert isinstance(reply, Answer)
        assert before in reply.body
        return replace(reply, body=reply.body.replace(before, after))

    return change
