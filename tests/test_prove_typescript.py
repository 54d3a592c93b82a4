"""The proof of a generated TypeScript package: a good one passes with every kind; each way to be wrong is seen."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from generator import tree
from generator.pipeline import Project, build_tree, open_project
from generator.prove import Choice, Lack, failures_text, prove
from generator.prove.sdk import typescript
from generator.prove.sdk.browsers import browser
from generator.prove.sdk.compilers import Built, build, compiler, errors_of, wanted_version
from generator.prove.sdk.order import Order, PackageProof
from generator.prove.sdk.package import Package, read_package
from generator.prove.sdk.typescript import call_all_operations, call_in_browser, check_types, command_of, import_all
from generator.settings import Settings
from generator.surface import surface_of

pytestmark = pytest.mark.slow

_SPEC = Path(__file__).resolve().parent / "sdk" / "every_kind.yaml"
_TSC = Path(__file__).resolve().parent / "typescript" / "node_modules" / ".bin" / "tsc"
needs_tsc = pytest.mark.skipif(not _TSC.exists(), reason="needs `npm ci --prefix tests/typescript`")
needs_browser = pytest.mark.skipif(
    not _TSC.exists() or browser() is None, reason="needs chromium, and `npm ci --prefix tests/typescript`"
)


@dataclass(frozen=True)
class _Made:
    """A generated package that is built, in a project of a user; tests may spoil what was built."""

    project: Project
    package: Package
    built: Built
    place: Path

    def order(self, *operations: str, jobs: int = 1) -> Order:
        """These operations, or all of them."""
        methods = surface_of(self.project.api, self.project.environment).methods
        chosen = [method for key, (_, method) in methods.items() if not operations or key in operations]
        return Order(folder=self.place, place=self.place, methods=chosen, whole=not operations, jobs=jobs)

    def proof(self, *operations: str, jobs: int = 1) -> PackageProof:
        """What calling these operations finds, or all of them."""
        proof = PackageProof(frozenset(self.package.entries))
        command = command_of(self.built, self.package)
        if not operations:
            import_all(proof, self.order(), command)
        call_all_operations(proof, self.project, self.order(*operations, jobs=jobs), self.package, command)
        return proof

    def in_browser(self, *operations: str) -> PackageProof:
        """What calling a sample of these operations in a browser finds, or of all of them."""
        proof = PackageProof(frozenset(self.package.entries))
        call_in_browser(proof, self.project, self.order(*operations), self.package, self.built)
        return proof

    def of_types(self, *operations: str) -> PackageProof:
        """What the compiler finds in the types of these operations, or of all of them."""
        proof = PackageProof(frozenset(self.package.entries))
        check_types(proof, self.project, self.order(*operations), self.package, self.built)
        return proof

    def spoil(self, path: str, old: str, new: str) -> None:
        """Change a module, as ES module and as CommonJS."""
        for kind in ("esm", "cjs"):
            file = self.built.package / "dist" / kind / path
            text = file.read_text(encoding="utf-8")
            assert old in text
            file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> _Made:
    place = tmp_path_factory.mktemp("sdk")
    settings = Settings(spec=_SPEC, targets=("typescript",))
    project = open_project(settings)
    tree.write(build_tree(project, settings), place / "out")
    package = place / "out" / "typescript"
    built = build(package, place, _TSC)
    assert built.verdict.told == ()
    return _Made(project, read_package(package), built, place)


@pytest.fixture
def fresh(made: _Made) -> Iterator[_Made]:
    """The package as it was built, for a test that may spoil it."""
    kept = made.place / "kept"
    shutil.copytree(made.built.package / "dist", kept)
    yield made
    shutil.rmtree(made.built.package / "dist")
    kept.rename(made.built.package / "dist")


def _told(proof: PackageProof, operation: str, part: str) -> str:
    found = [each for each in proof.failures if (each.operation, each.what) == (operation, f"typescript {part}")]
    return " ".join(fault for each in found for fault in each.faults)


def _rounds(proof: PackageProof) -> dict[str, bool]:
    return {name.removeprefix("typescript "): count.is_full for name, count in proof.rounds}


@needs_tsc
def test_every_kind_of_operation_is_proven(made: _Made, count_executed: Callable[[str, int], None]) -> None:
    proof = made.proof(jobs=2)
    assert proof.failures == []
    counts = {name.removeprefix("typescript "): count for name, count in proof.rounds}
    operations = len(made.project.api.operations)
    assert list(counts) == ["modules", "methods", "functions", "required", "statuses"]
    for name in ("methods", "functions", "required"):
        assert (counts[name].good, counts[name].total) == (operations, operations)
    assert counts["statuses"].total > 10
    assert all(count.is_full for count in counts.values())
    count_executed("calls of the small TypeScript package", sum(count.good for count in counts.values()))


@needs_tsc
def test_the_samples_of_every_operation_fit_its_types(made: _Made) -> None:
    proof = made.of_types()
    assert proof.failures == []
    assert _rounds(proof) == {"types": True}


@needs_browser
def test_a_page_in_a_browser_makes_calls_of_every_kind(made: _Made, count_executed: Callable[[str, int], None]) -> None:
    proof = made.in_browser()
    assert proof.failures == []
    [(name, count)] = proof.rounds
    assert name == "typescript chromium"
    assert count.total > 15
    assert count.is_full
    count_executed("calls from a page in Chromium", count.good)


@needs_tsc
def test_a_wrong_name_and_a_dropped_argument_are_seen(fresh: _Made) -> None:
    fresh.spoil("resources/things.js", 'route: "POST /things"', 'route: "POST /thing"')
    fresh.spoil(
        "resources/things.js", 'route: "GET /things/{id}", in: {', 'route: "GET /things/{id}", in: { at: () => {},'
    )
    proof = fresh.proof("createThing", "getThing")
    assert "path: expected '/things', got '/thing'" in _told(proof, "createThing", "methods").replace("/v1", "")
    assert "query: expected [('at', " in _told(proof, "getThing", "functions")
    assert not any(_rounds(proof).values())


@needs_tsc
def test_a_method_that_is_not_its_function_is_seen(fresh: _Made) -> None:
    fresh.spoil("resources/things.js", "return getThing(this._client", "return deleteThing(this._client")
    proof = fresh.proof("getThing")
    assert "method: expected 'GET', got 'DELETE'" in _told(proof, "getThing", "methods")
    assert _told(proof, "getThing", "functions") == ""


@needs_tsc
def test_an_answer_that_changes_on_the_way_is_seen(fresh: _Made) -> None:
    fresh.spoil("runtime/json.js", "return JSON.parse(text);", "return { ...JSON.parse(text), id: 7 };")
    assert "result.id: expected" in _told(fresh.proof("getThing"), "getThing", "methods")


@needs_tsc
def test_another_error_than_that_of_the_status_is_seen(fresh: _Made) -> None:
    fresh.spoil("runtime/errors.js", "404: NotFoundError", "404: ConflictError")
    fresh.spoil("core.js", '["error", "code"]', '["error", "message"]')
    proof = fresh.proof("getThing")
    assert "asked for 404: 404 raised ConflictError, not NotFoundError" in _told(proof, "getThing", "statuses")
    assert "asked for 500: code is " in _told(proof, "getThing", "statuses")
    assert _rounds(proof)["methods"]


@needs_tsc
def test_a_stream_that_is_left_open_is_seen(fresh: _Made) -> None:
    fresh.spoil("runtime/streams.js", "this.#reader?.cancel()", "Promise.resolve()")
    assert "the stream was left open" in _told(fresh.proof("followThing"), "followThing", "required")


@needs_tsc
def test_modules_that_differ_by_the_way_they_are_imported_are_seen(fresh: _Made) -> None:
    (fresh.built.package / "dist" / "cjs" / "resources" / "files.js").write_text(
        "exports.putFile = 1;", encoding="utf-8"
    )
    (fresh.built.package / "dist" / "esm" / "errors.js").unlink()
    proof = PackageProof()
    import_all(proof, fresh.order(), command_of(fresh.built, fresh.package))
    told = _told(proof, "", "modules")
    assert "every-kind/files: import gives " in told
    assert "every-kind/errors: Cannot find module" in told
    assert _rounds(proof) == {"modules": False}


@needs_tsc
def test_types_that_do_not_take_or_hold_the_samples_are_seen(fresh: _Made) -> None:
    types = fresh.built.package / "dist" / "esm" / "resources" / "things.d.ts"
    text = types.read_text(encoding="utf-8")
    assert "size: number" in text
    types.write_text(text.replace("size: number", "size: string"), encoding="utf-8")
    proof = fresh.of_types()
    assert "Type 'number' is not assignable to type 'string'" in _told(proof, "createThing", "types")
    assert {each.operation for each in proof.failures} == {"createThing"}
    assert [(count.good, count.total) for _, count in proof.rounds] == [(17, 18)]


@needs_tsc
def test_a_package_that_ends_its_process_fails_alone(fresh: _Made) -> None:
    fresh.spoil("resources/files.js", "function putFile(", "function putFile() { process.exit(7); } function old(")
    proof = fresh.proof("putFile", "deleteThing")
    assert "ended without an answer" in _told(proof, "putFile", "functions")
    assert _told(proof, "deleteThing", "functions") == ""


@needs_browser
def test_what_fails_in_browsers_alone_is_seen(fresh: _Made) -> None:
    fresh.spoil(
        "runtime/client.js", "options.fetch ?", "'document' in globalThis ? options.fetch(url, init) : options.fetch ?"
    )
    assert "options.fetch is not a function" in _told(fresh.in_browser("deleteThing"), "deleteThing", "chromium")
    assert fresh.proof("deleteThing").failures == []


@needs_browser
def test_a_package_that_no_browser_loads_is_seen(fresh: _Made) -> None:
    (fresh.built.package / "dist" / "esm" / "runtime" / "lookup.js").unlink()
    told = _told(fresh.in_browser("deleteThing"), "deleteThing", "chromium")
    assert "the page could not load the package" in told


@needs_browser
def test_calls_of_a_browser_that_does_not_start_fail(made: _Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typescript, "browser", lambda: "/nowhere/chromium")
    told = _told(made.in_browser("deleteThing"), "deleteThing", "chromium")
    assert "the browser did not start" in told


@needs_tsc
def test_what_is_missing_is_a_lack_with_its_cure(made: _Made, monkeypatch: pytest.MonkeyPatch) -> None:
    order = replace(made.order(), folder=made.place / "out" / "typescript")
    monkeypatch.setattr(typescript, "compiler", lambda least: None)
    least = wanted_version(order.folder)
    assert typescript.prove_package(made.project, order).lacks == [
        Lack("typescript", f"the TypeScript compiler tsc, {least} or newer", f"npm install --global typescript@{least}")
    ]
    monkeypatch.setattr(typescript, "node", lambda: None)
    assert "Node.js 20" in typescript.prove_package(made.project, order).lacks[0].tool
    monkeypatch.setattr(typescript, "browser", lambda: None)
    lacks = made.in_browser().lacks
    assert [(each.language, each.tool) for each in lacks] == [("typescript chromium", "Chromium")]


@needs_tsc
def test_a_compiler_too_old_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = tmp_path / "node_modules" / ".bin" / "tsc"
    old.parent.mkdir(parents=True)
    old.write_text("#!/bin/sh\necho Version 5.9.2\n", encoding="utf-8")
    old.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    assert compiler(5) == old
    assert compiler(7) != old
    assert compiler(900) is None


@needs_tsc
def test_errors_come_with_what_explains_them(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_text(
        'const a: { b: { c: number } } = { b: { c: "" } };\nexport let d = f;\n', encoding="utf-8"
    )
    told = errors_of(_TSC, ("--noEmit", "--strict", "--types", "", "a.ts"), tmp_path)
    assert [each.splitlines()[0] for each in told] == [
        "a.ts(1,40): error TS2322: Type 'string' is not assignable to type 'number'.",
        "a.ts(2,16): error TS2304: Cannot find name 'f'.",
    ]


@needs_tsc
def test_the_whole_chain_builds_and_calls_what_is_chosen() -> None:
    report = prove(Settings(spec=_SPEC), Choice(pattern="*Thing", targets=("typescript",), jobs=1))
    names = [name.removeprefix("typescript ") for name, _ in report.rounds]
    assert names[:5] == ["types", "methods", "functions", "required", "statuses"]
    assert report.checks == ()
    assert report.failures == ()


@needs_tsc
def test_a_failure_says_how_it_is_repeated(tmp_path: Path) -> None:
    templates = tmp_path / "templates" / "typescript"
    templates.mkdir(parents=True)
    built_in = Path(__file__).resolve().parent.parent / "templates" / "typescript" / "errors.ts.j2"
    text = built_in.read_text(encoding="utf-8")
    (templates / "errors.ts.j2").write_text(f'{text}\nexport const wrong: number = "1";\n', encoding="utf-8")
    report = prove(Settings(spec=_SPEC, templates=tmp_path / "templates"), Choice(targets=("typescript",), jobs=1))
    assert dict(report.checks) == {"typescript tsc": 1}
    assert not report.ok
    assert "again: specpress prove " in failures_text(report)
    assert "--target typescript\n" in failures_text(report)
    data = json.loads(json.dumps([failure.what for failure in report.failures]))
    assert data == ["typescript tsc"]
