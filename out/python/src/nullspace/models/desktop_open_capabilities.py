"""`DesktopOpenCapabilities`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class DesktopOpenCapabilities(Model):
    """What can be opened."""

    target_kinds: list[Literal["file_url", "path", "uri"] | str]
    """Kinds of targets the open operation takes. Example:
    `["file_url","path","uri"]`.
    """
