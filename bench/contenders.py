"""Clients that are measured beside each other: how each is had, imported, made and called; measures nothing."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator import tree
from generator.bundle import bundle
from generator.config import FILE_NAME, read
from generator.ir import Json
from generator.pipeline import Project, build_tree, open_project
from generator.prove.sdk.environments import environment_with, ground_of, install, python_of
from generator.request import json_text
from generator.settings import Settings

_ROOT: Final = Path(__file__).resolve().parent.parent
SPEC: Final = _ROOT / "specs" / "openapi.yaml"
_GENERATOR: Final = ("openapi-python-client", "ruff", "httpx", "attrs", "python-dateutil")
_BY_HAND: Final = "nullspace-sdk"


@dataclass(frozen=True, slots=True)
class Contender:
    """A client: its interpreter, where its package lies, how it is imported, made, and called.

    `base` is imported before the time of the import is taken; `http` is the HTTP library below it. `small` and `large`
    are expressions over `client`.
    """

    name: str
    python: Path
    path: str
    http: str
    base: str
    imported: str
    made: str
    small: str
    large: str


OURS: Final = {
    "http": "httpx2",
    "base": "import httpx2, pydantic",
    "imported": "from nullspace import Nullspace",
    "made": "client = Nullspace(max_retries=0)",
    "small": "client.volumes.get('vol_1')",
    "large": "client.volumes.list()",
}
_GENERATED: Final = {
    "http": "httpx",
    "base": "import httpx, attrs, os",
    "imported": (
        "from generated.client import AuthenticatedClient; from generated.api.volumes import get_volume, list_volumes"
    ),
    "made": "client = AuthenticatedClient(base_url=os.environ['NULLSPACE_API_URL'], token='k')",
    "small": "get_volume.sync('vol_1', client=client)",
    "large": "list_volumes.sync(client=client)",
}
_SDK: Final = {
    "http": "httpx",
    "base": "import httpx",
    "imported": "from nullspace import Volume",
    "made": "client = Volume.get('vol_1')",
    "small": "client.get_info()",
    "large": "Volume.list()",
}


def settings_of(spec: Path) -> Settings:
    """How the package of a document is generated: the contract's own as its settings say."""
    config = read(_ROOT / FILE_NAME)
    if spec != SPEC:
        return Settings(spec=spec, targets=("python",))
    return Settings(
        spec=spec,
        targets=("python",),
        environment_prefix=config.environment_prefix,
        base_url=config.base_url,
        credentials=config.credentials,
        options=config.options,
    )


def contenders_of(project: Project, folder: Path, place: Path) -> list[Contender]:
    """Those that can be had, ours first; environments stand in `folder`, what is generated in `place`."""
    ours = installed(SPEC, folder, place / "nullspace")
    found = [Contender("specpress", ours, "", **OURS)]
    peer = environment_with(list(_GENERATOR), folder)
    if _generated(project, peer, place):
        name = f"openapi-python-client {_version(peer, _GENERATOR[0])}"
        found.append(Contender(name, python_of(peer), str(place), **_GENERATED))
    by_hand = environment_with([_BY_HAND], folder)
    found.append(Contender(f"{_BY_HAND} {_version(by_hand, _BY_HAND)}", python_of(by_hand), "", **_SDK))
    return found


def installed(spec: Path, folder: Path, place: Path) -> Path:
    """The interpreter of an environment with the package of a document, compiled as after its first import."""
    settings = settings_of(spec)
    place.mkdir()
    tree.write(build_tree(open_project(settings), settings), place / "out")
    package = place / "out" / "python"
    python = install(package, place, ground_of(package, folder)).python
    subprocess.run([str(python), "-m", "compileall", "-q", str(place / "environment")], check=False)
    return python


def _generated(project: Project, peer: Path, place: Path) -> bool:
    """The peer's client of the same document: in one file, and without what it refuses to read."""
    document = bundle(project.spec)
    assert isinstance(document, dict)
    (place / "contract.json").write_text(json_text(_without_extensions(document)), encoding="utf-8")
    command = [
        *(str(python_of(peer)), "-m", "openapi_python_client", "generate", "--meta", "none", "--overwrite"),
        *("--path", str(place / "contract.json"), "--output-path", str(place / "generated")),
    ]
    path = f"{peer / 'bin'}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(command, capture_output=True, check=False, env={**os.environ, "PATH": path})
    return (place / "generated" / "api" / "volumes" / "get_volume.py").is_file()


def _without_extensions(value: Json) -> Json:
    match value:
        case dict():
            kept = {key: item for key, item in value.items() if not key.startswith("x-") or key in ("x-request-id",)}
            return {key: _without_extensions(item) for key, item in kept.items()}
        case list():
            return [_without_extensions(item) for item in value]
        case _:
            return value


def _version(environment: Path, name: str) -> str:
    return versions(python_of(environment), name).partition(" ")[2]


def versions(python: Path, *names: str) -> str:
    """What is installed of these, as `name version`."""
    code = f"from importlib.metadata import version; print(', '.join(f'{{n}} {{version(n)}}' for n in {names!r}))"
    return subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True).stdout.strip()
