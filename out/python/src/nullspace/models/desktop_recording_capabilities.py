"""`DesktopRecordingCapabilities`."""

from __future__ import annotations

from .._runtime.models import Model


class DesktopRecordingCapabilities(Model):
    """What screen recording can do."""

    basic: bool
    """Whether the screen can be recorded to a video file. Example: `true`."""
