"""`RuntimeWsExecStderr`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class RuntimeWsExecStderr(Model):
    """A piece of standard error, as soon as it was written."""

    type: Literal["exec_stderr"]
    """Kind of message, always `exec_stderr`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `exec-1`."""

    pid: int
    """Process id inside the guest. Example: `4213`."""

    data: str
    """Text that was written. A line can arrive in several pieces. Example:
    `warning: cache is cold\\n`.
    """
