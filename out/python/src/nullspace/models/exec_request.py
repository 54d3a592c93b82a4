"""`ExecRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class ExecRequest(Model):
    """A command to run once in a sandbox."""

    command: str
    """Program to start or, with `shell` set, a whole shell line. Without `shell` it is
    looked up on the guest's search path and is not split at blanks. Example:
    `echo hello from nullspace`.
    """

    args: list[str] | None = None
    """Arguments handed to the program one by one, with no quoting needed. A list that is
    not empty cannot be combined with `shell`; put the arguments into the shell line
    instead. Example: `["-m","http.server","8080"]`.
    """

    timeout_secs: int | None = None
    """Longest time to wait for the command to end, in seconds. When it is exceeded the
    call fails with `exec_timeout`. Default: `30`. Required range: `x >= 1`.
    """

    cwd: str | None = None
    """Directory to start in: an absolute path that exists in the guest and does not lie
    below `/workspace/.nullspace`. Left out, the default directory of the sandbox is
    used. Example: `/workspace`.
    """

    envs: dict[str, str] | None = None
    """Environment variables for this command alone; they win over those of the sandbox.
    Example: `{"LOG_LEVEL":"debug"}`.
    """

    shell: bool | None = None
    """Runs `command` through the guest's shell, so that pipes, redirections, `&&` and
    variables work. Never build such a line from untrusted input. Default: `false`.
    Example: `true`.
    """

    background: bool | None = None
    """Answers as soon as the process has started instead of waiting for its end. Use it
    for servers; read the output and send input through the process operations with the
    returned `pid`. Default: `false`.
    """


class ExecRequestParams(TypedDict):
    """`ExecRequest` as a dict, by the names that fields have on the wire."""

    command: str
    """Program to start or, with `shell` set, a whole shell line. Without `shell` it is
    looked up on the guest's search path and is not split at blanks. Example:
    `echo hello from nullspace`.
    """

    args: NotRequired[Sequence[str]]
    """Arguments handed to the program one by one, with no quoting needed. A list that is
    not empty cannot be combined with `shell`; put the arguments into the shell line
    instead. Example: `["-m","http.server","8080"]`.
    """

    timeout_secs: NotRequired[int]
    """Longest time to wait for the command to end, in seconds. When it is exceeded the
    call fails with `exec_timeout`. Default: `30`. Required range: `x >= 1`.
    """

    cwd: NotRequired[str]
    """Directory to start in: an absolute path that exists in the guest and does not lie
    below `/workspace/.nullspace`. Left out, the default directory of the sandbox is
    used. Example: `/workspace`.
    """

    envs: NotRequired[Mapping[str, str]]
    """Environment variables for this command alone; they win over those of the sandbox.
    Example: `{"LOG_LEVEL":"debug"}`.
    """

    shell: NotRequired[bool]
    """Runs `command` through the guest's shell, so that pipes, redirections, `&&` and
    variables work. Never build such a line from untrusted input. Default: `false`.
    Example: `true`.
    """

    background: NotRequired[bool]
    """Answers as soon as the process has started instead of waiting for its end. Use it
    for servers; read the output and send input through the process operations with the
    returned `pid`. Default: `false`.
    """


ExecRequestInput: TypeAlias = ExecRequest | ExecRequestParams
"""What a request may have as `ExecRequest`."""
