"""`RuntimeWsExecStdinClose`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class RuntimeWsExecStdinClose(Model):
    """Closes the standard input of a process, so that the program sees the end of
    its input.
    """

    type: Literal["exec_stdin_close"]
    """Kind of message, always `exec_stdin_close`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `exec-1`."""

    pid: int
    """Process id from `exec_started`. Example: `4213`."""


class RuntimeWsExecStdinCloseParams(TypedDict):
    """`RuntimeWsExecStdinClose` as a dict, by the names that fields have on the wire."""

    type: Literal["exec_stdin_close"]
    """Kind of message, always `exec_stdin_close`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `exec-1`."""

    pid: int
    """Process id from `exec_started`. Example: `4213`."""


RuntimeWsExecStdinCloseInput: TypeAlias = (
    RuntimeWsExecStdinClose | RuntimeWsExecStdinCloseParams
)
"""What a request may have as `RuntimeWsExecStdinClose`."""
