"""`MoveRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class MoveRequest(Model):
    """A place to move the pointer to."""

    x: int
    """Horizontal position to move to, in pixels from the left edge of the virtual screen.
    Example: `640`.
    """

    y: int
    """Vertical position to move to, in pixels from the top edge of the virtual screen.
    Example: `400`.
    """


class MoveRequestParams(TypedDict):
    """`MoveRequest` as a dict, by the names that fields have on the wire."""

    x: int
    """Horizontal position to move to, in pixels from the left edge of the virtual screen.
    Example: `640`.
    """

    y: int
    """Vertical position to move to, in pixels from the top edge of the virtual screen.
    Example: `400`.
    """


MoveRequestInput: TypeAlias = MoveRequest | MoveRequestParams
"""What a request may have as `MoveRequest`."""
