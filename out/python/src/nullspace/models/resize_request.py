"""`ResizeRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class ResizeRequest(Model):
    """New size of a terminal."""

    cols: int
    """Width in character cells. Required range: `x >= 1`. Example: `160`."""

    rows: int
    """Height in character cells. Required range: `x >= 1`. Example: `48`."""


class ResizeRequestParams(TypedDict):
    """`ResizeRequest` as a dict, by the names that fields have on the wire."""

    cols: int
    """Width in character cells. Required range: `x >= 1`. Example: `160`."""

    rows: int
    """Height in character cells. Required range: `x >= 1`. Example: `48`."""


ResizeRequestInput: TypeAlias = ResizeRequest | ResizeRequestParams
"""What a request may have as `ResizeRequest`."""
