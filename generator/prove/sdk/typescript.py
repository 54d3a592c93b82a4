"""The proof of a generated TypeScript package: build, check the types, import, call everything; prints nothing."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from generator.pipeline import Project
from generator.prove.report import Count, Failure, Lack
from generator.prove.sdk.browsers import browser, browser_command, browser_lack, sample
from generator.prove.sdk.cases import Step, steps_of
from generator.prove.sdk.compilers import BuildFault, Built, build, compiler, wanted_version
from generator.prove.sdk.order import Order, PackageProof, Speech, call_operations
from generator.prove.sdk.package import Package, SurfaceFault, read_package
from generator.prove.sdk.process import DriverProcess
from generator.prove.sdk.scripts import BROWSER, ROUNDS, ScriptPlanner
from generator.prove.sdk.typings import typing_faults
from generator.prove.tools import node

TARGET: Final = "typescript"

_SCRIPTS: Final = Path(__file__).parent / "script"
_OLDEST_NODE: Final = 20
# Seconds that importing every module may take.
_PATIENCE: Final = 600.0


def prove_package(project: Project, order: Order) -> PackageProof:
    """Everything that was found."""
    try:
        package = read_package(order.folder)
    except SurfaceFault as fault:
        return PackageProof(failures=[Failure("", f"{TARGET} package", (str(fault),))])
    proof = PackageProof(emitted=frozenset(package.entries))
    found, least = node(), wanted_version(order.folder)
    tsc = compiler(least)
    if found is None or found.version < _OLDEST_NODE:
        cure = "install Node.js with your system's packages, or from https://nodejs.org"
        proof.lacks.append(Lack(TARGET, f"Node.js {_OLDEST_NODE} or newer", cure))
    elif tsc is None:
        cure = f"npm install --global typescript@{least}"
        proof.lacks.append(Lack(TARGET, f"the TypeScript compiler tsc, {least} or newer", cure))
    else:
        try:
            built = build(order.folder, order.place, tsc)
            _prove_built(proof, project, order, package, built)
        except BuildFault as fault:
            proof.failures.append(Failure("", f"{TARGET} package", (str(fault),)))
    return proof


def _prove_built(proof: PackageProof, project: Project, order: Order, package: Package, built: Built) -> None:
    command = command_of(built, package)
    if order.whole:
        proof.judged(TARGET, built.verdict)
        import_all(proof, order, command)
    check_types(proof, project, order, package, built)
    call_all_operations(proof, project, order, package, command)
    call_in_browser(proof, project, order, package, built)


def check_types(proof: PackageProof, project: Project, order: Order, package: Package, built: Built) -> None:
    """Have the compiler hold the samples of the order's operations against the package's types."""
    methods = [each for each in order.methods if each.operation.id in package.entries]
    planner = ScriptPlanner(project, {each.operation.id: each for each in methods}, package)
    faults = typing_faults(project, planner, package, methods, (built.project, built.tsc))
    what = f"{TARGET} types"
    proof.failures += [Failure(operation, what, tuple(told)) for operation, told in faults.items()]
    bad = len(methods) if "" in faults else len(faults)
    proof.rounds.append((what, Count(len(methods) - bad, len(methods))))


def import_all(proof: PackageProof, order: Order, command: tuple[str, ...]) -> None:
    """Import every module of the package both ways."""
    driver = DriverProcess(command, {}, order.place / "stderr", timeout=_PATIENCE)
    try:
        told = driver.call({"whole": True})
    finally:
        driver.close()
    proof.imported(f"{TARGET} modules", told)


def call_all_operations(
    proof: PackageProof, project: Project, order: Order, package: Package, command: tuple[str, ...]
) -> None:
    """Call every operation of the order in Node.js."""
    planner = ScriptPlanner(project, {each.operation.id: each for each in order.methods}, package)
    speech = Speech(
        target=TARGET,
        rounds=ROUNDS,
        planner=planner,
        command=command,
        steps_of=partial(steps_of, ("methods", "functions")),
    )
    call_operations(proof, project, order, package, speech)


def call_in_browser(proof: PackageProof, project: Project, order: Order, package: Package, built: Built) -> None:
    """Call a sample of the operations in Chromium; without one that is a lack of an order for the whole package."""
    found, engine = browser(), node()
    if found is None or engine is None:
        proof.lacks += [browser_lack(TARGET)] if order.whole else []
        return
    planner = ScriptPlanner(project, {each.operation.id: each for each in order.methods}, package)
    steps: dict[str, list[Step]] = {}
    listed = [each for each in order.methods if each.operation.id in package.entries]
    for step in sample(listed, lambda each: planner.planned(each, str(order.place))):
        steps.setdefault(step.operation, []).append(step)
    command = browser_command(engine.path, found, built.package / "dist" / "esm", package.clients)
    speech = Speech(
        target=TARGET, rounds=(BROWSER,), planner=planner, command=command,
        steps_of=lambda method: iter(steps.get(method.operation.id, ())),
    )  # fmt: skip
    call_operations(proof, project, replace(order, jobs=1), package, speech)


def command_of(built: Built, package: Package) -> tuple[str, ...]:
    """Starts the driver in the project that has the package: what it imports is found there."""
    for each in ("node.mjs", "calls.mjs"):
        shutil.copy(_SCRIPTS / each, built.project / each)
    found = node()
    assert found is not None
    return (found.path, *found.flags, str(built.project / "node.mjs"), package.name, *package.clients)
