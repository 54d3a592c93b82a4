"""`BatchWriteErrorEntry`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class BatchWriteErrorEntry(Model):
    """A file of a batch that could not be written."""

    status: Literal["error"]
    """Marks a failure."""

    path: str
    """Path as it was given in the manifest. Example: `/etc/motd`."""

    error: str
    """Why this file was not written, for a human reader. Example:
    `Permission denied.`.
    """
