"""`VolumePathRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class VolumePathRequest(Model):
    """Names one path in a volume."""

    path: str
    """Absolute path inside the volume, counted from its root `/`. Relative paths and paths
    that leave the volume by way of `..` are refused. Example: `/2026/labels.csv`.
    """


class VolumePathRequestParams(TypedDict):
    """`VolumePathRequest` as a dict, by the names that fields have on the wire."""

    path: str
    """Absolute path inside the volume, counted from its root `/`. Relative paths and paths
    that leave the volume by way of `..` are refused. Example: `/2026/labels.csv`.
    """


VolumePathRequestInput: TypeAlias = VolumePathRequest | VolumePathRequestParams
"""What a request may have as `VolumePathRequest`."""
