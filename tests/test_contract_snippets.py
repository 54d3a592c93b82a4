"""Committed snippets, each in an interpreter of its own, against the contract server; what arrives equals the Request.

Those of one tag, since a start of Node costs much: `test_prove.py` executes all of them, in interpreters that last.
"""

from collections.abc import Callable, Mapping

import pytest

from generator.server import Listener
from generator.snippets import LANGUAGES
from tests import committed
from tests.execution.hostile import Case
from tests.execution.judge import execute
from tests.execution.run import in_parallel
from tests.serving import contract_of

_NAMES = [language.name for language in LANGUAGES]
_ALL = {request.operation_id: request for request in committed.requests()}
_FILES = committed.snippets()
_REQUESTS = {operation: _ALL[operation] for (operation, _), file in _FILES.items() if file.parent.name == "sandboxes"}


@pytest.fixture(scope="session")
def found(
    request: pytest.FixtureRequest, count_executed: Callable[[str, int], None]
) -> Mapping[tuple[str, str], list[str]]:
    """What went wrong for each pair of operation and language that this run selects, all executed at once."""
    chosen = [item.callspec.params for item in request.session.items if hasattr(item, "callspec")]
    pairs = [(params["operation"], params["tool"]) for params in chosen if {"operation", "tool"} <= params.keys()]
    contract = contract_of(committed.SPEC)

    def judge(pair: tuple[str, str]) -> list[str]:
        operation, language = pair
        case = Case(operation, _REQUESTS[operation])
        with Listener(contract.respond) as listener:
            done, faults = execute(case, language, _FILES[pair].read_text(encoding="utf-8"), listener)
        served = [received.operation_id for received in listener.received]
        if served != [operation]:
            faults.append(f"the requests reached {served!r}")
        if case.request.response == "json" and not done.stdout.strip():
            faults.append("nothing was printed")
        return faults

    for language in _NAMES:
        count_executed(f"committed snippets in {language}", sum(pair[1] == language for pair in pairs))
    return dict(zip(pairs, in_parallel(judge, pairs), strict=True))


@pytest.mark.parametrize("tool", _NAMES)
@pytest.mark.parametrize("operation", list(_REQUESTS))
def test_arrives_equal_and_is_answered(operation: str, tool: str, found: Mapping[tuple[str, str], list[str]]) -> None:
    assert found[operation, tool] == []


def test_every_operation_has_a_snippet_in_every_language() -> None:
    assert set(_FILES) == {(operation, language) for operation in _ALL for language in _NAMES}
    assert len(_REQUESTS) == 36
