"""`RuntimeWsExecStart`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class RuntimeWsExecStart(Model):
    """Starts a command and streams what it writes."""

    type: Literal["exec_start"]
    """Kind of message, always `exec_start`."""

    id: str
    """Number or word of your choice for this exchange. Every message the server sends
    about it carries the same value. Example: `exec-1`.
    """

    command: str
    """Program to start or, with `shell` set, a whole shell line. Example:
    `pytest -q`.
    """

    args: list[str] | None = None
    """Arguments handed to the program one by one. Leave them out with `shell`. Example:
    `["-q"]`.
    """

    timeout_secs: int | None = None
    """Longest time the command may run, in seconds. It is killed when the time is up. Left
    out, it may run as long as the sandbox. Example: `300`.
    """

    cwd: str | None = None
    """Directory to start in: an absolute path that exists in the guest. Left out, the
    default directory of the sandbox is used. Example: `/workspace`.
    """

    envs: dict[str, str] | None = None
    """Environment variables for this command alone; they win over those of the sandbox.
    Example: `{"LOG_LEVEL":"debug"}`.
    """

    shell: bool | None = None
    """Runs `command` through the guest's shell. Never build such a line from untrusted
    input. Default: `false`. Example: `true`.
    """


class RuntimeWsExecStartParams(TypedDict):
    """`RuntimeWsExecStart` as a dict, by the names that fields have on the wire."""

    type: Literal["exec_start"]
    """Kind of message, always `exec_start`."""

    id: str
    """Number or word of your choice for this exchange. Every message the server sends
    about it carries the same value. Example: `exec-1`.
    """

    command: str
    """Program to start or, with `shell` set, a whole shell line. Example:
    `pytest -q`.
    """

    args: NotRequired[Sequence[str]]
    """Arguments handed to the program one by one. Leave them out with `shell`. Example:
    `["-q"]`.
    """

    timeout_secs: NotRequired[int]
    """Longest time the command may run, in seconds. It is killed when the time is up. Left
    out, it may run as long as the sandbox. Example: `300`.
    """

    cwd: NotRequired[str]
    """Directory to start in: an absolute path that exists in the guest. Left out, the
    default directory of the sandbox is used. Example: `/workspace`.
    """

    envs: NotRequired[Mapping[str, str]]
    """Environment variables for this command alone; they win over those of the sandbox.
    Example: `{"LOG_LEVEL":"debug"}`.
    """

    shell: NotRequired[bool]
    """Runs `command` through the guest's shell. Never build such a line from untrusted
    input. Default: `false`. Example: `true`.
    """


RuntimeWsExecStartInput: TypeAlias = RuntimeWsExecStart | RuntimeWsExecStartParams
"""What a request may have as `RuntimeWsExecStart`."""
