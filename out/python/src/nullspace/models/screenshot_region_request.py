"""`ScreenshotRegionRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class ScreenshotRegionRequest(Model):
    """A rectangle of the screen."""

    x: int
    """Left edge of the rectangle, in pixels from the left edge of the virtual screen.
    Example: `100`.
    """

    y: int
    """Top edge of the rectangle, in pixels from the top edge of the virtual screen.
    Example: `100`.
    """

    width: int
    """Width of the rectangle in pixels. Example: `640`."""

    height: int
    """Height of the rectangle in pixels. Example: `360`."""


class ScreenshotRegionRequestParams(TypedDict):
    """`ScreenshotRegionRequest` as a dict, by the names that fields have on the wire."""

    x: int
    """Left edge of the rectangle, in pixels from the left edge of the virtual screen.
    Example: `100`.
    """

    y: int
    """Top edge of the rectangle, in pixels from the top edge of the virtual screen.
    Example: `100`.
    """

    width: int
    """Width of the rectangle in pixels. Example: `640`."""

    height: int
    """Height of the rectangle in pixels. Example: `360`."""


ScreenshotRegionRequestInput: TypeAlias = (
    ScreenshotRegionRequest | ScreenshotRegionRequestParams
)
"""What a request may have as `ScreenshotRegionRequest`."""
