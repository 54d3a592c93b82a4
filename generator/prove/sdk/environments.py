"""Virtual environments in which generated packages are built and installed; knows what they need, not what they do.

What packages are built with and what they depend on is installed once and kept in the user's cache; each proof has
an environment of its own above it, which holds nothing but the package.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from generator.cache import folder as cache_folder

_LAST: Final = 1500
_TIMEOUT: Final = 600.0


class EnvironmentFault(Exception):
    """What a package needs could not be installed; the text says why."""


class PackageFault(Exception):
    """A package that does not build, install or import; the text says why."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What stands below the environment of a proof: an interpreter to build with, and the folders of dependencies."""

    builder: Path
    dependencies: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Installed:
    """A package in an environment of its own: the interpreter there, and a copy of the folder it was built from."""

    python: Path
    source: Path


def ground_of(package: Path, place: Path) -> Ground:
    """What the package in a folder asks for in its `pyproject.toml`, from the cache or installed now.

    Without a cache it goes to `place`.

    Raises:
        PackageFault: the package does not say what it needs.
        EnvironmentFault: that cannot be had.
    """
    try:
        data = tomllib.loads((package / "pyproject.toml").read_text(encoding="utf-8"))
        building = [str(each) for each in data["build-system"]["requires"]]
        running = [str(each) for each in data["project"].get("dependencies", [])]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise PackageFault(f"pyproject.toml does not say what the package needs: {error!r}") from None
    kept = cache_folder("environments") or place
    builder, runner = (environment_with(requirements, kept) for requirements in (building, running))
    return Ground(python_of(builder), (_site_packages(runner),))


def install(package: Path, place: Path, ground: Ground) -> Installed:
    """Build the wheel of the package in a folder, and install it into a new environment below `place`.

    Raises:
        PackageFault: it does not build or install.
    """
    wheels, environment = place / "wheels", place / "environment"
    told = ("--no-deps", "--no-index", "--quiet", "--disable-pip-version-check")
    # Building may leave traces: the folder stays as it was.
    source = shutil.copytree(package, place / "source")
    build = ("-m", "pip", "wheel", *told, "--no-build-isolation", "--wheel-dir", str(wheels), str(source))
    _run((str(ground.builder), *build), "the package does not build")
    wheel = next(wheels.glob("*.whl"))
    venv.create(environment, symlinks=True)
    site = _site_packages(environment)
    (site / "dependencies.pth").write_text("".join(f"{each}\n" for each in ground.dependencies), encoding="utf-8")
    python = python_of(environment)
    put = ("-m", "pip", "--python", str(python), "install", *told, "--no-compile", str(wheel))
    _run((str(ground.builder), *put), "the package does not install")
    return Installed(python, source)


def environment_with(requirements: Sequence[str], folder: Path) -> Path:
    """The environment below a folder that has just these requirements, made now where there is none yet.

    Raises:
        EnvironmentFault: they cannot be installed.
    """
    told = "\n".join([sys.version, sys.base_prefix, *sorted(requirements)])
    home = folder / sha256(told.encode()).hexdigest()[:16]
    if (home / "pyvenv.cfg").is_file():
        return home
    folder.mkdir(parents=True, exist_ok=True)
    # Made in another place first, so that it is whole or not there.
    draft = Path(tempfile.mkdtemp(prefix="making-", dir=folder))
    try:
        venv.create(draft, symlinks=True, with_pip=True)
        pip = (str(python_of(draft)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        _run((*pip, *requirements), f"{', '.join(requirements)} cannot be installed")
        with suppress(OSError):  # another proof was faster
            draft.replace(home)
    except PackageFault as fault:
        raise EnvironmentFault(str(fault)) from None
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return home


def python_of(environment: Path) -> Path:
    """The interpreter of an environment."""
    return environment / "bin" / "python"


def _run(command: Sequence[str], fault: str) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", check=False, timeout=_TIMEOUT, env=environment
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PackageFault(f"{fault}: {error}") from None
    if done.returncode:
        raise PackageFault(f"{fault}: {(done.stderr + done.stdout)[-_LAST:].strip()}")


def _site_packages(environment: Path) -> Path:
    return environment / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
