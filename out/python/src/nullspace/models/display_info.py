"""`DisplayInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .display_monitor import DisplayMonitor
    from .display_virtual_screen import DisplayVirtualScreen


class DisplayInfo(Model):
    """Layout of the desktop's screen."""

    virtual_screen: DisplayVirtualScreen
    """Area of all monitors together. All coordinates refer to it."""

    monitors: list[DisplayMonitor]
    """Monitors, at least one while a desktop is running."""

    primary_monitor_id: str | None = None
    """Identifier of the primary monitor, or `null` when none is marked as such. Example:
    `0`.
    """
