"""`CursorPositionResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class CursorPositionResponse(Model):
    """Where the mouse pointer is."""

    x: int
    """Horizontal position of the pointer, in pixels from the left edge of the virtual
    screen. Example: `640`.
    """

    y: int
    """Vertical position of the pointer, in pixels from the top edge of the virtual screen.
    Example: `400`.
    """
