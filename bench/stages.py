"""Runs the stages on one specification in this process and prints, as JSON, what each cost."""

import gc
import importlib
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from generator.settings import Settings
from generator.tree import write

_Result = TypeVar("_Result")
_COSTS: list[dict[str, object]] = []


def main(spec: Path) -> None:
    """Imports, reads, builds and writes; each stage's CPU and wall seconds, and the peak memory until its end in MB."""
    pipeline = _measured("import", lambda: importlib.import_module("generator.pipeline"))
    settings = Settings(spec=spec, allow_outside=True)
    project = _measured("parse", lambda: pipeline.open_project(settings))
    tree = _measured("build", lambda: pipeline.build_tree(project, settings))
    with tempfile.TemporaryDirectory() as folder:
        _measured("write", lambda: write(tree, Path(folder) / "out"))
    print(
        json.dumps(
            {
                "stages": _COSTS,
                "operations": len(project.api.operations),
                "files": len(tree),
                "lines": sum(text.count("\n") for text in tree.values()),
                "bytes": sum(file.stat().st_size for file in project.spec.files),
            }
        )
    )


def _measured(stage: str, work: Callable[[], _Result]) -> _Result:
    gc.collect()
    cpu, wall = _cpu(), time.perf_counter()
    result = work()
    cost = {"stage": stage, "cpu": _cpu() - cpu, "wall": time.perf_counter() - wall, "peak": _peak()}
    _COSTS.append(cost)
    return result


def _cpu() -> float:
    """CPU seconds of this process and of the ruff processes that it has waited for."""
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _peak() -> float:
    scale = 1024 * 1024 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale


if __name__ == "__main__":
    main(Path(sys.argv[1]))
