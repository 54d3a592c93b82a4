"""The proof of one specification: generate, check the samples, execute the snippets, count; says nothing to people."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from generator import tree
from generator.ir import Operation
from generator.pipeline import (
    Project,
    build_tree,
    local_environment,
    open_project,
    request_of,
    snippet_texts,
)
from generator.problems import SpecError
from generator.prove.emission import emission
from generator.prove.judge import Case, case_of
from generator.prove.report import Count, Failure, Report
from generator.prove.samples import prove_samples
from generator.prove.shards import Snippet, execute_all
from generator.prove.tools import lacking
from generator.render import Renderer
from generator.request import Request
from generator.server import Contract
from generator.server.routes import NoMatch, Routes
from generator.settings import Settings
from generator.snippets import LANGUAGES
from generator.targets import snippets as snippet_target

# Told how many snippets of how many were executed.
Progress = Callable[[int, int], None]

# A WebSocket is closed after so long a silence, in seconds: its snippet listens until then.
_IDLE: Final = 0.2


@dataclass(frozen=True, slots=True)
class Choice:
    """What is proven: operations whose id or path fits the pattern (all when empty), languages (all when none)."""

    pattern: str = ""
    languages: tuple[str, ...] = ()
    jobs: int = 0

    def takes(self, operation: Operation) -> bool:
        """Whether an operation is chosen."""
        texts = (operation.id, operation.path_text)
        return not self.pattern or any(fnmatchcase(text, self.pattern) for text in texts)

    @property
    def chosen_languages(self) -> tuple[str, ...]:
        """The languages in the order of LANGUAGES."""
        return tuple(each.name for each in LANGUAGES if not self.languages or each.name in self.languages)

    @property
    def processes(self) -> int:
        """How many processes execute snippets: one a core where nothing is said."""
        cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count()
        return self.jobs or cores or 1


def prove(settings: Settings, choice: Choice | None = None, progress: Progress | None = None) -> Report:
    """Everything that was found; a specification with errors gives a report of those alone."""
    gc.collect()
    gc.disable()
    try:
        return _proof(settings, choice or Choice(), progress or (lambda *_: None))
    finally:
        gc.enable()


def _proof(settings: Settings, chosen: Choice, progress: Progress) -> Report:
    started = time.perf_counter()
    try:
        project = open_project(settings)
    except SpecError as error:
        return Report(spec=settings.spec, problems=tuple(error.problems))
    operations = [operation for operation in project.api.operations if chosen.takes(operation)]
    with tempfile.TemporaryDirectory(prefix="specpress-") as place:
        out = Path(place, "out")
        requests = {operation.id: request_of(project, operation) for operation in operations}
        written = _generate(project, settings, chosen, list(requests.values()), out)
        generated = time.perf_counter()
        samples, faults = prove_samples(project, operations)
        lacks = lacking(chosen.chosen_languages)
        runnable = [name for name in chosen.chosen_languages if name not in {lack.language for lack in lacks}]
        listed = _snippets(project, requests, runnable, written, out)
        failed = _execute(project, listed, chosen.processes, progress)
    emitted, missing = emission(project, operations, written, in_document=not chosen.pattern)
    return Report(
        spec=settings.spec,
        operations=emitted,
        samples=samples,
        languages=tuple((name, _equal(name, listed, failed, len(operations))) for name in runnable),
        lacks=lacks,
        failures=(*missing, *faults, *failed),
        problems=project.problems,
        generate_seconds=generated - started,
        prove_seconds=time.perf_counter() - generated,
    )


def _generate(
    project: Project, settings: Settings, choice: Choice, requests: Sequence[Request], out: Path
) -> frozenset[str]:
    """Writes the output, or of chosen operations the snippets alone; returns the paths written."""
    if not choice.pattern:
        built = build_tree(project, replace(settings, targets=()))
    else:
        texts = snippet_texts(requests, Renderer([settings.templates] if settings.templates else ()))
        where = snippet_target.paths(project.api)
        built = {where[key, name]: text for key, named in texts.items() for name, text in named.items()}
    tree.write(built, out)
    return frozenset(built)


def _snippets(
    project: Project, requests: dict[str, Request], languages: Sequence[str], written: frozenset[str], out: Path
) -> list[Snippet]:
    """Every snippet to be executed, an operation's languages side by side."""
    where = snippet_target.paths(project.api)
    bases = local_environment(project, "")
    routes = Routes(project.api)
    cases = {key: _case(request, bases[request.base_variable], routes) for key, request in requests.items()}
    return [
        Snippet(case, language, out / where[operation, language])
        for operation, case in cases.items()
        for language in languages
        if where[operation, language] in written
    ]


def _case(request: Request, base_path: str, routes: Routes) -> Case:
    found = routes.find(request.method, base_path + request.path, request.raw_query)
    meant = () if isinstance(found, NoMatch) else found
    answers = frozenset(match.operation.id for match in meant)
    return case_of(request, {}, base_path, answers if request.operation_id in answers else frozenset())


def _execute(project: Project, snippets: Sequence[Snippet], jobs: int, progress: Progress) -> tuple[Failure, ...]:
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


def _equal(language: str, snippets: Sequence[Snippet], failed: Sequence[Failure], total: int) -> Count:
    executed = sum(snippet.language == language for snippet in snippets)
    return Count(executed - sum(failure.what == language for failure in failed), total)
