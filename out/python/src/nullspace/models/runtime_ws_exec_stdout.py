"""`RuntimeWsExecStdout`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class RuntimeWsExecStdout(Model):
    """A piece of standard output, as soon as it was written."""

    type: Literal["exec_stdout"]
    """Kind of message, always `exec_stdout`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `exec-1`."""

    pid: int
    """Process id inside the guest. Example: `4213`."""

    data: str
    """Text that was written. A line can arrive in several pieces. Example:
    `12 passed in 0.84s\\n`.
    """
