"""The proof of a generated package: a good one passes with every kind of operation; each way to be wrong is seen."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import tree
from generator.cli import main
from generator.pipeline import Project, build_tree, open_project
from generator.prove import Choice, Count, Failure, Lack, Report, failures_text, prove, report_json, table
from generator.prove.sdk.checkers import verdicts
from generator.prove.sdk.environments import Ground
from generator.prove.sdk.order import Order, PackageProof
from generator.prove.sdk.package import read_package
from generator.prove.sdk.python import call_all_operations, import_all
from generator.settings import Settings
from generator.surface import surface_of

pytestmark = pytest.mark.slow

_SPEC = Path(__file__).resolve().parent / "sdk" / "every_kind.yaml"
_SITE = Path(sysconfig.get_path("purelib"))
# The tests' own environment has all that a package needs: nothing is installed for them.
_GROUND = Ground(Path(sys.executable), (_SITE,))


@dataclass(frozen=True)
class _Made:
    """A generated package, and an interpreter that imports what stands in its folder."""

    project: Project
    folder: Path
    python: Path

    @property
    def source(self) -> Path:
        """Where the modules are."""
        return self.folder / "src" / "every_kind"

    def proof(self, *operations: str, jobs: int = 1) -> PackageProof:
        """What calling these operations finds, or all of them."""
        methods = surface_of(self.project.api, self.project.environment).methods
        order = Order(
            folder=self.folder,
            place=self.folder,
            methods=[method for key, (_, method) in methods.items() if not operations or key in operations],
            whole=True,
            jobs=jobs,
        )
        package = read_package(self.folder)
        proof = PackageProof(frozenset(package.entries))
        if not operations:
            import_all(proof, order, package, self.python)
        call_all_operations(proof, self.project, order, package, self.python)
        return proof


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> _Made:
    place = tmp_path_factory.mktemp("sdk")
    settings = Settings(spec=_SPEC, targets=("python",))
    project = open_project(settings)
    tree.write(build_tree(project, settings), place / "out")
    venv.create(place / "venv", symlinks=True)
    site = next((place / "venv" / "lib").glob("python*/site-packages"))
    (site / "paths.pth").write_text(f"{_SITE}\n{place / 'package' / 'src'}\n", encoding="utf-8")
    return _Made(project, place / "package", place / "venv" / "bin" / "python")


@pytest.fixture
def fresh(made: _Made) -> Iterator[_Made]:
    """The package as it was generated, for a test that may spoil it."""
    shutil.copytree(made.folder.parent / "out" / "python", made.folder)
    yield made
    shutil.rmtree(made.folder)


def _spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def _rounds(proof: PackageProof) -> dict[str, bool]:
    return {name: count.is_full for name, count in proof.rounds}


def _told(proof: PackageProof, operation: str, part: str) -> str:
    found = [each for each in proof.failures if (each.operation, each.what) == (operation, f"python {part}")]
    return " ".join(fault for each in found for fault in each.faults)


def test_every_kind_of_operation_is_proven(fresh: _Made, count_executed: Callable[[str, int], None]) -> None:
    proof = fresh.proof(jobs=2)
    assert proof.failures == []
    counts = dict(proof.rounds)
    operations = len(fresh.project.api.operations)
    assert list(counts) == [f"python {each}" for each in ("models", "sync", "async", "required", "statuses")]
    for name in ("sync", "async", "required"):
        assert (counts[f"python {name}"].good, counts[f"python {name}"].total) == (operations, operations)
    assert counts["python statuses"].total > 10
    assert all(count.is_full for count in counts.values())
    count_executed("methods of the small package called", sum(count.good for count in counts.values()))


def test_a_wrong_wire_name_and_a_dropped_argument_are_seen(fresh: _Made) -> None:
    resource = fresh.source / "resources" / "things.py"
    _spoil(resource, '"size": size', '"sizes": size')
    _spoil(resource, '"at": at', '"at": omit')
    proof = fresh.proof("createThing", "getThing")
    assert "expected the keys" in _told(proof, "createThing", "sync")
    assert "the server answered 400" in _told(proof, "createThing", "required")
    assert "query: expected [('at', " in _told(proof, "getThing", "async")
    assert not any(_rounds(proof).values())


def test_a_wrong_model_is_seen_although_it_takes_everything(fresh: _Made) -> None:
    _spoil(
        fresh.source / "resources" / "things.py", '"200": Content("json", "Thing")', '"200": Content("json", "Part")'
    )
    told = _told(fresh.proof("getThing"), "getThing", "sync")
    assert "result: Thing was promised, a Part came" in told
    assert "result: the model Part has no fullName, id, key" in told


def test_a_field_that_a_model_forgot_is_seen(fresh: _Made) -> None:
    path = fresh.source / "models" / "thing.py"
    kept = [line for line in path.read_text(encoding="utf-8").splitlines() if "fullName" not in line]
    path.write_text("\n".join(kept), encoding="utf-8")
    assert "result: the model Thing has no fullName" in _told(fresh.proof("getThing"), "getThing", "sync")


def test_an_answer_that_changes_on_the_way_is_seen(fresh: _Made) -> None:
    _spoil(fresh.source / "models" / "thing.py", 'alias="fullName"', 'alias="fullName", exclude=True')
    assert "expected the keys" in _told(fresh.proof("getThing"), "getThing", "sync")


def test_a_model_that_cannot_be_built_is_seen(fresh: _Made) -> None:
    _spoil(fresh.source / "models" / "maker.py", "class Maker(Model):", "class Maker(Model):\n    more: Nowhere")
    proof = fresh.proof()
    assert "models.Maker: " in _told(proof, "", "models")
    assert _rounds(proof)["python models"] is False


def test_another_error_than_that_of_the_status_is_seen(fresh: _Made) -> None:
    _spoil(fresh.source / "_runtime" / "errors.py", "404: NotFoundError", "404: ConflictError")
    _spoil(fresh.source / "_client.py", '("error", "code")', '("error", "message")')
    proof = fresh.proof("getThing")
    assert "asked for 404: 404 raised ConflictError, not NotFoundError" in _told(proof, "getThing", "statuses")
    assert "asked for 500: code is " in _told(proof, "getThing", "statuses")
    assert _rounds(proof)["python sync"]


def test_a_stream_that_is_left_open_is_seen(fresh: _Made) -> None:
    _spoil(fresh.source / "_runtime" / "streams.py", "self.response.close()", "pass")
    assert "the stream was left open" in _told(fresh.proof("followThing"), "followThing", "required")


def test_an_operation_without_a_method_is_seen(fresh: _Made) -> None:
    surface = fresh.folder / "surface.json"
    data = json.loads(surface.read_text(encoding="utf-8"))
    del data["operations"]["getThing"]
    surface.write_text(json.dumps(data), encoding="utf-8")
    proof = fresh.proof("getThing", "deleteThing")
    assert _told(proof, "getThing", "package") == "surface.json has no such operation"
    assert (dict(proof.rounds)["python sync"].good, dict(proof.rounds)["python sync"].total) == (1, 2)


def test_a_package_that_ends_the_interpreter_fails_alone(fresh: _Made) -> None:
    path = fresh.source / "resources" / "files.py"
    path.write_text(path.read_text(encoding="utf-8") + "\nimport os\n\nos._exit(7)\n", encoding="utf-8")
    proof = fresh.proof("putFile", "deleteThing")
    assert "the interpreter ended without an answer" in _told(proof, "putFile", "sync")
    assert _told(proof, "deleteThing", "sync") == ""


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A package that needs nothing, with one fault for each checker."""
    package = tmp_path / "src" / "tiny"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('"""Tiny."""\n\nsize: int = "much"\n', encoding="utf-8")
    (package / "more.py").write_text("import os\nname='x'\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "tiny"\n', encoding="utf-8")
    return tmp_path


@pytest.mark.skipif(find_spec("pyright") is None, reason="pyright is not installed")
def test_a_type_error_and_a_bad_layout_are_seen(tiny: Path) -> None:
    found = {each.name: each for each in verdicts("python", tiny, Path(sys.executable))}
    assert list(found) == ["ruff", "mypy", "pyright"]
    assert [each.lack for each in found.values()] == [None, None, None]
    assert found["mypy"].told == (
        'src/tiny/__init__.py:3: error: Incompatible types in assignment (expression has type "str", variable has '
        'type "int")  [assignment]',
    )
    assert found["pyright"].errors == 2
    assert any("__init__.py:3: " in each and "reportAssignmentType" in each for each in found["pyright"].told)
    assert any("more.py:1:8: F401" in each for each in found["ruff"].told)
    assert "src/tiny/more.py: not in ruff's layout" in found["ruff"].told


def test_a_checker_that_is_not_there_is_a_lack_with_its_cure(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr("generator.prove.sdk.checkers._run", _nothing)
    lacks = {each.name: each.lack for each in verdicts("python", tiny, Path(sys.executable))}
    assert lacks["mypy"] is not None
    assert lacks["mypy"].language == "python mypy"
    assert lacks["pyright"] is not None
    assert lacks["pyright"].cure == f"{sys.executable} -m pip install pyright"


def _nothing(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.CompletedProcess(command, 0, "", "")


def test_the_whole_chain_builds_installs_and_calls(tmp_path: Path) -> None:
    choice = Choice(pattern="*Thing", targets=("python",), ground=_GROUND, jobs=1)
    report = prove(Settings(spec=_SPEC), choice)
    assert report.failures == ()
    assert report.ok
    assert [name for name, _ in report.rounds] == ["python sync", "python async", "python required", "python statuses"]
    assert report.checks == ()


def test_a_template_of_the_users_is_proven_as_well(tmp_path: Path) -> None:
    templates = tmp_path / "templates" / "python"
    templates.mkdir(parents=True)
    built_in = (Path(__file__).resolve().parent.parent / "templates/python/version.py.j2").read_text(encoding="utf-8")
    (templates / "version.py.j2").write_text(f"{built_in}\nraise RuntimeError('no version')\n", encoding="utf-8")
    choice = Choice(pattern="deleteThing", targets=("python",), ground=_GROUND, jobs=1)
    report = prove(Settings(spec=_SPEC, templates=tmp_path / "templates"), choice)
    assert not report.ok
    assert report.operations.is_full
    assert {failure.what for failure in report.failures} >= {"python sync", "python async", "python required"}
    assert "RuntimeError: no version" in failures_text(report)


def test_a_report_tells_of_packages(tmp_path: Path) -> None:
    report = Report(
        spec=Path("a b.yaml"),
        rounds=(("python sync", Count(1, 2)),),
        checks=(("python ruff", 0), ("python mypy", 1)),
        lacks=(Lack("python pyright", "the Python package pyright", "pip install pyright"),),
        failures=(Failure("getThing", "python sync", ("no",)), Failure("", "python mypy", ("a.py:1: error: no",))),
    )
    head, _, row = table([report]).splitlines()
    cells = dict(zip(map(str.strip, head.split("|")), map(str.strip, row.split("|")), strict=True))
    assert cells["python sync"] == "1/2 (50.0 %)"
    assert (cells["python ruff"], cells["python mypy"], cells["python pyright"]) == ("0 errors", "1 error", "not run")
    text = failures_text(report)
    assert "again: specpress prove 'a b.yaml' --target python --operations getThing\n" in text
    assert "again: specpress prove 'a b.yaml' --target python\n" in text
    data = report_json(report)
    assert data["rounds"] == {"python sync": {"good": 1, "total": 2}}
    assert data["checks"] == {"python ruff": 0, "python mypy": 1}
    assert not report.ok


def test_the_command_line_knows_its_targets() -> None:
    done = CliRunner().invoke(main, ["prove", str(_SPEC), "--target", "pyton"])
    assert done.exit_code == 2
    assert "did you mean python?" in done.output
