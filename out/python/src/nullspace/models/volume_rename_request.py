"""`VolumeRenameRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class VolumeRenameRequest(Model):
    """Old and new place of a file or directory."""

    old_path: str
    """Absolute path of the file or directory as it is now. Example:
    `/2026/labels.csv`.
    """

    new_path: str
    """Absolute path it should have. The directory it lies in has to exist. Example:
    `/2026/labels-v1.csv`.
    """


class VolumeRenameRequestParams(TypedDict):
    """`VolumeRenameRequest` as a dict, by the names that fields have on the wire."""

    old_path: str
    """Absolute path of the file or directory as it is now. Example:
    `/2026/labels.csv`.
    """

    new_path: str
    """Absolute path it should have. The directory it lies in has to exist. Example:
    `/2026/labels-v1.csv`.
    """


VolumeRenameRequestInput: TypeAlias = VolumeRenameRequest | VolumeRenameRequestParams
"""What a request may have as `VolumeRenameRequest`."""
