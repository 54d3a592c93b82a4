"""Lays out generated Python with ruff, all files of a run in one go; knows no specification."""

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ruff import find_ruff_bin

_STYLE = ("--isolated", "--no-cache", "--config", "line-length = 88")


def format_python(files: Mapping[str, str]) -> dict[str, str]:
    """The same files with ruff's layout, by the same names.

    Raises:
        RuntimeError: ruff refuses a file, which means that a template emits no valid Python.
    """
    if not files:
        return {}
    with tempfile.TemporaryDirectory(prefix="specpress-") as folder:
        # Numbered names: what the files are called in the tree is no business of the file system's.
        numbered = {name: Path(folder, f"{at}.py") for at, name in enumerate(files)}
        for name, path in numbered.items():
            path.write_text(files[name], encoding="utf-8", newline="\n")
        result = subprocess.run(
            [find_ruff_bin(), "format", *_STYLE, folder], capture_output=True, text=True, check=False, encoding="utf-8"
        )
        if result.returncode != 0:
            raise RuntimeError(f"ruff cannot format generated Python:\n{result.stderr}")
        return {name: path.read_text(encoding="utf-8") for name, path in numbered.items()}
