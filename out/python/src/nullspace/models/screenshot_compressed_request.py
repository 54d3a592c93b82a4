"""`ScreenshotCompressedRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.formats import Number
from .._runtime.models import Model

if TYPE_CHECKING:
    from .screenshot_region_request import (
        ScreenshotRegionRequest,
        ScreenshotRegionRequestInput,
    )


class ScreenshotCompressedRequest(Model):
    """How to take and encode a screenshot. An empty object gives a PNG of the whole
    screen.
    """

    format: Literal["jpeg", "jpg", "png", "webp"] | str | None = None
    """Format of the image. It also decides the content type of the answer. Default:
    `png`.

        `jpeg`: JPEG: small, with losses, sent as `image/jpeg`.
        `jpg`: Another word for `jpeg`.
        `png`: PNG: without losses, sent as `image/png`.
        `webp`: WebP: very small, with losses, sent as `image/webp`.
    """

    quality: int | None = None
    """Quality from 1, small, to 100, good. Only used for JPEG and WebP. Default:
    `80`.
    """

    scale: Number | None = None
    """Factor for the size of the image; 0.5 halves width and height. Smaller images cost a
    model fewer tokens, but remember to scale coordinates back. Default: `1.0`.
    """

    show_cursor: bool | None = None
    """Whether the mouse pointer is drawn into the image. Default: `false`."""

    region: ScreenshotRegionRequest | None = None
    """Part of the screen to take. Left out, the whole screen is taken."""


class ScreenshotCompressedRequestParams(TypedDict):
    """`ScreenshotCompressedRequest` as a dict, by the names that fields have on the wire."""

    format: NotRequired[Literal["jpeg", "jpg", "png", "webp"] | str]
    """Format of the image. It also decides the content type of the answer. Default:
    `png`.

        `jpeg`: JPEG: small, with losses, sent as `image/jpeg`.
        `jpg`: Another word for `jpeg`.
        `png`: PNG: without losses, sent as `image/png`.
        `webp`: WebP: very small, with losses, sent as `image/webp`.
    """

    quality: NotRequired[int]
    """Quality from 1, small, to 100, good. Only used for JPEG and WebP. Default:
    `80`.
    """

    scale: NotRequired[float]
    """Factor for the size of the image; 0.5 halves width and height. Smaller images cost a
    model fewer tokens, but remember to scale coordinates back. Default: `1.0`.
    """

    show_cursor: NotRequired[bool]
    """Whether the mouse pointer is drawn into the image. Default: `false`."""

    region: NotRequired[ScreenshotRegionRequestInput]
    """Part of the screen to take. Left out, the whole screen is taken."""


ScreenshotCompressedRequestInput: TypeAlias = (
    ScreenshotCompressedRequest | ScreenshotCompressedRequestParams
)
"""What a request may have as `ScreenshotCompressedRequest`."""
