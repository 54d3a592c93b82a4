"""`DesktopEntryLaunchRequest`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class DesktopEntryLaunchRequest(Model):
    """Start of an installed application by its desktop entry."""

    mode: Literal["desktop_entry"]
    """Marks this form of the request."""

    desktop_entry: str
    """Name of the desktop entry, with or without the ending `.desktop`. Example:
    `firefox`.
    """

    uri: str | None = None
    """Document or address handed to the application, if it takes one. Example:
    `https://example.com`.
    """


DesktopEntryLaunchRequestParams = TypedDict(
    "DesktopEntryLaunchRequestParams",
    {
        "mode": 'Literal["desktop_entry"]',
        "desktop_entry": "str",
        "uri": "NotRequired[str]",
    },
)
"""`DesktopEntryLaunchRequest` as a dict, by the names that fields have on the wire."""

DesktopEntryLaunchRequestInput: TypeAlias = (
    DesktopEntryLaunchRequest | DesktopEntryLaunchRequestParams
)
"""What a request may have as `DesktopEntryLaunchRequest`."""
