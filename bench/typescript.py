"""The TypeScript SDK beside others: `python -m bench.typescript install|run FOLDER`, or `… corpus FOLDER DIR`.

`run` measures the SDK of the contract (bundles, type checks, calls), `corpus` counts the errors that tsc finds in what
each generator makes of the documents of DIR. Tools live below FOLDER (the peers as `bench.peers` keeps them), never
among the project's dependencies. Prints Markdown.
"""

import argparse
import gzip
import json
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import yaml

from bench.corpus import entries
from bench.peers import TOOLS, install
from bench.typescript_apps import APPS, CALLER, SERVER, App
from generator import tree
from generator.pipeline import build_tree, open_project
from generator.problems import SpecError
from generator.prove.sdk.compilers import STRICT, build
from generator.settings import Settings

_CONTRACT = Path(__file__).resolve().parent.parent / "specs" / "openapi.yaml"
_PACKAGES = ("esbuild", "typescript@7", "openapi-fetch", "@arethetypeswrong/cli", "publint")
_PEERS = ("hey-api", "orval", "openapi-typescript")
_LIMIT = 600
_CALLS, _ROUNDS = 2000, 5
_ERROR = re.compile(r"^(?:.+?\(\d+,\d+\): )?error TS\d+: ", re.MULTILINE)


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.typescript", description=__doc__)
    parser.add_argument("what", choices=["install", "run", "corpus"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("specs", type=Path, nargs="?")
    parser.add_argument("--part", action="append", choices=list(_PARTS), help="measure this alone (repeatable)")
    told = parser.parse_args()
    if told.what == "install":
        install(told.folder)
        home = told.folder / "typescript-tools"
        home.mkdir(parents=True, exist_ok=True)
        quiet = ("--silent", "--no-fund", "--no-audit", "--prefix", str(home))
        subprocess.run(["npm", "install", *quiet, *_PACKAGES], check=True)
    elif told.what == "run":
        run(told.folder.resolve(), told.part or list(_PARTS))
    else:
        corpus(told.folder.resolve(), told.specs)


def run(folder: Path, parts: Sequence[str]) -> None:
    """What is measured with the contract, or parts of it."""
    tools = folder / "typescript-tools" / "node_modules"
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        project = _project(folder, place)
        print(f"Node.js {_said(['node', '--version'])}, {platform.system()} {platform.machine()}; ", end="")
        print(f"esbuild {_version(tools / 'esbuild')}, TypeScript {_version(tools / 'typescript')}, ", end="")
        print(f"openapi-fetch {_version(tools / 'openapi-fetch')}, ", end="")
        print(f"hey-api {_version(folder / 'hey-api' / 'node_modules' / '@hey-api' / 'openapi-ts')}.")
        print("The others read a copy of the contract without `x-` fields: openapi-typescript stops at some.\n")
        for part in parts:
            _PARTS[part](project, tools)


def _project(folder: Path, place: Path) -> Path:
    """A project that has the SDK of the contract as a package, and what its peers make of it as sources."""
    tools = folder / "typescript-tools" / "node_modules"
    settings = Settings(spec=_CONTRACT, targets=("typescript",))
    tree.write(build_tree(open_project(settings), settings), place / "out")
    project = build(place / "out" / "typescript", place, tools / ".bin" / "tsc").project
    (project / "node_modules" / "openapi-fetch").symlink_to(tools / "openapi-fetch")
    plain = place / "contract.json"
    plain.write_text(json.dumps(_plain(yaml.safe_load(_whole()))), encoding="utf-8")
    for name in ("hey-api", "openapi-typescript"):
        (project / name).mkdir()
        _generate(name, folder, plain, project / name)
    for app in APPS:
        (project / f"{app.name}.ts").write_text(app.source, encoding="utf-8")
    return project


def _whole() -> str:
    """The contract as one document."""
    command = [str(Path(sys.executable).parent / "specpress"), "bundle", str(_CONTRACT)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _plain(value: object) -> object:
    """The contract without extensions: openapi-typescript stops at those that stand among responses."""
    match value:
        case dict():
            return {str(key): _plain(item) for key, item in value.items() if not str(key).startswith("x-")}
        case list():
            return [_plain(item) for item in value]
        case _:
            return value


def _print_sizes(project: Path, tools: Path) -> None:
    print("## Bundle size\n\nBytes of an app that does this, minified by esbuild / with gzip.\n")
    print("| app | minified | gzip |\n|---|---|---|")
    for app in APPS:
        if app.sized:
            text = _bundle(project, tools, app, "--minify")
            print(f"| {app.title} | {len(text):,} | {len(gzip.compress(text, 9)):,} |", flush=True)


def _print_checks(project: Path, tools: Path) -> None:
    print("\n## Type check\n\nSeconds that `tsc --noEmit --strict` takes for an app of one operation, median of 5.\n")
    print("| app | seconds | errors |\n|---|---|---|")
    apps = [app for app in APPS if app.checked]
    found: dict[str, list[float]] = {app.name: [] for app in apps}
    errors: dict[str, int] = {}
    for _ in range(_ROUNDS):
        for app in apps:
            started = time.perf_counter()
            errors[app.name] = _errors(tools, project, ["--strict", f"{app.name}.ts"])
            found[app.name].append(time.perf_counter() - started)
    for app in apps:
        print(f"| {app.title} | {statistics.median(found[app.name]):.2f} | {errors[app.name]} |")


def _print_calls(project: Path, tools: Path) -> None:
    """Calls against a server that answers at once, 32 at a time; all in turn, so that all are slowed alike."""
    print(f"\n## Calls\n\nCalls per second in Node.js, 32 at a time, {_CALLS:,} calls, median of {_ROUNDS} rounds.\n")
    print("| app | calls per second |\n|---|---|")
    apps = [app for app in APPS if app.called]
    for app in apps:
        (project / f"{app.name}-calls.ts").write_text(app.called + CALLER, encoding="utf-8")
        _bundle(project, tools, App(f"{app.name}-calls", "", ""), "--platform=node")
    (project / "server.mjs").write_text(SERVER, encoding="utf-8")
    server = subprocess.Popen(["node", "server.mjs"], cwd=project, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        origin = server.stdout.readline().strip()
        found: dict[str, list[float]] = {app.name: [] for app in apps}
        for _ in range(_ROUNDS):
            for app in apps:
                told = _said(["node", f"{app.name}-calls.mjs", origin, str(_CALLS)], project)
                found[app.name].append(float(told))
    finally:
        server.kill()
        server.wait()
    for app in apps:
        print(f"| {app.title} | {statistics.median(found[app.name]):,.0f} |")


def _print_package(project: Path, tools: Path) -> None:
    """What those say of the package who know how packages are resolved."""
    package = project.parent / "source"
    print("\n## The package\n")
    packed = _said(["npm", "pack", "--silent", "--ignore-scripts"], package)
    attw = subprocess.run(
        [str(tools / ".bin" / "attw"), packed, "--format", "json"],
        cwd=package,
        capture_output=True,
        text=True,
        check=False,
    )
    problems = json.loads(attw.stdout).get("problems", {})
    publint = subprocess.run(
        [str(tools / ".bin" / "publint"), packed, "--strict"], cwd=package, capture_output=True, text=True, check=False
    )
    size = (package / packed).stat().st_size
    print(f"- `npm pack`: {size:,} bytes")
    print(f"- are the types wrong: {'no problems' if not problems else json.dumps(problems)[:2000]}")
    print(f"- publint --strict: {'all good' if publint.returncode == 0 else publint.stdout.strip()[-2000:]}")


_PARTS: Mapping[str, Callable[[Path, Path], None]] = {
    "sizes": _print_sizes,
    "checks": _print_checks,
    "calls": _print_calls,
    "package": _print_package,
}


def corpus(folder: Path, specs: Path) -> None:
    """How many errors tsc finds in what each generator makes of each document."""
    tools = folder / "typescript-tools" / "node_modules"
    print("\n## Errors of tsc over public specifications\n")
    print(f"specpress with {', '.join(f'`{flag}`' for flag in STRICT)}; the others with `--strict` alone.\n")
    print(f"| specification | specpress | {' | '.join(_PEERS)} |\n|---|---|{'---|' * len(_PEERS)}", flush=True)
    for spec in sorted(entries(specs), key=lambda path: path.stat().st_size):
        cells = [_own(tools, spec), *(_peer(name, folder, tools, spec) for name in _PEERS)]
        name = spec.name if spec.parent == specs else f"{spec.parent.name}/{spec.name}"
        print(f"| {name} | {' | '.join(cells)} |", flush=True)


def _own(tools: Path, spec: Path) -> str:
    settings = Settings(spec=spec, targets=("typescript",))
    with tempfile.TemporaryDirectory() as temporary:
        try:
            tree.write(build_tree(open_project(settings), settings), Path(temporary))
        except SpecError:
            return "refused"
        return f"{_errors_below(tools, Path(temporary) / 'typescript' / 'src', STRICT):,}"


def _peer(name: str, folder: Path, tools: Path, spec: Path) -> str:
    with tempfile.TemporaryDirectory() as temporary:
        code = _generate(name, folder, spec, Path(temporary))
        made = any(Path(temporary).rglob("*.ts"))
        if not made:
            return f"nothing made (exit {code})"
        errors = _errors_below(tools, Path(temporary), STRICT[:1])
        return f"{errors:,}" + (f" (exit {code})" if code else "")


def _errors_below(tools: Path, folder: Path, flags: Sequence[str]) -> int:
    files = (str(path.relative_to(folder)) for path in sorted(folder.rglob("*.ts")))
    return _errors(tools, folder, [*flags, *files])


def _generate(name: str, folder: Path, spec: Path, out: Path) -> int:
    tool = next(each for each in TOOLS if each.name == name)
    command = ["timeout", str(_LIMIT), *tool.command(folder / name, spec.resolve(), out)]
    return subprocess.run(command, capture_output=True, check=False, cwd=out).returncode


def _errors(tools: Path, folder: Path, arguments: Sequence[str]) -> int:
    # More files than a command line takes.
    files = [each for each in arguments if each.endswith(".ts")]
    settings = {"compilerOptions": dict(_settings(arguments)), "files": files}
    (folder / "tsconfig.bench.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [str(tools / ".bin" / "tsc"), "-p", "tsconfig.bench.json", "--pretty", "false"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace", check=False)
    return len(_ERROR.findall(done.stdout))


def _settings(arguments: Sequence[str]) -> Iterator[tuple[str, object]]:
    yield from (("target", "es2022"), ("module", "esnext"), ("moduleResolution", "bundler"), ("types", []))
    # What there is to declare can only be looked at when it would be written.
    yield from (("noEmit", True), ("declaration", True))
    yield from ((each.removeprefix("--"), True) for each in arguments if each.startswith("--"))


def _bundle(project: Path, tools: Path, app: App, *more: str) -> bytes:
    out = project / f"{app.name}.mjs"
    flags = ("--bundle", "--format=esm", "--target=es2022", f"--outfile={out}", "--log-level=error", *more)
    subprocess.run([str(tools / ".bin" / "esbuild"), f"{app.name}.ts", *flags], cwd=project, check=True)
    return out.read_bytes()


def _said(command: Sequence[str], folder: Path | None = None) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stderr[-2000:]}")
    return done.stdout.strip().rsplit("\n", 1)[-1]


def _version(package: Path) -> str:
    return str(json.loads((package / "package.json").read_text(encoding="utf-8"))["version"])


if __name__ == "__main__":
    if shutil.which("node") is None:
        sys.exit("this needs Node.js")
    main()
