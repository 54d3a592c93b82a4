"""`WindowInfo`."""

from __future__ import annotations

from .._runtime.models import Model


class WindowInfo(Model):
    """An open window."""

    id: str
    """Identifier of the window, valid until it is closed. Example: `0x03200007`."""

    title: str
    """Text in the title bar; may be empty. Example:
    `Example Domain - Mozilla Firefox`.
    """

    class_name: str
    """Class the program gives its windows, good for telling programs apart. Example:
    `firefox`.
    """

    is_active: bool
    """Whether the window has the focus. Example: `true`."""

    x: int
    """Left edge, in pixels from the left edge of the virtual screen. Negative when it
    sticks out. Example: `0`.
    """

    y: int
    """Top edge, in pixels from the top edge of the virtual screen. Negative when it sticks
    out. Example: `28`.
    """

    width: int
    """Width in pixels. Required range: `x >= 0`. Example: `1280`."""

    height: int
    """Height in pixels. Required range: `x >= 0`. Example: `772`."""

    desktop: int | None = None
    """Number of the workspace the window is on, counted from 0; -1 for all workspaces.
    `null` when it is not known. Example: `0`.
    """

    desktop_name: str | None = None
    """Name of that workspace, or `null` when it has none. Example: `Workspace 1`."""

    pid: int | None = None
    """Process id of the program in the guest, or `null` when the window does not tell.
    Required range: `x >= 0`. Example: `4310`.
    """
