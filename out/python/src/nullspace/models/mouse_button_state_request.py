"""`MouseButtonStateRequest`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class MouseButtonStateRequest(Model):
    """A mouse button, and where to press or release it. Give both coordinates or
    none.
    """

    x: int | None = None
    """Horizontal position to move to first, in pixels from the left edge. Left out
    together with `y`, the pointer stays where it is. Example: `640`.
    """

    y: int | None = None
    """Vertical position to move to first, in pixels from the top edge. Only allowed
    together with `x`. Example: `400`.
    """

    button: Literal["left", "middle", "right"] | str | None = None
    """Mouse button to use. Default: `left`.

        `left`: The main button.
        `middle`: The button under the wheel; pastes the selection in many programs.
        `right`: The button that opens context menus.
    """


class MouseButtonStateRequestParams(TypedDict):
    """`MouseButtonStateRequest` as a dict, by the names that fields have on the wire."""

    x: NotRequired[int]
    """Horizontal position to move to first, in pixels from the left edge. Left out
    together with `y`, the pointer stays where it is. Example: `640`.
    """

    y: NotRequired[int]
    """Vertical position to move to first, in pixels from the top edge. Only allowed
    together with `x`. Example: `400`.
    """

    button: NotRequired[Literal["left", "middle", "right"] | str]
    """Mouse button to use. Default: `left`.

        `left`: The main button.
        `middle`: The button under the wheel; pastes the selection in many programs.
        `right`: The button that opens context menus.
    """


MouseButtonStateRequestInput: TypeAlias = (
    MouseButtonStateRequest | MouseButtonStateRequestParams
)
"""What a request may have as `MouseButtonStateRequest`."""
