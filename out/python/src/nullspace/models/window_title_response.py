"""`WindowTitleResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class WindowTitleResponse(Model):
    """What the title bar of a window says."""

    window_id: str
    """Window handle of the X server that the title belongs to, in hexadecimal. Example:
    `0x03200007`.
    """

    title: str
    """Text in the title bar; may be empty. Example:
    `Example Domain - Mozilla Firefox`.
    """
