"""`ProcessInfo`."""

from __future__ import annotations

from .._runtime.models import Model


class ProcessInfo(Model):
    """A process that was started in the background."""

    pid: int
    """Process id inside the guest. Example: `4213`."""

    command: str
    """Command line the process was started with. Example: `cd /workspace && python3 -m
    http.server 8080`.
    """

    running: bool
    """Whether the process is still alive. The output of an ended process can still be
    read. Example: `true`.
    """
