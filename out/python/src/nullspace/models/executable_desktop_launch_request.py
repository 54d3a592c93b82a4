"""`ExecutableDesktopLaunchRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class ExecutableDesktopLaunchRequest(Model):
    """Start of a program on the desktop by its command."""

    mode: Literal["executable"]
    """Marks this form of the request."""

    command: str
    """Program to start, as an absolute path or a name on the search path. It is not a
    shell line. Example: `xterm`.
    """

    args: list[str] | None = None
    """Arguments, one by one and without quoting. None when left out. Example:
    `["-title","build"]`.
    """


class ExecutableDesktopLaunchRequestParams(TypedDict):
    """`ExecutableDesktopLaunchRequest` as a dict, by the names that fields have on the wire."""

    mode: Literal["executable"]
    """Marks this form of the request."""

    command: str
    """Program to start, as an absolute path or a name on the search path. It is not a
    shell line. Example: `xterm`.
    """

    args: NotRequired[Sequence[str]]
    """Arguments, one by one and without quoting. None when left out. Example:
    `["-title","build"]`.
    """


ExecutableDesktopLaunchRequestInput: TypeAlias = (
    ExecutableDesktopLaunchRequest | ExecutableDesktopLaunchRequestParams
)
"""What a request may have as `ExecutableDesktopLaunchRequest`."""
