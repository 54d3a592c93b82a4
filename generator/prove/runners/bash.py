"""Runs shell snippets, a bash for each; knows nothing of curl."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path

from generator.prove.runners.job import Ended


class BashRunner:
    """A bash that stops at the first failure, a new one for each script; it has `timeout` seconds."""

    def __init__(self, timeout: float) -> None:
        self._timeout = timeout
        self._bash = shutil.which("bash") or "bash"

    def run(self, script: Path, folder: Path, environment: Mapping[str, str], stdout: Path, stderr: Path) -> Ended:
        """How the script ended."""
        with stdout.open("wb") as out, stderr.open("wb") as err:
            process = subprocess.Popen(
                [self._bash, "-euo", "pipefail", str(script)],
                cwd=folder,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                start_new_session=True,
            )
            try:
                return Ended(process.wait(self._timeout))
            except subprocess.TimeoutExpired:
                return Ended(-1, f"it did not end within {self._timeout:g} seconds")
            finally:
                if process.returncode is None:
                    end_group(process)

    def close(self) -> None:
        """There is nothing that lasts."""


def end_group(process: subprocess.Popen[bytes]) -> None:
    """Ends a process that leads a session of its own, and all that it started."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
