"""`ClickRequest`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class ClickRequest(Model):
    """A click at a place on the screen."""

    x: int
    """Horizontal position of the click, in pixels from the left edge of the virtual
    screen. Example: `640`.
    """

    y: int
    """Vertical position of the click, in pixels from the top edge of the virtual screen.
    Example: `400`.
    """

    button: Literal["left", "middle", "right"] | str | None = None
    """Mouse button to use. Default: `left`.

        `left`: The main button.
        `middle`: The button under the wheel; pastes the selection in many programs.
        `right`: The button that opens context menus.
    """

    clicks: int | None = None
    """Number of clicks in quick succession. 2 makes a double click. Default: `1`."""


class ClickRequestParams(TypedDict):
    """`ClickRequest` as a dict, by the names that fields have on the wire."""

    x: int
    """Horizontal position of the click, in pixels from the left edge of the virtual
    screen. Example: `640`.
    """

    y: int
    """Vertical position of the click, in pixels from the top edge of the virtual screen.
    Example: `400`.
    """

    button: NotRequired[Literal["left", "middle", "right"] | str]
    """Mouse button to use. Default: `left`.

        `left`: The main button.
        `middle`: The button under the wheel; pastes the selection in many programs.
        `right`: The button that opens context menus.
    """

    clicks: NotRequired[int]
    """Number of clicks in quick succession. 2 makes a double click. Default: `1`."""


ClickRequestInput: TypeAlias = ClickRequest | ClickRequestParams
"""What a request may have as `ClickRequest`."""
