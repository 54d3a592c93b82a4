"""`ProcessLogs`."""

from __future__ import annotations

from .._runtime.models import Model


class ProcessLogs(Model):
    """Output that a background process has written so far."""

    stdout: str
    """What went to standard output. Example: `Serving HTTP on 0.0.0.0 port 8080
    (http://0.0.0.0:8080/) ...\\n`.
    """

    stderr: str
    """What went to standard error. Example: `127.0.0.1 - - [02/Mar/2026 09:15:47] "GET /
    HTTP/1.1" 200 -\\n`.
    """

    output: str
    """Both streams together, in the order they were written as far as it is known.
    Example: `Serving HTTP on 0.0.0.0 port 8080 (http://0.0.0.0:8080/) ...\\n`.
    """

    exit_code: int | None = None
    """Exit status of the process. `null` while it is running. Example: `0`."""
