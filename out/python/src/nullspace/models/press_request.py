"""`PressRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class PressRequest(Model):
    """A key with modifiers."""

    key: str
    """Name of the key in X11 spelling. Example: `s`."""

    modifiers: list[str] | None = None
    """Keys held down while `key` is pressed: `ctrl`, `shift`, `alt` or `super`. None when
    left out. Example: `["ctrl"]`.
    """


class PressRequestParams(TypedDict):
    """`PressRequest` as a dict, by the names that fields have on the wire."""

    key: str
    """Name of the key in X11 spelling. Example: `s`."""

    modifiers: NotRequired[Sequence[str]]
    """Keys held down while `key` is pressed: `ctrl`, `shift`, `alt` or `super`. None when
    left out. Example: `["ctrl"]`.
    """


PressRequestInput: TypeAlias = PressRequest | PressRequestParams
"""What a request may have as `PressRequest`."""
