"""`DesktopDisplayCapabilities`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class DesktopDisplayCapabilities(Model):
    """What is known about the screen."""

    topology_model: Literal["xrandr"] | str
    """Where the layout of the monitors is read from."""

    multi_monitor: bool
    """Whether more than one monitor can be reported. Example: `true`."""

    primary_monitor: bool
    """Whether the primary monitor is marked. Example: `true`."""
