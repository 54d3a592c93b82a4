"""`FindInFilesRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class FindInFilesRequest(Model):
    """A search through the contents of files."""

    path: str
    """Directory to search with everything below it, or a single file. Example:
    `/workspace`.
    """

    pattern: str
    """Regular expression to look for in each line. Text without special characters is
    found as it stands. Example: `TODO`.
    """

    user: str | None = None
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


class FindInFilesRequestParams(TypedDict):
    """`FindInFilesRequest` as a dict, by the names that fields have on the wire."""

    path: str
    """Directory to search with everything below it, or a single file. Example:
    `/workspace`.
    """

    pattern: str
    """Regular expression to look for in each line. Text without special characters is
    found as it stands. Example: `TODO`.
    """

    user: NotRequired[str]
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


FindInFilesRequestInput: TypeAlias = FindInFilesRequest | FindInFilesRequestParams
"""What a request may have as `FindInFilesRequest`."""
