"""`RuntimeWsExecStdin`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class RuntimeWsExecStdin(Model):
    """Writes text to the standard input of a process."""

    type: Literal["exec_stdin"]
    """Kind of message, always `exec_stdin`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `exec-1`."""

    pid: int
    """Process id from `exec_started`. Example: `4213`."""

    data: str
    """Text to write, line ends included. Example: `print(6 * 7)\\n`."""


class RuntimeWsExecStdinParams(TypedDict):
    """`RuntimeWsExecStdin` as a dict, by the names that fields have on the wire."""

    type: Literal["exec_stdin"]
    """Kind of message, always `exec_stdin`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `exec-1`."""

    pid: int
    """Process id from `exec_started`. Example: `4213`."""

    data: str
    """Text to write, line ends included. Example: `print(6 * 7)\\n`."""


RuntimeWsExecStdinInput: TypeAlias = RuntimeWsExecStdin | RuntimeWsExecStdinParams
"""What a request may have as `RuntimeWsExecStdin`."""
