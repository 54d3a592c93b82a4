"""`ReplaceInFilesRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class ReplaceInFilesRequest(Model):
    """A replacement of text in a list of files."""

    files: list[str]
    """Files to change, named one by one. Patterns and directories are not expanded; search
    first to make the list. Example: `["/workspace/app.py","/workspace/config.py"]`.
    """

    pattern: str
    """Regular expression for the text to replace. Example: `http://localhost:3000`."""

    replacement: str
    """Text to put in its place. An empty string deletes what was found. Example:
    `https://api.example.com`.
    """

    user: str | None = None
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


class ReplaceInFilesRequestParams(TypedDict):
    """`ReplaceInFilesRequest` as a dict, by the names that fields have on the wire."""

    files: Sequence[str]
    """Files to change, named one by one. Patterns and directories are not expanded; search
    first to make the list. Example: `["/workspace/app.py","/workspace/config.py"]`.
    """

    pattern: str
    """Regular expression for the text to replace. Example: `http://localhost:3000`."""

    replacement: str
    """Text to put in its place. An empty string deletes what was found. Example:
    `https://api.example.com`.
    """

    user: NotRequired[str]
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


ReplaceInFilesRequestInput: TypeAlias = (
    ReplaceInFilesRequest | ReplaceInFilesRequestParams
)
"""What a request may have as `ReplaceInFilesRequest`."""
