"""The proof of a generated Python package: build, install, import, check the types, call everything; prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, cast

from generator.pipeline import Project
from generator.prove.report import Count, Failure, Lack
from generator.prove.sdk.calls import Stage, call_all
from generator.prove.sdk.cases import ROUNDS, Planner, Step, steps_of
from generator.prove.sdk.checkers import verdicts
from generator.prove.sdk.environments import EnvironmentFault, Ground, Installed, PackageFault, ground_of, install
from generator.prove.sdk.package import FILE_NAME, Package, SurfaceFault, read_package
from generator.prove.sdk.process import DriverProcess
from generator.server import Contract
from generator.surface import Method, surface_of

TARGET: Final = "python"

_DRIVER: Final = Path(__file__).parent / "driver"
_START: Final = (
    "import runpy, sys; sys.path.append(sys.argv.pop(1)); runpy.run_module('specpress_driver', run_name='__main__')"
)
# A WebSocket whose first message was read is closed by the client.
_IDLE: Final = 5.0
_MOST_TOLD: Final = 20
# Seconds that importing every module and building every model may take.
_PATIENCE: Final = 1800.0


@dataclass(slots=True)
class PackageProof:
    """What a proof of a package found: `rounds` count calls, `checks` errors, by name; `emitted` the operations."""

    emitted: frozenset[str] = frozenset()
    rounds: list[tuple[str, Count]] = field(default_factory=list)
    checks: list[tuple[str, int]] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    lacks: list[Lack] = field(default_factory=list)


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


def prove_package(project: Project, order: Order) -> PackageProof:
    """Everything that was found."""
    try:
        package = read_package(order.folder)
    except SurfaceFault as fault:
        return PackageProof(failures=[Failure("", f"{TARGET} package", (str(fault),))])
    proof = PackageProof(emitted=frozenset(package.entries))
    try:
        ground = order.ground or ground_of(order.folder, order.place)
        installed = install(order.folder, order.place, ground)
    except PackageFault as fault:
        proof.failures.append(Failure("", f"{TARGET} package", (str(fault),)))
        return proof
    except EnvironmentFault as fault:
        proof.lacks.append(Lack(TARGET, "what the package is built with or depends on", str(fault)))
        return proof
    if order.whole:
        _check(proof, installed)
        import_all(proof, order, package, installed.python)
    call_all_operations(proof, project, order, package, installed.python)
    return proof


def _check(proof: PackageProof, installed: Installed) -> None:
    for verdict in verdicts(TARGET, installed.source, installed.python):
        name = f"{TARGET} {verdict.name}"
        if verdict.lack is not None:
            proof.lacks.append(verdict.lack)
            continue
        proof.checks.append((name, verdict.errors))
        if verdict.errors:
            more = verdict.errors - len(verdict.told[:_MOST_TOLD])
            told = (*verdict.told[:_MOST_TOLD], *([f"and {more} more"] if more else []))
            proof.failures.append(Failure("", name, told))


def import_all(proof: PackageProof, order: Order, package: Package, python: Path) -> None:
    """Import every module with an interpreter, and build every model: also those that no call needs."""
    driver = DriverProcess(_command(python, package), {}, order.place / "stderr", timeout=_PATIENCE)
    try:
        told = driver.call({"whole": True})
    finally:
        driver.close()
    faults = [str(told["failed"])] if "failed" in told else [str(each) for each in cast(list[object], told["faults"])]
    total = int(str(told.get("total", len(faults))))
    proof.rounds.append((f"{TARGET} models", Count(total - len(faults), total)))
    if faults:
        proof.failures.append(Failure("", f"{TARGET} models", tuple(faults[:_MOST_TOLD])))


def call_all_operations(proof: PackageProof, project: Project, order: Order, package: Package, python: Path) -> None:
    """Call every operation of the order with an interpreter that has the package."""
    surface = surface_of(project.api, project.environment)
    steps = list(_steps(proof, order.methods, package))
    contract = Contract(project.spec, project.api, project.sampler, idle=_IDLE, conformance=project.conformance)
    planner = Planner(project, {each.operation.id: each for each in order.methods}, package)
    stage = Stage(planner, surface, contract.respond, _command(python, package))
    found: dict[int, tuple[str, ...]] = {}
    for done, outcome in enumerate(call_all(stage, steps, order.jobs), start=1):
        found[outcome.at] = outcome.faults
        order.progress(done, len(steps))
    for at, step in enumerate(steps):
        if found[at]:
            told = f"asked for {step.status}: " if step.status else ""
            faults = tuple(told + fault for fault in found[at])
            proof.failures.append(Failure(step.operation, f"{TARGET} {step.round}", faults))
    proof.rounds += _counts(order.methods, steps, {step for at, step in enumerate(steps) if found[at]})


def _counts(methods: Sequence[Method], steps: Sequence[Step], failed: set[Step]) -> Iterator[tuple[str, Count]]:
    """How many operations came through each round with all their calls; of other statuses, how many calls."""
    for name in ROUNDS:
        bad = {step if name == "statuses" else step.operation for step in failed if step.round == name}
        ran = {step if name == "statuses" else step.operation for step in steps if step.round == name}
        yield f"{TARGET} {name}", Count(len(ran - bad), len(ran) if name == "statuses" else len(methods))


def _steps(proof: PackageProof, methods: Sequence[Method], package: Package) -> Iterator[Step]:
    for method in methods:
        if method.operation.id in package.entries:
            yield from steps_of(method)
        else:
            told = (f"{FILE_NAME} has no such operation",)
            proof.failures.append(Failure(method.operation.id, f"{TARGET} package", told))


def _command(python: Path, package: Package) -> tuple[str, ...]:
    """Starts the driver; its folder is looked at last, and nothing of the user's is."""
    return (str(python), "-P", "-s", "-c", _START, str(_DRIVER), package.name, *package.clients)
