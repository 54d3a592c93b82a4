"""`RuntimeWsExecExit`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class RuntimeWsExecExit(Model):
    """The process has ended. Nothing more follows for this `id`."""

    type: Literal["exec_exit"]
    """Kind of message, always `exec_exit`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `exec-1`."""

    pid: int
    """Process id inside the guest. Example: `4213`."""

    exit_code: int
    """Exit status of the process; 0 means success by convention. Example: `0`."""
