"""`DisplayMonitor`."""

from __future__ import annotations

from .._runtime.models import Model


class DisplayMonitor(Model):
    """One monitor and its place on the virtual screen."""

    id: str
    """Identifier of the monitor, stable while the desktop runs. Example: `0`."""

    name: str
    """Name of the monitor in the display server. Example: `screen`."""

    x: int
    """Distance of its left edge from the left edge of the virtual screen, in pixels.
    Example: `0`.
    """

    y: int
    """Distance of its top edge from the top edge of the virtual screen, in pixels.
    Example: `0`.
    """

    width: int
    """Horizontal size in pixels. Example: `1280`."""

    height: int
    """Vertical size in pixels. Example: `800`."""

    outputs: list[str]
    """Names of the video outputs that show this monitor. Example: `["screen"]`."""

    is_primary: bool
    """Whether panels and new windows appear here by default. Example: `true`."""

    width_mm: int | None = None
    """Physical width in millimetres. `null` when the display has no physical size.
    Example: `338`.
    """

    height_mm: int | None = None
    """Physical height in millimetres. `null` when the display has no physical size.
    Example: `211`.
    """
