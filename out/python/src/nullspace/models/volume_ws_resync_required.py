"""`VolumeWsResyncRequired`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class VolumeWsResyncRequired(Model):
    """Changes may have been missed. List the watched directory again, then go on
    listening.
    """

    type: Literal["resync_required"]
    """Kind of message, always `resync_required`."""

    id: str | None = None
    """The `id` of the watch concerned. Missing if it is about every watch of the
    connection. Example: `watch-1`.
    """
