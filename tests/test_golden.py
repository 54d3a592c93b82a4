"""Goldens: one small specification a feature, with the whole output that it gives; `--update` rewrites them."""

from pathlib import Path

import pytest

from generator import tree
from generator.pipeline import build_tree, open_project
from generator.settings import Settings

_GOLDEN = Path(__file__).resolve().parent / "golden"
_CASES = sorted(folder.name for folder in _GOLDEN.iterdir() if (folder / "spec.yaml").is_file())
_ROOT = _GOLDEN.parent.parent


@pytest.mark.parametrize("case", _CASES)
def test_golden(case: str, update: bool) -> None:
    settings = Settings(spec=_GOLDEN / case / "spec.yaml")
    built = build_tree(open_project(settings), settings)
    assert len(built) >= 4
    if update:
        tree.write(built, _GOLDEN / case / "out")
    moved = tree.changes(built, _GOLDEN / case / "out")
    assert [f"{change.kind}: {change.path}\n{change.diff}" for change in moved] == []


def test_there_are_goldens() -> None:
    assert len(_CASES) >= 13


def test_the_contract_has_not_drifted() -> None:
    settings = Settings(spec=_ROOT / "specs" / "openapi.yaml")
    moved = tree.changes(build_tree(open_project(settings), settings), _ROOT / "out")
    assert [f"{change.kind}: {change.path}\n{change.diff}" for change in moved] == [], "run `make generate`"
