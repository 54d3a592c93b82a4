"""`BatchWriteSuccessEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .file_info import FileInfo


class BatchWriteSuccessEntry(Model):
    """A file of a batch that was written."""

    status: Literal["success"]
    """Marks a success."""

    path: str
    """Path as it was given in the manifest. Example: `/workspace/data/scores.csv`."""

    info: FileInfo
    """The file as it is now."""
