"""Executes finished snippets, each alone with its folder and variables; knows no request and no contract."""

from collections.abc import Callable, Mapping
from typing import Final

from generator.prove.runners.bash import BashRunner
from generator.prove.runners.job import TIMEOUT, Ended, Job, Run, Runner, execute
from generator.prove.runners.lasting import LastingRunner, runner_for_fetch, runner_for_requests

__all__ = ["BashRunner", "Ended", "Job", "LastingRunner", "Run", "Runner", "execute", "runner_of"]


def runner_of(language: str, timeout: float = TIMEOUT) -> Runner:
    """A runner for a language's snippets, not yet started. KeyError for a language that nobody can run."""
    return _RUNNERS[language](timeout)


_RUNNERS: Final[Mapping[str, Callable[[float], Runner]]] = {
    "curl": BashRunner,
    "fetch": runner_for_fetch,
    "requests": runner_for_requests,
}
