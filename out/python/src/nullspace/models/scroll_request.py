"""`ScrollRequest`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class ScrollRequest(Model):
    """A turn of the mouse wheel."""

    x: int
    """Horizontal position of the pointer while scrolling, in pixels from the left edge of
    the virtual screen. Example: `640`.
    """

    y: int
    """Vertical position of the pointer while scrolling, in pixels from the top edge of the
    virtual screen. Example: `400`.
    """

    direction: Literal["down", "left", "right", "up"] | str
    """Way to scroll.

        `down`: Towards the end of the page.
        `left`: Towards the left edge.
        `right`: Towards the right edge.
        `up`: Towards the start of the page.
    """

    amount: int | None = None
    """Number of wheel steps. One step moves most programs by about three lines. Default:
    `3`.
    """


class ScrollRequestParams(TypedDict):
    """`ScrollRequest` as a dict, by the names that fields have on the wire."""

    x: int
    """Horizontal position of the pointer while scrolling, in pixels from the left edge of
    the virtual screen. Example: `640`.
    """

    y: int
    """Vertical position of the pointer while scrolling, in pixels from the top edge of the
    virtual screen. Example: `400`.
    """

    direction: Literal["down", "left", "right", "up"] | str
    """Way to scroll.

        `down`: Towards the end of the page.
        `left`: Towards the left edge.
        `right`: Towards the right edge.
        `up`: Towards the start of the page.
    """

    amount: NotRequired[int]
    """Number of wheel steps. One step moves most programs by about three lines. Default:
    `3`.
    """


ScrollRequestInput: TypeAlias = ScrollRequest | ScrollRequestParams
"""What a request may have as `ScrollRequest`."""
