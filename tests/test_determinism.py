"""The same bytes on every run: whatever the hash seed, the folder, the way the specification is reached."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parent.parent
_CONTRACT = _ROOT / "specs" / "openapi.yaml"


def _generate(spec: Path | str, out: Path, folder: Path, seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo" if seed == "1" else "UTC"}
    settings = str(_ROOT / "specpress.toml")
    command = [sys.executable, "-m", "generator", "generate", str(spec), "--out", str(out), "--config", settings]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _content(out: Path) -> dict[str, bytes]:
    found = (path for path in out.rglob("*") if path.is_file() and path.parent.name != "__pycache__")
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in found}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    out = tmp_path_factory.mktemp("first") / "out"
    _generate(_CONTRACT, out, _ROOT, "0")
    return _content(out)


def test_it_is_what_is_committed(first: dict[str, bytes]) -> None:
    assert first == _content(_ROOT / "out")


def test_another_hash_seed_time_zone_and_folder(tmp_path: Path, first: dict[str, bytes]) -> None:
    _generate(os.path.relpath(_CONTRACT, tmp_path), tmp_path / "out", tmp_path, "1")
    assert _content(tmp_path / "out") == first


@pytest.mark.slow
def test_through_a_symlink(tmp_path: Path, first: dict[str, bytes]) -> None:
    (tmp_path / "openapi.yaml").symlink_to(_CONTRACT)
    _generate("openapi.yaml", tmp_path / "out", tmp_path, "2")
    assert _content(tmp_path / "out") == first


@pytest.mark.slow
def test_from_a_copy_of_the_folder(tmp_path: Path, first: dict[str, bytes]) -> None:
    shutil.copytree(_CONTRACT.parent, tmp_path / "else where")
    _generate(tmp_path / "else where" / "openapi.yaml", tmp_path / "out", tmp_path, "3")
    assert _content(tmp_path / "out") == first
