"""The Python package beside what else there is: `python -m bench.sdk FOLDER [OUT] [--rounds N]`.

Import time, and what a call costs beyond the bare HTTP library doing the same request and `json.loads` in the same
process in turn, on a small and on a 1 MB answer. Beside the package of the contract: the client that
openapi-python-client makes of the same document, and the hand-written nullspace-sdk from PyPI, on the operations that
both have. All run against one server on 127.0.0.1, each in a process and an environment of its own below FOLDER. CPU
time of the client's process depends little on what else the machine does; wall-clock time is told beside it.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from bench.contenders import OURS, SPEC, Contender, contenders_of, installed, settings_of, versions
from bench.fixed import FixedServer
from generator.pipeline import Project, open_project
from generator.request import json_text

_ROOT: Final = Path(__file__).resolve().parent.parent
_OUT: Final = _ROOT / "bench" / "sdk.md"
_SMALL_SPEC: Final = _ROOT / "tests" / "sdk" / "every_kind.yaml"
_ROUNDS: Final = 9
_LARGE: Final = 1_000_000
_Times: TypeAlias = tuple[float, float, float, float]


# Prints the median microseconds of a bare request and of a call, CPU and wall clock, made in turn: whatever slows one
# slows the other. The first ones, untimed, build models and open the connections.
_CALLS: Final = """
import json, os, statistics, time
import {http}
{base}
{imported}
bare, loads = {http}.Client(headers={{"Authorization": "Bearer k"}}), json.loads
url = os.environ["NULLSPACE_API_URL"] + {path!r}
{made}
def now():
    return time.process_time(), time.perf_counter()
taken = [], [], [], []
for number in range({number} + 5):
    start = now()
    loads(bare.get(url).content)
    between = now()
    {call}
    end = now()
    if number >= 5:
        for at in (0, 1):
            taken[at].append((between[at] - start[at]) * 1e6)
            taken[2 + at].append((end[at] - between[at]) * 1e6)
