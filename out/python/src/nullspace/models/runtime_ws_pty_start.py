"""`RuntimeWsPtyStart`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class RuntimeWsPtyStart(Model):
    """Opens a terminal with a login shell."""

    type: Literal["pty_start"]
    """Kind of message, always `pty_start`."""

    id: str
    """Number or word of your choice for this exchange. Every message the server sends
    about it carries the same value. Example: `pty-1`.
    """

    cols: int | None = None
    """Width in character cells. Default: `120`."""

    rows: int | None = None
    """Height in character cells. Default: `30`."""

    cwd: str | None = None
    """Directory to start in. Left out, the default directory of the sandbox is used.
    Example: `/workspace`.
    """

    envs: dict[str, str] | None = None
    """Environment variables for the shell; they win over those of the sandbox. Example:
    `{"TERM":"xterm-256color"}`.
    """


class RuntimeWsPtyStartParams(TypedDict):
    """`RuntimeWsPtyStart` as a dict, by the names that fields have on the wire."""

    type: Literal["pty_start"]
    """Kind of message, always `pty_start`."""

    id: str
    """Number or word of your choice for this exchange. Every message the server sends
    about it carries the same value. Example: `pty-1`.
    """

    cols: NotRequired[int]
    """Width in character cells. Default: `120`."""

    rows: NotRequired[int]
    """Height in character cells. Default: `30`."""

    cwd: NotRequired[str]
    """Directory to start in. Left out, the default directory of the sandbox is used.
    Example: `/workspace`.
    """

    envs: NotRequired[Mapping[str, str]]
    """Environment variables for the shell; they win over those of the sandbox. Example:
    `{"TERM":"xterm-256color"}`.
    """


RuntimeWsPtyStartInput: TypeAlias = RuntimeWsPtyStart | RuntimeWsPtyStartParams
"""What a request may have as `RuntimeWsPtyStart`."""
