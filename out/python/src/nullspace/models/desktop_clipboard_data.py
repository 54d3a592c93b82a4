"""`DesktopClipboardData`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class DesktopClipboardData(Model):
    """Text on the clipboard."""

    text: str
    """The text. Empty when the clipboard holds nothing, or something that is not text.
    Example: `https://example.com/report/42`.
    """


class DesktopClipboardDataParams(TypedDict):
    """`DesktopClipboardData` as a dict, by the names that fields have on the wire."""

    text: str
    """The text. Empty when the clipboard holds nothing, or something that is not text.
    Example: `https://example.com/report/42`.
    """


DesktopClipboardDataInput: TypeAlias = DesktopClipboardData | DesktopClipboardDataParams
"""What a request may have as `DesktopClipboardData`."""
