"""`DesktopWindowCapabilities`."""

from __future__ import annotations

from .._runtime.models import Model


class DesktopWindowCapabilities(Model):
    """Which facts about windows are reported."""

    class_name: bool
    """Whether window classes are reported. Example: `true`."""

    active: bool
    """Whether the window with the focus is marked. Example: `true`."""

    pid: bool
    """Whether process ids are reported. Example: `true`."""

    desktop: bool
    """Whether workspace numbers are reported. Example: `true`."""

    desktop_name: bool
    """Whether workspace names are reported. Example: `true`."""
