"""`VolumeSetPermissionsRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class VolumeSetPermissionsRequest(Model):
    """Permission bits for a file or directory."""

    path: str
    """Absolute path of the file or directory in the volume. Example:
    `/2026/prepare.sh`.
    """

    permissions: str
    """New permission bits as an octal number in a string, for instance `0644`. Example:
    `0755`.
    """


class VolumeSetPermissionsRequestParams(TypedDict):
    """`VolumeSetPermissionsRequest` as a dict, by the names that fields have on the wire."""

    path: str
    """Absolute path of the file or directory in the volume. Example:
    `/2026/prepare.sh`.
    """

    permissions: str
    """New permission bits as an octal number in a string, for instance `0644`. Example:
    `0755`.
    """


VolumeSetPermissionsRequestInput: TypeAlias = (
    VolumeSetPermissionsRequest | VolumeSetPermissionsRequestParams
)
"""What a request may have as `VolumeSetPermissionsRequest`."""
