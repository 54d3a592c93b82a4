"""`DragRequest`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class DragRequest(Model):
    """A drag from one place to another."""

    x1: int
    """Horizontal start, in pixels from the left edge. Example: `200`."""

    y1: int
    """Vertical start, in pixels from the top edge. Example: `300`."""

    x2: int
    """Horizontal end, in pixels from the left edge. Example: `640`."""

    y2: int
    """Vertical end, in pixels from the top edge. Example: `400`."""

    button: Literal["left", "middle", "right"] | str | None = None
    """Mouse button held down during the drag. Default: `left`.

        `left`: The main button.
        `middle`: The button under the wheel; pastes the selection in many programs.
        `right`: The button that opens context menus.
    """


class DragRequestParams(TypedDict):
    """`DragRequest` as a dict, by the names that fields have on the wire."""

    x1: int
    """Horizontal start, in pixels from the left edge. Example: `200`."""

    y1: int
    """Vertical start, in pixels from the top edge. Example: `300`."""

    x2: int
    """Horizontal end, in pixels from the left edge. Example: `640`."""

    y2: int
    """Vertical end, in pixels from the top edge. Example: `400`."""

    button: NotRequired[Literal["left", "middle", "right"] | str]
    """Mouse button held down during the drag. Default: `left`.

        `left`: The main button.
        `middle`: The button under the wheel; pastes the selection in many programs.
        `right`: The button that opens context menus.
    """


DragRequestInput: TypeAlias = DragRequest | DragRequestParams
"""What a request may have as `DragRequest`."""
