"""`DesktopCaptureCapabilities`."""

from __future__ import annotations

from .._runtime.models import Model


class DesktopCaptureCapabilities(Model):
    """What screenshots can do."""

    compressed_formats: list[str]
    """Image formats of compressed screenshots. Example: `["png","jpeg","webp"]`."""

    region: bool
    """Whether a part of the screen can be taken. Example: `true`."""

    cursor_overlay: bool
    """Whether the mouse pointer can be drawn into the image. Example: `true`."""
