"""Plans of guides: names, what is checked and what cleans up, and workflows that no guide can be made of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.guides import Guide, plan
from generator.ir import ABSENT
from generator.problems import Problem, SpecError, report
from generator.request import Environment
from generator.samples import Sampler
from generator.targets.files import Context
from generator.targets.guides import files
from generator.workflows import Document, OpenApi, load
from tests.committed import ROOT
from tests.guided import guided

_FOLDER = Path(__file__).parent / "guides"


def test_what_no_guide_can_do_is_refused_with_its_place(update: bool) -> None:
    document = load(_FOLDER / "refused.arazzo.yaml")
    problems: list[Problem] = []
    for workflow in document.meaning.workflows:
        try:
            plan(document, workflow, Environment("STUDIO"))
        except SpecError as error:
            problems += error.problems
    shown = report(problems).replace(f"{_FOLDER}/", "")
    golden = _FOLDER / "refused.txt"
    if update:
        golden.write_text(shown, encoding="utf-8")
    assert shown == golden.read_text(encoding="utf-8")
    assert len(problems) == len(document.meaning.workflows) - 1


def test_all_refusals_are_told_at_once() -> None:
    with pytest.raises(SpecError) as raised:
        guided(_FOLDER / "refused.arazzo.yaml", "STUDIO")
    assert len(raised.value.problems) > 10


def _contract(workflow: str) -> Guide:
    document = load(ROOT / "specs" / "workflows.arazzo.yaml")
    found = document.meaning.workflow(workflow)
    assert found is not None
    return plan(document, found, Environment("NULLSPACE"))


def test_values_are_named_by_what_they_are() -> None:
    guide = _contract("snapshotForkAndResume")
    assert {step.id: ("_".join(step.holder), [each.ref.name for each in step.outputs]) for step in guide.steps} == {
        "createSandbox": ("sandbox", ["SANDBOX_ID"]),
        "prepareSandbox": ("prepare_sandbox_result", []),
        "takeSnapshot": ("snapshot", ["SNAPSHOT_ID"]),
        "startFromSnapshot": ("start_from_snapshot_result", ["START_FROM_SNAPSHOT_SANDBOX_ID"]),
        "forkSandbox": ("fork_sandbox_result", ["FORK_SANDBOX_ID"]),
        "hibernateSandbox": ("hibernate_sandbox_result", ["PAUSE_SNAPSHOT_ID"]),
        "resumeSandbox": ("resume_sandbox_result", ["RESUME_SANDBOX_ID"]),
        "destroyResumed": ("", []),
        "destroyFork": ("", []),
        "destroyFromSnapshot": ("", []),
        "deleteSnapshot": ("", []),
    }


def test_last_steps_clean_up_and_what_they_leave_is_removed_on_failure() -> None:
    guide = _contract("snapshotForkAndResume")
    assert guide.undone == 4
    assert [(undo.step.id, [ref.name for ref in undo.needs], undo.on_failure) for undo in guide.undos] == [
        ("destroyResumed", ["RESUME_SANDBOX_ID"], False),
        ("destroyFork", ["FORK_SANDBOX_ID"], False),
        ("destroyFromSnapshot", ["START_FROM_SNAPSHOT_SANDBOX_ID"], False),
        ("deleteSnapshot", ["SNAPSHOT_ID"], False),
        ("destroyFromSnapshot", ["SANDBOX_ID"], True),
    ]


def test_step_that_says_something_is_no_mere_clean_up() -> None:
    """Taking an address back is checked, and so part of the story."""
    guide = _contract("shareAPreview")
    assert guide.undone == 1
    assert guide.steps[-2].id == "revokeUrl"


def test_inputs_come_from_the_environment_under_names_of_their_own() -> None:
    guide = _contract("moveFiles")
    assert [(each.ref.name, each.ref.kind, each.default) for each in guide.inputs] == [
        ("NULLSPACE_CONTENT_FILE", "file", ABSENT),
        ("NULLSPACE_PATH", "text", "/workspace/data/scores.csv"),
    ]


def test_input_without_an_example_gets_that_of_where_it_goes() -> None:
    config = next(each for each in _contract("runAnAgent").inputs if each.name == "config")
    assert isinstance(config.example, dict)
    assert config.example["mode"] == "job"


def test_status_alone_is_asked_for_where_success_is_another_one() -> None:
    steps = {step.id: step for step in _contract("uploadALargeFile").steps}
    assert not steps["openSession"].judged
    assert steps["sendPart"].judged


def test_nothing_without_workflows() -> None:
    document = load(ROOT / "specs" / "workflows.arazzo.yaml")
    assert list(files(replace(_context(document), workflows=None))) == []


def test_same_bytes_every_time() -> None:
    document = load(_FOLDER / "names.arazzo.yaml")
    first = [(file.path, file.text, repr(file.view)) for file in files(_context(document))]
    again = [(file.path, file.text, repr(file.view)) for file in files(_context(load(_FOLDER / "names.arazzo.yaml")))]
    assert first == again


def test_reader_is_shown_no_guide_of_what_is_hidden() -> None:
    document = load(ROOT / "specs" / "workflows.arazzo.yaml")
    context = _context(document)
    seen = tuple(each for each in context.api.operations if each.id != "createSignedPreviewUrl")
    found = list(files(replace(context, api=replace(context.api, operations=seen))))
    assert len(found) == 7 * 4 + 1
    assert not any("shareAPreview" in file.path + file.text + repr(file.view) for file in found)


def _context(document: Document) -> Context:
    source = next(each for each in document.sources.values() if isinstance(each, OpenApi))
    return Context(
        api=source.api,
        sampler=Sampler(source.api, source.conformance),
        environment=Environment("NULLSPACE"),
        write_snippets=lambda _: {},
        workflows=document,
    )
