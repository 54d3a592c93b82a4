"""`ScreenSizeResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class ScreenSizeResponse(Model):
    """Size of the virtual screen."""

    width: int
    """Horizontal size in pixels. Example: `1280`."""

    height: int
    """Vertical size in pixels. Example: `800`."""
