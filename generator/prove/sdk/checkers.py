"""What ruff, mypy and pyright say of a generated package; runs none of its code."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ruff import find_ruff_bin

from generator.prove.report import Lack

_TIMEOUT: Final = 3600.0
_MODULES: Final = {"mypy": "mypy", "pyright": "pyright"}
# A file that `ruff format --check` names, as versions before and after 0.15 do.
_UNFORMATTED: Final = re.compile(r"^(?:Would reformat: |unformatted: .*\n +--> )(.+?)(?::\d+:\d+)?$", re.MULTILINE)
_MYPY_ERROR: Final = re.compile(r"^(?P<place>.+?:\d+(?::\d+)?): error: ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one checker says: how many errors there are, and the first of them in its own words.

    `lack` is set instead where the checker could not be run.
    """

    name: str
    errors: int = 0
    told: tuple[str, ...] = ()
    lack: Lack | None = None


def verdicts(target: str, package: Path, python: Path) -> Iterator[Verdict]:
    """What each checker says of the package in a folder, side by side; `python` has what it depends on.

    The folder is left with settings and a cache in it.
    """
    checkers: Mapping[str, Callable[[Path, Path], Verdict]] = {"ruff": _ruff, "mypy": _mypy, "pyright": _pyright}
    with ThreadPoolExecutor(len(checkers)) as pool:
        running = {name: pool.submit(_verdict, name, check, package, python) for name, check in checkers.items()}
        for name, future in running.items():
            module = _MODULES.get(name)
            if module is not None and importlib.util.find_spec(module) is None:
                cure = f"{sys.executable} -m pip install {name}"
                yield Verdict(name, lack=Lack(f"{target} {name}", f"the Python package {name}", cure))
            else:
                yield future.result()


def _verdict(name: str, check: Callable[[Path, Path], Verdict], package: Path, python: Path) -> Verdict:
    try:
        return check(package, python)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        return Verdict(name, 1, (f"{name} could not be run: {error}",))


def _ruff(package: Path, _: Path) -> Verdict:
    """ruff as a reader would run it in the package's folder: its default rules, or the package's own."""
    told: list[str] = []
    check = _run([find_ruff_bin(), "check", "--no-cache", "--output-format", "concise", "."], package)
    told += [line for line in check.stdout.splitlines() if re.match(r".+:\d+:\d+: ", line)]
    layout = _run([find_ruff_bin(), "format", "--check", "--no-cache", "."], package)
    told += [f"{each[1]}: not in ruff's layout" for each in _UNFORMATTED.finditer(layout.stdout)]
    for done in (check, layout):
        if done.returncode > 1 or (done.returncode and not told):
            told.append((done.stderr or done.stdout)[-500:])
    return Verdict("ruff", len(told), tuple(told))


def _mypy(package: Path, python: Path) -> Verdict:
    done = _run(
        [
            *(
                sys.executable,
                "-m",
                "mypy",
                "--strict",
                "--config-file",
                os.devnull,
                "--python-executable",
                str(python),
            ),
            *("--cache-dir", ".mypy_cache", "--no-color-output", "--no-error-summary", "--hide-error-context"),
            "src",
        ],
        package,
    )
    told = [line for line in done.stdout.splitlines() if _MYPY_ERROR.match(line)]
    if done.returncode and not told:
        told = [(done.stderr + done.stdout)[-500:].strip()]
    return Verdict("mypy", len(told), tuple(told))


def _pyright(package: Path, python: Path) -> Verdict:
    settings = {"include": ["src"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (package / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = _run([sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", str(python)], package)
    start = done.stdout.find("{")
    if start < 0:
        return Verdict("pyright", 1, ((done.stderr + done.stdout)[-500:].strip(),))
    data = json.loads(done.stdout[start:])
    told = [_diagnostic(each, package) for each in data["generalDiagnostics"] if each["severity"] == "error"]
    if not data["summary"]["filesAnalyzed"]:
        told.append("pyright found no file")
    return Verdict("pyright", len(told), tuple(told))


def _diagnostic(told: Mapping[str, object], package: Path) -> str:
    file = str(told["file"]).removeprefix(f"{package}/")
    at = told["range"]
    line = at["start"]["line"] + 1 if isinstance(at, dict) else 0
    return f"{file}:{line}: {told['message']} ({told.get('rule', 'no rule')})"


def _run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "NO_COLOR": "1"}
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, errors="replace", check=False, timeout=_TIMEOUT,
        env=environment,
    )  # fmt: skip
