"""`RuntimeWsPtyResize`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class RuntimeWsPtyResize(Model):
    """Tells a terminal its new size. Send it whenever your window changes."""

    type: Literal["pty_resize"]
    """Kind of message, always `pty_resize`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `pty-1`."""

    session_id: str
    """Identifier of the terminal session from `pty_started`. Example:
    `pty_3e7a5c19`.
    """

    cols: int
    """Width in character cells. Example: `160`."""

    rows: int
    """Height in character cells. Example: `48`."""


class RuntimeWsPtyResizeParams(TypedDict):
    """`RuntimeWsPtyResize` as a dict, by the names that fields have on the wire."""

    type: Literal["pty_resize"]
    """Kind of message, always `pty_resize`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `pty-1`."""

    session_id: str
    """Identifier of the terminal session from `pty_started`. Example:
    `pty_3e7a5c19`.
    """

    cols: int
    """Width in character cells. Example: `160`."""

    rows: int
    """Height in character cells. Example: `48`."""


RuntimeWsPtyResizeInput: TypeAlias = RuntimeWsPtyResize | RuntimeWsPtyResizeParams
"""What a request may have as `RuntimeWsPtyResize`."""
