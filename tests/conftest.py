"""What all tests share: the `--update` option, and the count of executed snippets in the summary."""

import os
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

_EXECUTED = pytest.StashKey[Counter[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the goldens with what the tool makes now")


def pytest_configure(config: pytest.Config) -> None:
    os.environ["SPECPRESS_CACHE"] = "off"  # what is tested is made, by the code as it is now
    config.stash[_EXECUTED] = Counter()


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether goldens are to be rewritten instead of compared."""
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def count_executed(request: pytest.FixtureRequest) -> Callable[[str, int], None]:
    """Called with a kind of snippet and how many of it were executed; the summary tells the sums."""
    counts = request.config.stash[_EXECUTED]

    def count(kind: str, number: int) -> None:
        counts[kind] += number

    return count


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker of pytest-xdist hands its counts to the process that prints the summary."""
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        counts: Counter[str] = session.config.stash[_EXECUTED]
        output["executed"] = dict(counts)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Takes over the counts of a worker that has ended."""
    executed: dict[str, int] = getattr(node, "workeroutput", {}).get("executed", {})
    node.config.stash[_EXECUTED].update(executed)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    counts = config.stash[_EXECUTED]
    if counts:
        terminalreporter.section("executed snippets")
        for kind, number in sorted(counts.items()):
            terminalreporter.write_line(f"{number:>6} {kind}")
        terminalreporter.write_line(f"{counts.total():>6} snippets executed")
