"""`RuntimeWsFileEvent`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class RuntimeWsFileEvent(Model):
    """Something changed in a watched directory."""

    type: Literal["file_event"]
    """Kind of message, always `file_event`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `watch-1`."""

    event: str
    """What happened: `create`, `write`, `remove`, `rename` or `chmod`. Treat other words
    as an unspecified change. Example: `write`.
    """

    name: str
    """Name of the entry, relative to the watched directory. Example: `scores.csv`."""

    path: str
    """Absolute path of the entry. Example: `/workspace/data/scores.csv`."""
