"""`VolumePathPatternRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class VolumePathPatternRequest(Model):
    """Where to look in a volume, and for what."""

    path: str
    """Absolute directory path at which the search starts, counted from the root of the
    volume. Everything below it is searched. Example: `/2026`.
    """

    pattern: str
    """What to look for. For a search of contents it is a regular expression, tried line by
    line; for a search of names it is a glob such as `*.csv`. Example: `*.csv`.
    """


class VolumePathPatternRequestParams(TypedDict):
    """`VolumePathPatternRequest` as a dict, by the names that fields have on the wire."""

    path: str
    """Absolute directory path at which the search starts, counted from the root of the
    volume. Everything below it is searched. Example: `/2026`.
    """

    pattern: str
    """What to look for. For a search of contents it is a regular expression, tried line by
    line; for a search of names it is a glob such as `*.csv`. Example: `*.csv`.
    """


VolumePathPatternRequestInput: TypeAlias = (
    VolumePathPatternRequest | VolumePathPatternRequestParams
)
"""What a request may have as `VolumePathPatternRequest`."""
