"""`DesktopInputCapabilities`."""

from __future__ import annotations

from .._runtime.models import Model


class DesktopInputCapabilities(Model):
    """What kinds of input can be sent."""

    mouse: bool
    """Whether mouse operations work. Example: `true`."""

    keyboard: bool
    """Whether keyboard operations work. Example: `true`."""
