"""The README of the TypeScript package as its readers follow it: packed, installed, run in Node.js and in a browser."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from generator.prove.sdk.browsers import browser
from tests.committed import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("npm") is None or browser() is None, reason="needs npm and Chromium"),
]


def test_the_quickstart_runs_as_it_is_printed() -> None:
    script = ROOT / "scripts" / "typescript_quickstart.py"
    done = subprocess.run([sys.executable, str(script)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    in_node, in_page = done.stdout.split("$ node quickstart.mjs\n")[1].split("$ # the same from a page in Chromium\n")
    assert in_page == in_node
    assert in_page.startswith("hello from nullspace\n")
