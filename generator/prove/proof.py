"""The proof of one specification: generate, check the samples, run what was emitted, count; says nothing to people."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final, TypeAlias

from generator import tree
from generator.ir import Operation
from generator.pipeline import Project, build_tree, open_project, request_of, snippet_texts
from generator.problems import SpecError
from generator.prove.emission import emission, without_snippet
from generator.prove.report import Count, Failure, Lack, Report
from generator.prove.samples import prove_samples
from generator.prove.sdk import python, typescript
from generator.prove.sdk.environments import Ground
from generator.prove.sdk.order import Order, PackageProof
from generator.prove.snippets import equal, execute_snippets, snippets_of
from generator.prove.tools import lacking
from generator.render import Renderer
from generator.request import Request
from generator.settings import Settings
from generator.snippets import LANGUAGES
from generator.surface import surface_of
from generator.targets import snippets as snippet_target

# Told how many cases of how many were run.
Progress: TypeAlias = Callable[[int, int], None]

SNIPPETS: Final = "snippets"
# What can be proven, by the names of `--target`.
PROVABLE: Final = (SNIPPETS, python.TARGET, typescript.TARGET)
_PACKAGES: Final[Mapping[str, Callable[[Project, Order], PackageProof]]] = {
    python.TARGET: python.prove_package,
    typescript.TARGET: typescript.prove_package,
}
# Written with the snippets: a page that cannot be made is a fault as well.
_BESIDE_SNIPPETS: Final = "docs"


@dataclass(frozen=True, slots=True)
class Choice:
    """What is proven: operations whose id or path fits the pattern (all when empty), languages (all when none).

    Of chosen operations the calls alone are proven, not the package as a whole. `ground` stands in for the
    environments that packages ask for.
    """

    pattern: str = ""
    languages: tuple[str, ...] = ()
    jobs: int = 0
    targets: tuple[str, ...] = (SNIPPETS,)
    ground: Ground | None = None

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
        """How many processes run cases: one a core where nothing is said."""
        cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count()
        return self.jobs or cores or 1


@dataclass(slots=True)
class _Part:
    """What the proof of one target found. `missing` says where an operation did not come out, by its id."""

    missing: Mapping[str, Sequence[str]] = field(default_factory=dict)
    languages: tuple[tuple[str, Count], ...] = ()
    rounds: tuple[tuple[str, Count], ...] = ()
    checks: tuple[tuple[str, int], ...] = ()
    lacks: tuple[Lack, ...] = ()
    failures: tuple[Failure, ...] = ()
    generate_seconds: float = 0.0


def prove(settings: Settings, choice: Choice | None = None, progress: Progress | None = None) -> Report:
    """Everything that was found; a specification with errors gives a report of those alone."""
    gc.collect()
    gc.disable()
    try:
        return _proof(settings, choice or Choice(), progress or (lambda *_: None))
    finally:
        gc.enable()


@dataclass(frozen=True, slots=True)
class _Task:
    """What the proof of each target is given."""

    project: Project
    settings: Settings
    choice: Choice
    operations: Sequence[Operation]
    progress: Progress


def _proof(settings: Settings, chosen: Choice, progress: Progress) -> Report:
    started = time.perf_counter()
    try:
        project = open_project(settings)
    except SpecError as error:
        return Report(spec=settings.spec, problems=tuple(error.problems))
    operations = [operation for operation in project.api.operations if chosen.takes(operation)]
    opened = time.perf_counter()
    samples, faults = prove_samples(project, operations)
    parts = list(_parts(_Task(project, settings, chosen, operations, progress)))
    generating = sum(part.generate_seconds for part in parts)
    missing = {each.id: [where for part in parts for where in part.missing.get(each.id, ())] for each in operations}
    emitted, absent = emission(project, operations, missing, in_document=not chosen.pattern)
    return Report(
        spec=settings.spec,
        operations=emitted,
        samples=samples,
        languages=tuple(each for part in parts for each in part.languages),
        rounds=tuple(each for part in parts for each in part.rounds),
        checks=tuple(each for part in parts for each in part.checks),
        lacks=tuple(each for part in parts for each in part.lacks),
        failures=(*absent, *faults, *(each for part in parts for each in part.failures)),
        problems=project.problems,
        generate_seconds=opened - started + generating,
        prove_seconds=time.perf_counter() - opened - generating,
    )


def _parts(task: _Task) -> Iterator[_Part]:
    for target in PROVABLE:
        if target in task.choice.targets:
            with tempfile.TemporaryDirectory(prefix="specpress-") as place:
                yield _of_snippets(task, Path(place)) if target == SNIPPETS else _of_package(task, target, Path(place))


def _of_snippets(task: _Task, place: Path) -> _Part:
    project, chosen, started = task.project, task.choice, time.perf_counter()
    requests = {operation.id: request_of(project, operation) for operation in task.operations}
    built = _snippet_tree(task, list(requests.values()))
    tree.write(built, place / "out")
    written, generated = frozenset(built), time.perf_counter()
    lacks = lacking(chosen.chosen_languages)
    runnable = [name for name in chosen.chosen_languages if name not in {lack.language for lack in lacks}]
    listed = snippets_of(project, requests, runnable, written, place / "out")
    failed = execute_snippets(project, listed, chosen.processes, task.progress)
    return _Part(
        missing=without_snippet(project, task.operations, written),
        languages=tuple((name, equal(name, listed, failed, len(task.operations))) for name in runnable),
        lacks=lacks,
        failures=failed,
        generate_seconds=generated - started,
    )


def _snippet_tree(task: _Task, requests: Sequence[Request]) -> Mapping[str, str]:
    """The snippets and pages of all operations, or of chosen ones the snippets alone."""
    settings = task.settings
    if not task.choice.pattern:
        return build_tree(task.project, replace(settings, targets=(SNIPPETS, _BESIDE_SNIPPETS)))
    texts = snippet_texts(requests, Renderer([settings.templates] if settings.templates else ()))
    where = snippet_target.paths(task.project.api)
    return {where[key, name]: text for key, named in texts.items() for name, text in named.items()}


def _of_package(task: _Task, target: str, place: Path) -> _Part:
    project, chosen, started = task.project, task.choice, time.perf_counter()
    tree.write(build_tree(project, replace(task.settings, targets=(target,))), place / "out")
    generated = time.perf_counter()
    methods = surface_of(project.api, project.environment).methods
    order = Order(
        folder=place / "out" / target,
        place=place,
        methods=[methods[operation.id][1] for operation in task.operations if operation.id in methods],
        whole=not chosen.pattern,
        jobs=chosen.processes,
        ground=chosen.ground,
        progress=task.progress,
    )
    proof = _PACKAGES[target](project, order)
    return _Part(
        missing={each.id: [f"the {target} package"] for each in task.operations if each.id not in proof.emitted},
        rounds=tuple(proof.rounds),
        checks=tuple(proof.checks),
        lacks=tuple(proof.lacks),
        failures=tuple(proof.failures),
        generate_seconds=generated - started,
    )
