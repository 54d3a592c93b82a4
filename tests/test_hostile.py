"""Every hostile request, in every language: the snippet is executed, and what arrives must equal the Request."""

from collections.abc import Callable, Mapping

import pytest

from generator.snippets import LANGUAGES, render_snippet
from tests.execution.hostile import CASES, Case
from tests.execution.judge import faults_of
from tests.execution.run import in_parallel
from tests.execution.table import table

_NAMES = [language.name for language in LANGUAGES]
_BY_NAME = {case.name: case for case in CASES}


@pytest.fixture(scope="session")
def found(
    request: pytest.FixtureRequest, count_executed: Callable[[str, int], None]
) -> Mapping[tuple[str, str], list[str]]:
    """What went wrong for each pair of case and language that this run selects, all executed at once."""
    chosen = [item.callspec.params for item in request.session.items if hasattr(item, "callspec")]
    pairs = [(params["name"], params["language"]) for params in chosen if {"name", "language"} <= params.keys()]

    def judge(pair: tuple[str, str]) -> list[str]:
        case = _BY_NAME[pair[0]]
        return faults_of(case, pair[1], render_snippet(case.request, pair[1]))

    for language in _NAMES:
        count_executed(f"hostile requests in {language}", sum(pair[1] == language for pair in pairs))
    return dict(zip(pairs, in_parallel(judge, pairs), strict=True))


@pytest.mark.parametrize("language", _NAMES)
@pytest.mark.parametrize("name", list(_BY_NAME))
@pytest.mark.slow
def test_arrives_equal(name: str, language: str, found: Mapping[tuple[str, str], list[str]]) -> None:
    assert found[name, language] == []


def test_names_are_unique_and_many() -> None:
    assert len(_BY_NAME) == len(CASES) >= 70


def test_table_counts_what_arrived_equal() -> None:
    cases: list[Case] = [_BY_NAME["path: encoded slash"], _BY_NAME["HEAD"]]
    judged = {("path: encoded slash", "curl"): [], ("HEAD", "curl"): ["wrong"]}
    assert table(judged, cases, ["curl"]).splitlines() == [
        "| Requests              | curl |",
        "|-----------------------|------|",
        "| path                  | 1/1  |",
        "| methods and responses | 0/1  |",
        "| **all**               | 1/2  |",
    ]
