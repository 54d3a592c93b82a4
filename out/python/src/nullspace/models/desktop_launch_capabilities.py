"""`DesktopLaunchCapabilities`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class DesktopLaunchCapabilities(Model):
    """How programs can be started."""

    modes: list[Literal["desktop_entry", "executable"] | str]
    """Forms of the launch request that work. Example:
    `["desktop_entry","executable"]`.
    """

    uri_argument_for_desktop_entry: bool
    """Whether a desktop entry can be started with a document or address. Example:
    `true`.
    """
