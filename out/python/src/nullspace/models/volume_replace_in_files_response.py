"""`VolumeReplaceInFilesResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class VolumeReplaceInFilesResponse(Model):
    """What a text replacement did, or would do."""

    dry_run: bool
    """Whether this was a trial run, in which nothing was written. Example: `false`."""

    replacements: int
    """Number of matches replaced in all files together. Example: `7`."""

    files_modified: int
    """Number of files with at least one replacement. Example: `2`."""

    files_skipped: int
    """Number of text files left alone, because nothing in them matched. Example:
    `0`.
    """

    binary_files_skipped: int
    """Number of files left alone because they are not text. Example: `0`."""
