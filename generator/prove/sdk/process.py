"""A driver's process: a line of JSON for each call, to it and back; knows no call."""

from __future__ import annotations

import json
import os
import select
import subprocess
import time
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import IO, Final

from generator.ir import Json
from generator.prove.runners.bash import end_group
from generator.request import json_text

# Enough for the slowest machine: a call that hangs is a fault, not a matter of speed.
TIMEOUT: Final = 60.0
_LONGEST: Final = 2000


class DriverProcess:
    """Starts `command` when the first call comes, and again after it has ended or was ended.

    It sees PATH and `environment` alone. What it writes to stderr stands in `said`, a file.
    """

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], said: Path, timeout: float = TIMEOUT
    ) -> None:
        self._command = command
        self._environment = {"PATH": os.environ.get("PATH", os.defpath), **environment}
        self._said = said
        self._timeout = timeout
        self._process: subprocess.Popen[bytes] | None = None
        self._read = b""

    def call(self, job: Mapping[str, object]) -> Mapping[str, object]:
        """The driver's answer; where there is none, `failed` says why."""
        process = self._started()
        assert process.stdin is not None
        try:
            process.stdin.write(_line_of(job))
            process.stdin.flush()
            answer = self._line(process)
        except BrokenPipeError:
            answer = b""
        except TimeoutError:
            self.close()
            return {"failed": f"it did not end within {self._timeout:g} seconds"}
        if not answer:
            self.close()
            return {"failed": f"the interpreter ended without an answer: {self._last_words()}"}
        told: Mapping[str, object] = json.loads(answer)
        return told

    def close(self) -> None:
        """Ends the process and all that it started."""
        if self._process is None:
            return
        process, self._process, self._read = self._process, None, b""
        for stream in (process.stdin, process.stdout):
            _close(stream)
        end_group(process)

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            with self._said.open("wb") as said:
                self._process = subprocess.Popen(
                    self._command,
                    env=self._environment,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=said,
                    cwd=self._said.parent,
                    start_new_session=True,
                )
        return self._process

    def _line(self, process: subprocess.Popen[bytes]) -> bytes:
        """The next line that the process writes, empty at its end. Raises TimeoutError."""
        assert process.stdout is not None
        deadline = time.monotonic() + self._timeout
        pieces = [self._read]
        while b"\n" not in pieces[-1]:
            ready, _, _ = select.select([process.stdout], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise TimeoutError
            data = os.read(process.stdout.fileno(), 1 << 20)
            if not data:
                return b""
            pieces.append(data)
        line, _, self._read = b"".join(pieces).partition(b"\n")
        return line

    def _last_words(self) -> str:
        return self._said.read_text(encoding="utf-8", errors="replace")[-_LONGEST:].strip()


def _close(stream: IO[bytes] | None) -> None:
    if stream is None:
        return
    try:
        stream.close()
    except BrokenPipeError:
        # What was not written yet has nobody to read it.
        return


def _line_of(job: Mapping[str, object]) -> bytes:
    return json_text(plain(job)).encode("utf-8", "surrogatepass") + b"\n"


def plain(value: object) -> Json:
    """A value as plain JSON, which it is but for the types of its containers. Raises TypeError for any other."""
    match value:
        case Mapping():
            return {str(key): plain(item) for key, item in value.items()}
        case list() | tuple() | frozenset():
            return [plain(item) for item in value]
        case float():
            return Decimal(repr(value))
        case None | str() | bool() | int() | Decimal():
            return value
        case _:
            raise TypeError(f"{type(value).__name__} is nothing that JSON has")
