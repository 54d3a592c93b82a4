"""`SearchFilesRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class SearchFilesRequest(Model):
    """A search for files by name."""

    path: str
    """Directory to search with everything below it. Example: `/workspace`."""

    pattern: str
    """Glob for the name, in which `*` stands for any run of characters and `?` for one.
    Example: `*.csv`.
    """

    user: str | None = None
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


class SearchFilesRequestParams(TypedDict):
    """`SearchFilesRequest` as a dict, by the names that fields have on the wire."""

    path: str
    """Directory to search with everything below it. Example: `/workspace`."""

    pattern: str
    """Glob for the name, in which `*` stands for any run of characters and `?` for one.
    Example: `*.csv`.
    """

    user: NotRequired[str]
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


SearchFilesRequestInput: TypeAlias = SearchFilesRequest | SearchFilesRequestParams
"""What a request may have as `SearchFilesRequest`."""