print(json.dumps([statistics.median(each) for each in taken]))
"""
_IMPORT: Final = """
import time
{base}
start = time.process_time()
{imported}
print(time.process_time() - start)
"""


def main(arguments: Sequence[str]) -> int:
    """Measures, writes the page, prints where it is."""
    parser = argparse.ArgumentParser(prog="python -m bench.sdk", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path, nargs="?", default=_OUT)
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    told = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="specpress-") as place:
        project = open_project(settings_of(SPEC))
        contenders = contenders_of(project, told.folder.resolve(), Path(place))
        lines = [*_head(contenders, told.rounds), *_imports(contenders, Path(place), told.folder, told.rounds)]
        lines += _calls(project, contenders, told.rounds)
    told.out.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(told.out)
    return 0


def _head(contenders: Sequence[Contender], rounds: int) -> list[str]:
    libraries = versions(contenders[0].python, "httpx2", "pydantic")
    return [
        "# The Python package beside others",
        "",
        "Written by `python -m bench.sdk FOLDER`. The package of `specs/openapi.yaml`; openapi-python-client's client",
        "of the same document (in one file, without extensions, which it does not read); nullspace-sdk, written by",
        "hand for a later edition of the API, on the operations that are the same there (its list makes a client).",
        "",
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"{libraries}; CPU time, median of {rounds} rounds, all in turn.",
    ]


def _imports(contenders: Sequence[Contender], place: Path, folder: Path, rounds: int) -> list[str]:
    """The import beyond that of the HTTP library and the library of models."""
    few = installed(_SMALL_SPEC, folder, place / "few")
    small = {"base": OURS["base"], "imported": "from every_kind import EveryKind"}
    listed = [
        (each.name, each.python, each.path, {"base": each.base, "imported": each.imported}) for each in contenders
    ]
    listed.insert(1, ("specpress, a small document", few, "", small))
    taken: dict[str, list[float]] = {name: [] for name, *_ in listed}
    for _ in range(rounds):
        for name, python, path, told in listed:
            taken[name].append(float(_run(python, _IMPORT.format(**told), path, "")))
    lines = ["", "## Import", "", "| client | models | beyond its HTTP and model library, ms |", "|---|---:|---:|"]
    for name, python, path, _ in listed:
        milliseconds = statistics.median(taken[name]) * 1000
        lines.append(f"| {name} | {_models(python, path, name):,} | {milliseconds:.1f} |")
    return lines


def _models(python: Path, path: str, name: str) -> int:
    """How many classes of models a package has."""
    if name.startswith("specpress"):
        site = next(python.parent.parent.glob("lib/python*/site-packages"))
        files = list(site.glob("*/models/*.py"))
    elif path:
        files = list(Path(path, "generated", "models").glob("*.py"))
    else:
        site = next(python.parent.parent.glob("lib/python*/site-packages"))
        files = list((site / "nullspace").rglob("models/*.py"))
    return sum(len(re.findall(r"^class ", file.read_text(encoding="utf-8"), re.MULTILINE)) for file in files)


def _calls(project: Project, contenders: Sequence[Contender], rounds: int) -> list[str]:
    operations = {each.id: each for each in project.api.operations}
    one = project.sampler.media(operations["getVolume"].responses[0].content[0], "response").value
    small = json_text({**(one if isinstance(one, dict) else {}), "id": "vol_1"}).encode()
    number = _LARGE // (len(small) + 1) + 1
    large = b"[" + b",".join([small] * number) + b"]"
    lines = ["", "## A call", ""]
    lines += [
        "| client | small answer, µs | bare, µs | beyond | wall clock | 1 MB, ms | bare, ms | beyond | wall clock |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    with FixedServer({"/v1/volumes/vol_1": small, "/v1/volumes": large}) as server:
        taken: dict[str, tuple[list[_Times], list[_Times]]] = {each.name: ([], []) for each in contenders}
        for _ in range(rounds):
            for each in contenders:
                taken[each.name][0].append(_timed(each, "/v1/volumes/vol_1", each.small, 300, server.origin))
                taken[each.name][1].append(_timed(each, "/v1/volumes", each.large, 10, server.origin))
    for name, (first, second) in taken.items():
        lines.append(f"| {name} | {_cells(first, 1, 0)} | {_cells(second, 1000, 1)} |")
    told = f"The small answer has {len(small):,} bytes, the large one {len(large):,}: {number:,} such objects."
    return [*lines, "", f"{told} Bare: the HTTP library that the client stands on, and `json.loads`."]


def _cells(taken: Sequence[_Times], unit: int, digits: int) -> str:
    """The CPU time of a call and of a bare request, and by how much the call is slower, in the median of the rounds."""
    own, bare = (statistics.median(each[at] for each in taken) / unit for at in (2, 0))
    beyond = (statistics.median(each[2 + at] / each[at] for each in taken) - 1 for at in (0, 1))
    return f"{own:.{digits}f} | {bare:.{digits}f} | {' | '.join(f'{100 * share:+.0f} %' for share in beyond)}"


def _timed(contender: Contender, path: str, call: str, number: int, origin: str) -> _Times:
    """The median microseconds of a bare request and of a call, each in CPU and wall-clock time."""
    code = _CALLS.format(
        http=contender.http,
        base=contender.base,
        imported=contender.imported,
        made=contender.made,
        path=path,
        call=call,
        number=number,
    )
    bare, bare_wall, own, own_wall = json.loads(_run(contender.python, code, contender.path, origin))
    return bare, bare_wall, own, own_wall


def _run(python: Path, code: str, path: str, origin: str) -> str:
    environment: Mapping[str, str] = {
        "PATH": os.environ["PATH"],
        "HOME": tempfile.gettempdir(),
        "PYTHONPATH": path,
        "NULLSPACE_API_KEY": "k",
        "NULLSPACE_API_URL": origin,
        "NULLSPACE_BASE_URL": origin,
    }
    done = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        sys.exit(f"{python}: {done.stderr[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
