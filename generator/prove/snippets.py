"""The proof of the snippets: every one of them executed, and the request that arrived compared; makes no report."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from generator.pipeline import Project, local_environment
from generator.prove.judge import case_in
from generator.prove.report import Count, Failure
from generator.prove.shards import Snippet, execute_all
from generator.request import Request
from generator.server import Contract
from generator.server.routes import Routes
from generator.targets import snippets as snippet_target

# A WebSocket is closed after so long a silence, in seconds: its snippet listens until then.
_IDLE: Final = 0.2


def snippets_of(
    project: Project, requests: Mapping[str, Request], languages: Sequence[str], written: frozenset[str], out: Path
) -> list[Snippet]:
    """Every snippet that was written below `out` and can be executed, an operation's languages side by side."""
    where = snippet_target.paths(project.api)
    bases = local_environment(project, "")
    routes = Routes(project.api)
    cases = {key: case_in(request, bases[request.base_variable], routes) for key, request in requests.items()}
    return [
        Snippet(case, language, out / where[operation, language])
        for operation, case in cases.items()
        for language in languages
        if where[operation, language] in written
    ]


def execute_snippets(
    project: Project, snippets: Sequence[Snippet], jobs: int, progress: Callable[[int, int], None]
) -> tuple[Failure, ...]:
    """The snippets that failed, in their order."""
    contract = Contract(project.spec, project.api, project.sampler, idle=_IDLE, conformance=project.conformance)
    found: dict[int, tuple[str, ...]] = {}
    for done, outcome in enumerate(execute_all(snippets, contract.respond, jobs), start=1):
        found[outcome.at] = outcome.faults
        progress(done, len(snippets))
    return tuple(
        Failure(snippet.case.request.operation_id, snippet.language, found[at])
        for at, snippet in enumerate(snippets)
        if found[at]
    )


def equal(language: str, snippets: Sequence[Snippet], failed: Sequence[Failure], total: int) -> Count:
    """How many snippets in a language arrived equal, of how many there should be."""
    executed = sum(snippet.language == language for snippet in snippets)
    return Count(executed - sum(failure.what == language for failure in failed), total)
