"""What a proof of a generated package is asked for and what it found, and its calls: whatever the language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, cast

from generator.pipeline import Project
from generator.prove.report import Count, Failure, Lack
from generator.prove.sdk.calls import Stage, call_all
from generator.prove.sdk.cases import Planner, Round, Step
from generator.prove.sdk.checkers import Verdict
from generator.prove.sdk.environments import Ground
from generator.prove.sdk.package import FILE_NAME, Package
from generator.server import Contract
from generator.surface import Method, surface_of

# A WebSocket whose first message was read is closed by the client.
_IDLE: Final = 5.0
_MOST_TOLD: Final = 20
# Rounds that are counted by the call; of the others, an operation is good if all its calls are.
_BY_CALL: Final = frozenset({"statuses", "chromium"})


@dataclass(slots=True)
class PackageProof:
    """What a proof of a package found: `rounds` count calls, `checks` errors, by name; `emitted` the operations."""

    emitted: frozenset[str] = frozenset()
    rounds: list[tuple[str, Count]] = field(default_factory=list)
    checks: list[tuple[str, int]] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    lacks: list[Lack] = field(default_factory=list)

    def judged(self, target: str, verdict: Verdict) -> None:
        """Adds what a checker said of the package of that target."""
        name = f"{target} {verdict.name}"
        if verdict.lack is not None:
            self.lacks.append(verdict.lack)
            return
        self.checks.append((name, verdict.errors))
        if verdict.errors:
            more = verdict.errors - len(verdict.told[:_MOST_TOLD])
            told = (*verdict.told[:_MOST_TOLD], *([f"and {more} more"] if more else []))
            self.failures.append(Failure("", name, told))

    def imported(self, name: str, told: Mapping[str, object]) -> None:
        """Adds what a driver said that imported all there is: `total` and `faults`, or why it `failed`."""
        faults = (
            [str(told["failed"])] if "failed" in told else [str(each) for each in cast(list[object], told["faults"])]
        )
        total = int(str(told.get("total", len(faults))))
        self.rounds.append((name, Count(total - len(faults), total)))
        if faults:
            self.failures.append(Failure("", name, tuple(faults[:_MOST_TOLD])))


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be proven: the package in a folder, the operations of it, whether as a whole, with what processes.

    `ground` stands in for the environments that the package asks for. Scratch files go to `place`.
    """

    folder: Path
    place: Path
    methods: Sequence[Method]
    whole: bool
    jobs: int
    ground: Ground | None = None
    progress: Callable[[int, int], None] = lambda *_: None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """How operations are called in a language: what is called, in which rounds, and the driver's command line."""

    target: str
    rounds: Sequence[Round]
    planner: Planner
    command: tuple[str, ...]
    steps_of: Callable[[Method], Iterator[Step]]


def call_operations(proof: PackageProof, project: Project, order: Order, package: Package, speech: Speech) -> None:
    """Call the operations of the order in a language, and add what came of it to the proof."""
    surface = surface_of(project.api, project.environment)
    steps = list(_steps(proof, order.methods, package, speech))
    contract = Contract(project.spec, project.api, project.sampler, idle=_IDLE, conformance=project.conformance)
    stage = Stage(speech.planner, surface, project.conformance, contract.respond, speech.command)
    found: dict[int, tuple[str, ...]] = {}
    for done, outcome in enumerate(call_all(stage, steps, order.jobs), start=1):
        found[outcome.at] = outcome.faults
        order.progress(done, len(steps))
    for at, step in enumerate(steps):
        if found[at]:
            told = f"asked for {step.status}: " if step.status else ""
            faults = tuple(told + fault for fault in found[at])
            proof.failures.append(Failure(step.operation, f"{speech.target} {step.round}", faults))
    proof.rounds += _counts(speech, order.methods, steps, {step for at, step in enumerate(steps) if found[at]})


def _counts(
    speech: Speech, methods: Sequence[Method], steps: Sequence[Step], failed: set[Step]
) -> Iterator[tuple[str, Count]]:
    """How many operations came through each round with all their calls; of some rounds, how many calls."""
    for name in speech.rounds:
        by_call = name in _BY_CALL
        bad = {step if by_call else step.operation for step in failed if step.round == name}
        ran = {step if by_call else step.operation for step in steps if step.round == name}
        yield f"{speech.target} {name}", Count(len(ran - bad), len(ran) if by_call else len(methods))


def _steps(proof: PackageProof, methods: Sequence[Method], package: Package, speech: Speech) -> Iterator[Step]:
    for method in methods:
        if method.operation.id in package.entries:
            yield from speech.steps_of(method)
        else:
            told = (f"{FILE_NAME} has no such operation",)
            proof.failures.append(Failure(method.operation.id, f"{speech.target} package", told))
