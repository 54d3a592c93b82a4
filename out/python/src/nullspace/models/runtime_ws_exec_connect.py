"""`RuntimeWsExecConnect`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class RuntimeWsExecConnect(Model):
    """Joins a process that is running already, for instance after a lost connection.
    Only what is written from now on arrives; read the process logs for what came
    before.
    """

    type: Literal["exec_connect"]
    """Kind of message, always `exec_connect`."""

    id: str
    """Number or word of your choice for this exchange. Every message the server sends
    about it carries the same value. Example: `exec-1`.
    """

    pid: int
    """Process id inside the guest, from `exec_started` or from the list of processes.
    Example: `4213`.
    """


class RuntimeWsExecConnectParams(TypedDict):
    """`RuntimeWsExecConnect` as a dict, by the names that fields have on the wire."""

    type: Literal["exec_connect"]
    """Kind of message, always `exec_connect`."""

    id: str
    """Number or word of your choice for this exchange. Every message the server sends
    about it carries the same value. Example: `exec-1`.
    """

    pid: int
    """Process id inside the guest, from `exec_started` or from the list of processes.
    Example: `4213`.
    """


RuntimeWsExecConnectInput: TypeAlias = RuntimeWsExecConnect | RuntimeWsExecConnectParams
"""What a request may have as `RuntimeWsExecConnect`."""
