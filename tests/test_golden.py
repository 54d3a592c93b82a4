"""Goldens: one small specification a feature, with the output that it gives; `--update` rewrites them.

A case has the snippets and the reference, or the targets that its `targets.txt` names. What is copied into every
package unchanged is no part of them.
"""

from pathlib import Path

import pytest

from generator import tree
from generator.arguments import settings_of
from generator.pipeline import build_tree, open_project
from generator.settings import Settings

_GOLDEN = Path(__file__).resolve().parent / "golden"
_CASES = sorted(folder.name for folder in _GOLDEN.iterdir() if (folder / "spec.yaml").is_file())
_ROOT = _GOLDEN.parent.parent


@pytest.mark.parametrize("case", _CASES)
def test_golden(case: str, update: bool) -> None:
    chosen = _GOLDEN / case / "targets.txt"
    targets = chosen.read_text(encoding="utf-8").split() if chosen.is_file() else ["snippets", "docs"]
    settings = Settings(spec=_GOLDEN / case / "spec.yaml", targets=targets)
    whole = build_tree(open_project(settings), settings)
    built = {path: text for path, text in whole.items() if "/_runtime/" not in path and "/runtime/" not in path}
    assert len(built) >= 4
    if update:
        tree.write(built, _GOLDEN / case / "out")
    moved = tree.changes(built, _GOLDEN / case / "out")
    assert [f"{change.kind}: {change.path}\n{change.diff}" for change in moved] == []


def test_there_are_goldens() -> None:
    assert len(_CASES) >= 13


def test_the_contract_has_not_drifted() -> None:
    settings, out = settings_of(spec=None, config=_ROOT / "specpress.toml")
    moved = tree.changes(build_tree(open_project(settings), settings), out)
    assert [f"{change.kind}: {change.path}\n{change.diff}" for change in moved] == [], "run `make generate`"
