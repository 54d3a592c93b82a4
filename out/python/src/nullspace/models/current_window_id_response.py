"""`CurrentWindowIdResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class CurrentWindowIdResponse(Model):
    """The window that has the focus."""

    window_id: str
    """Window handle of the X server, in hexadecimal. It is valid until the window closes.
    Example: `0x03200007`.
    """
