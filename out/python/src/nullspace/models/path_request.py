"""`PathRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class PathRequest(Model):
    """Names one path in a sandbox."""

    path: str
    """Path in the guest. A relative path starts at the default directory of the sandbox.
    Example: `/workspace/data/scores.csv`.
    """

    user: str | None = None
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


class PathRequestParams(TypedDict):
    """`PathRequest` as a dict, by the names that fields have on the wire."""

    path: str
    """Path in the guest. A relative path starts at the default directory of the sandbox.
    Example: `/workspace/data/scores.csv`.
    """

    user: NotRequired[str]
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


PathRequestInput: TypeAlias = PathRequest | PathRequestParams
"""What a request may have as `PathRequest`."""
