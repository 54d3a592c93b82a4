"""Plans of guides: names, what is checked and what cleans up, and workflows that no guide can be made of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.guides import plan
from generator.problems import SpecError, report
from generator.request import Environment
from generator.workflows import load
from tests.committed import ROOT
from tests.guided import guided

_FOLDER = Path(__file__).parent / "guides"


def test_what_no_guide_can_do_is_refused_with_its_place(update: bool) -> None:  # noqa: FBT001
    document = load(_FOLDER / "refused.arazzo.yaml")
    problems = []
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
