"""`DesktopClipboardCapabilities`."""

from __future__ import annotations

from .._runtime.models import Model


class DesktopClipboardCapabilities(Model):
    """What can be done with the clipboard."""

    text_read: bool
    """Whether text can be read from it. Example: `true`."""

    text_write: bool
    """Whether text can be put on it. Example: `true`."""

    viewer_panel: bool
    """Whether the viewer page has a clipboard panel. Example: `true`."""

    view_only_copy: bool
    """Whether people in a view-only session can copy from it. Example: `false`."""
