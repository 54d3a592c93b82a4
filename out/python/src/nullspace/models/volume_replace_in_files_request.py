"""`VolumeReplaceInFilesRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class VolumeReplaceInFilesRequest(Model):
    """A text replacement over a set of files."""

    files: list[str]
    """Absolute paths of the files to change. Directories are not searched; find the files
    first. Example: `["/2026/labels.csv","/2026/README.md"]`.
    """

    pattern: str
    """Regular expression for the text to replace. Every match in every file counts.
    Example: `colour`.
    """

    replacement: str
    """Text to put in place of each match. `$1`, `$2` and so on stand for groups of the
    pattern. Example: `color`.
    """

    dry_run: bool | None = None
    """Counts what would change without writing anything. Use it to check a pattern first.
    Default: `false`.
    """


class VolumeReplaceInFilesRequestParams(TypedDict):
    """`VolumeReplaceInFilesRequest` as a dict, by the names that fields have on the wire."""

    files: Sequence[str]
    """Absolute paths of the files to change. Directories are not searched; find the files
    first. Example: `["/2026/labels.csv","/2026/README.md"]`.
    """

    pattern: str
    """Regular expression for the text to replace. Every match in every file counts.
    Example: `colour`.
    """

    replacement: str
    """Text to put in place of each match. `$1`, `$2` and so on stand for groups of the
    pattern. Example: `color`.
    """

    dry_run: NotRequired[bool]
    """Counts what would change without writing anything. Use it to check a pattern first.
    Default: `false`.
    """


VolumeReplaceInFilesRequestInput: TypeAlias = (
    VolumeReplaceInFilesRequest | VolumeReplaceInFilesRequestParams
)
"""What a request may have as `VolumeReplaceInFilesRequest`."""
