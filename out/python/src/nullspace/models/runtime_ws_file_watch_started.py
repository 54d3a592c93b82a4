"""`RuntimeWsFileWatchStarted`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class RuntimeWsFileWatchStarted(Model):
    """The watch is set up. Changes made from now on are reported."""

    type: Literal["file_watch_started"]
    """Kind of message, always `file_watch_started`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `watch-1`."""
