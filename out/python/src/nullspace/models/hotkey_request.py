"""`HotkeyRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class HotkeyRequest(Model):
    """A key combination."""

    keys: str
    """Keys of the combination in the order in which they go down, joined by `+`. Example:
    `ctrl+shift+t`.
    """


class HotkeyRequestParams(TypedDict):
    """`HotkeyRequest` as a dict, by the names that fields have on the wire."""

    keys: str
    """Keys of the combination in the order in which they go down, joined by `+`. Example:
    `ctrl+shift+t`.
    """


HotkeyRequestInput: TypeAlias = HotkeyRequest | HotkeyRequestParams
"""What a request may have as `HotkeyRequest`."""
