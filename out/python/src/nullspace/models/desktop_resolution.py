"""`DesktopResolution`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class DesktopResolution(Model):
    """Size of a screen in pixels."""

    width: int
    """Horizontal size in pixels. Example: `1280`."""

    height: int
    """Vertical size in pixels. Example: `800`."""


class DesktopResolutionParams(TypedDict):
    """`DesktopResolution` as a dict, by the names that fields have on the wire."""

    width: int
    """Horizontal size in pixels. Example: `1280`."""

    height: int
    """Vertical size in pixels. Example: `800`."""


DesktopResolutionInput: TypeAlias = DesktopResolution | DesktopResolutionParams
"""What a request may have as `DesktopResolution`."""
