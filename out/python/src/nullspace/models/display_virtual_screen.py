"""`DisplayVirtualScreen`."""

from __future__ import annotations

from .._runtime.models import Model


class DisplayVirtualScreen(Model):
    """The area that all monitors cover together."""

    width: int
    """Horizontal size in pixels. Example: `1280`."""

    height: int
    """Vertical size in pixels. Example: `800`."""
