"""`RuntimeWsExecStarted`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class RuntimeWsExecStarted(Model):
    """The command is running, or the running process was joined."""

    type: Literal["exec_started"]
    """Kind of message, always `exec_started`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `exec-1`."""

    pid: int
    """Process id inside the guest. Send it with all further messages about this process.
    Example: `4213`.
    """
