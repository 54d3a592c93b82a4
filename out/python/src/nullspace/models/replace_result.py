"""`ReplaceResult`."""

from __future__ import annotations

from .._runtime.models import Model


class ReplaceResult(Model):
    """Counts of a replacement."""

    replacements: int
    """Places that were changed, over all files. Required range: `x >= 0`. Example:
    `3`.
    """

    files_modified: int
    """Files that were rewritten. Required range: `x >= 0`. Example: `2`."""

    files_skipped: int
    """Files left as they were, because nothing matched or they could not be read. Required
    range: `x >= 0`. Example: `0`.
    """

    binary_files_skipped: int
    """Files left alone because they do not hold text. Required range: `x >= 0`. Example:
    `0`.
    """
