"""The proof of a generated Python package: build, install, import, check the types, call everything; prints nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from generator.pipeline import Project
from generator.prove.report import Failure, Lack
from generator.prove.sdk.cases import ROUNDS, Planner, steps_of
from generator.prove.sdk.checkers import verdicts
from generator.prove.sdk.environments import EnvironmentFault, Installed, PackageFault, ground_of, install
from generator.prove.sdk.order import Order, PackageProof, Speech, call_operations
from generator.prove.sdk.package import Package, SurfaceFault, read_package
from generator.prove.sdk.process import DriverProcess

TARGET: Final = "python"

_DRIVER: Final = Path(__file__).parent / "driver"
_START: Final = (
    "import runpy, sys; sys.path.append(sys.argv.pop(1)); runpy.run_module('specpress_driver', run_name='__main__')"
)
# Seconds that importing every module and building every model may take.
_PATIENCE: Final = 1800.0


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
        proof.judged(TARGET, verdict)


def import_all(proof: PackageProof, order: Order, package: Package, python: Path) -> None:
    """Import every module with an interpreter, and build every model: also those that no call needs."""
    driver = DriverProcess(_command(python, package), {}, order.place / "stderr", timeout=_PATIENCE)
    try:
        told = driver.call({"whole": True})
    finally:
        driver.close()
    proof.imported(f"{TARGET} models", told)


def call_all_operations(proof: PackageProof, project: Project, order: Order, package: Package, python: Path) -> None:
    """Call every operation of the order with an interpreter that has the package."""
    planner = Planner(project, {each.operation.id: each for each in order.methods}, package)
    speech = Speech(
        target=TARGET,
        rounds=ROUNDS,
        planner=planner,
        command=_command(python, package),
        steps_of=partial(steps_of, ("sync", "async")),
    )
    call_operations(proof, project, order, package, speech)


def _command(python: Path, package: Package) -> tuple[str, ...]:
    """Starts the driver; its folder is looked at last, and nothing of the user's is."""
    return (str(python), "-P", "-s", "-c", _START, str(_DRIVER), package.name, *package.clients)
