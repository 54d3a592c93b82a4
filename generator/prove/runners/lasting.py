"""Runs scripts in an interpreter that is started once: a line of JSON for each, to it and back; knows no language."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from generator.prove.runners.bash import end_group
from generator.prove.runners.job import Ended
from generator.prove.tools import node

_HERE: Final = Path(__file__).parent


class LastingRunner:
    """Starts `command` when the first script comes, and again after it has ended or was ended.

    Each script has `timeout` seconds.
    """

    def __init__(self, command: Sequence[str], timeout: float) -> None:
        self._command = command
        self._timeout = timeout
        self._process: subprocess.Popen[bytes] | None = None

    def run(self, script: Path, folder: Path, environment: Mapping[str, str], stdout: Path, stderr: Path) -> Ended:
        """How the script ended."""
        job = {
            "script": str(script),
            "folder": str(folder),
            "environment": dict(environment),
            "stdout": str(stdout),
            "stderr": str(stderr),
        }
        process = self._started()
        assert process.stdin is not None
        try:
            process.stdin.write(json.dumps(job).encode() + b"\n")
            process.stdin.flush()
            answer = _line(process, self._timeout)
        except BrokenPipeError:
            answer = b""
        except TimeoutError:
            self.close()
            return Ended(-1, f"it did not end within {self._timeout:g} seconds")
        if not answer.endswith(b"\n"):
            self.close()
            return Ended(-1, "the interpreter ended without an answer")
        return Ended(int(json.loads(answer)["code"]))

    def close(self) -> None:
        """Ends the interpreter and all that it started."""
        if self._process is not None:
            for stream in (self._process.stdin, self._process.stdout):
                if stream is not None:
                    stream.close()
            end_group(self._process)
            self._process = None

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = subprocess.Popen(
                self._command,
                env={"PATH": os.environ.get("PATH", os.defpath)},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        return self._process


def runner_for_fetch(timeout: float) -> LastingRunner:
    """One Node.js that imports each script as a module."""
    found = node()
    program = [found.path, *found.flags] if found is not None else ["node"]
    return LastingRunner([*program, "--no-warnings", str(_HERE / "modules.mjs")], timeout)


def runner_for_requests(timeout: float) -> LastingRunner:
    """One Python with the HTTP library imported, forked for each script."""
    return LastingRunner([sys.executable, "-P", str(_HERE / "forks.py")], timeout)


def _line(process: subprocess.Popen[bytes], timeout: float) -> bytes:
    """The next line that the process writes, shorter at its end. Raises TimeoutError."""
    assert process.stdout is not None
    deadline = time.monotonic() + timeout
    found = b""
    while not found.endswith(b"\n"):
        ready, _, _ = select.select([process.stdout], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            raise TimeoutError
        data = os.read(process.stdout.fileno(), 65536)
        if not data:
            break
        found += data
    return found
