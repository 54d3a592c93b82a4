"""Packages for Python made from small specifications, for tests to read, import and call."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
from ruff import find_ruff_bin

from generator import tree
from generator.pipeline import build_tree, open_project
from generator.settings import Settings

GOLDEN = Path(__file__).resolve().parent / "golden" / "python" / "spec.yaml"


def tree_of(spec: Path, **settings: Any) -> dict[str, str]:
    """The files of the target `python`, by path below `python/`."""
    whole = Settings(spec=spec, targets=["python"], **settings)
    built = build_tree(open_project(whole), whole)
    return {path.removeprefix("python/"): text for path, text in built.items()}


def written(document: Mapping[str, Any], folder: Path) -> Path:
    """A specification in a file; `openapi`, `info` and `paths` need not be said."""
    whole = {"openapi": "3.1.0", "info": {"title": "Box", "version": "1"}, "paths": {}, **document}
    path = folder / "spec.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    return path


def package_of(document: Mapping[str, Any], folder: Path) -> dict[str, str]:
    """The files of a small specification's package."""
    return tree_of(written(document, folder))


@contextmanager
def imported(files: Mapping[str, str], folder: Path, name: str) -> Iterator[ModuleType]:
    """The package of that name, imported from a folder that it is written to."""
    tree.write(files, folder)
    source = str(folder / "src")
    sys.path.insert(0, source)
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(source)
        for module in [each for each in sys.modules if each.partition(".")[0] == name]:
            del sys.modules[module]


def lint(folder: Path) -> str:
    """What ruff says of a folder: its default rules and the order of imports. The runtime is linted where it stands."""
    chosen = ["--isolated", "--no-cache", "--extend-select", "I", "--exclude", "_runtime", "--output-format", "concise"]
    result = subprocess.run([find_ruff_bin(), "check", *chosen, folder], capture_output=True, text=True, check=False)
    return "" if result.returncode == 0 else result.stdout


class Recorder:
    """An HTTP transport that keeps each request and gives the next of its answers."""

    def __init__(self, *answers: httpx2.Response) -> None:
        self.requests: list[httpx2.Request] = []
        self._answers = list(answers)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.requests.append(request)
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]

    @property
    def request(self) -> httpx2.Request:
        """The last request."""
        return self.requests[-1]

    def client(self) -> httpx2.Client:
        """An HTTP client that sends here."""
        return httpx2.Client(transport=httpx2.MockTransport(self))
