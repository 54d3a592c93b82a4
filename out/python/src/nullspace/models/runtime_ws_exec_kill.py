"""`RuntimeWsExecKill`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class RuntimeWsExecKill(Model):
    """Ends a process at once. `exec_exit` follows."""

    type: Literal["exec_kill"]
    """Kind of message, always `exec_kill`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `exec-1`."""

    pid: int
    """Process id from `exec_started`. Example: `4213`."""


class RuntimeWsExecKillParams(TypedDict):
    """`RuntimeWsExecKill` as a dict, by the names that fields have on the wire."""

    type: Literal["exec_kill"]
    """Kind of message, always `exec_kill`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `exec-1`."""

    pid: int
    """Process id from `exec_started`. Example: `4213`."""


RuntimeWsExecKillInput: TypeAlias = RuntimeWsExecKill | RuntimeWsExecKillParams
"""What a request may have as `RuntimeWsExecKill`."""
