"""Tools from npm that scripts run: installed into the user's cache as the `package.json` of each says."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from generator.cache import folder as cache_folder

PROJECTS: Final = Path(__file__).resolve().parent / "npm"


def installed(name: str) -> Path:
    """The project of that name in the cache, with its packages and all else that its folder here has."""
    kept = cache_folder("npm") or Path(tempfile.mkdtemp(prefix="specpress-"))
    project = kept / name
    project.mkdir(parents=True, exist_ok=True)
    wanted, has = PROJECTS / name / "package.json", project / "package.json"
    is_there = (project / "node_modules" / ".package-lock.json").is_file()
    is_there = is_there and has.is_file() and has.read_bytes() == wanted.read_bytes()
    for file in (PROJECTS / name).iterdir():
        shutil.copy(file, project / file.name)
    if not is_there:
        subprocess.run(["npm", "install", "--silent", "--no-fund", "--no-audit"], cwd=project, check=True)
    return project


def version(project: Path, package: str) -> str:
    """The version of a package that the project names."""
    told = json.loads((project / "package.json").read_text(encoding="utf-8"))
    return str(told["dependencies"][package])
