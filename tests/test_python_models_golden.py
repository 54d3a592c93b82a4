"""Goldens of the target `python-models`: what a small specification gives, but for the runtime, which is copied."""

from __future__ import annotations

import pytest

from generator import tree
from tests.python_models import GOLDEN, tree_of

_CASES = sorted(folder.name for folder in GOLDEN.iterdir() if (folder / "spec.yaml").is_file())


@pytest.mark.parametrize("case", _CASES)
def test_golden(case: str, update: bool) -> None:
    built = {path: text for path, text in tree_of(GOLDEN / case / "spec.yaml").items() if "/_runtime/" not in path}
    if update:
        tree.write(built, GOLDEN / case / "out")
    moved = tree.changes(built, GOLDEN / case / "out")
    assert [f"{change.kind}: {change.path}\n{change.diff}" for change in moved] == []


def test_there_are_goldens() -> None:
    assert _CASES == ["kinds", "names"]
