"""A program: runs Python scripts, each in a fork of an interpreter that has the HTTP libraries imported already.

It reads a line of JSON a script (`script`, `folder`, `environment`, `stdout`, `stderr`) and answers one with its exit
`code`; it ends when its input does. It imports nothing of ours: it has to be what a reader's own interpreter is.
"""

import contextlib
import json
import os
import sys
import threading
import traceback
import types
from pathlib import Path
from typing import Any

with contextlib.suppress(ImportError):
    import requests  # noqa: F401
with contextlib.suppress(ImportError):
    import websockets.sync.client  # noqa: F401


def serve() -> None:
    """Runs what it is told to run until nothing more comes."""
    for line in sys.stdin:
        job = json.loads(line)
        child = os.fork()
        if child == 0:
            _become(job)
        _, status = os.waitpid(child, 0)
        print(json.dumps({"code": os.waitstatus_to_exitcode(status)}), flush=True)


def _become(job: dict[str, Any]) -> None:
    """Is the script's own interpreter from here on."""
    code = 1
    try:
        for descriptor, path, flags in (
            (0, os.devnull, os.O_RDONLY),
            (1, job["stdout"], os.O_WRONLY | os.O_TRUNC),
            (2, job["stderr"], os.O_WRONLY | os.O_TRUNC),
        ):
            os.dup2(os.open(path, flags), descriptor)
        os.chdir(job["folder"])
        os.environ.clear()
        os.environ.update(job["environment"])
        sys.argv = [job["script"]]
        code = _code_of(job["script"])
        threading._shutdown()  # type: ignore[attr-defined]
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def _code_of(script: str) -> int:
    """The exit code that `python script` would have; a traceback goes to stderr as it would."""
    try:
        module = types.ModuleType("__main__")
        module.__file__ = script
        sys.modules["__main__"] = module
        exec(compile(Path(script).read_bytes(), script, "exec", dont_inherit=True), module.__dict__)
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):
            return end.code or 0
        print(end.code, file=sys.stderr)
        return 1
    except BaseException as error:
        # Without our own frame.
        traceback.print_exception(error.with_traceback(error.__traceback__ and error.__traceback__.tb_next))
        return 1
    return 0


if __name__ == "__main__":
    serve()
