"""`VolumeMountRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class VolumeMountRequest(Model):
    """A volume to mount, and where."""

    ref: str
    """Volume to mount, by id or by its exact name. Example: `vol_5e6f7a8b`."""

    mount_path: str
    """Absolute path in the guest where the volume appears. `/` and paths below
    `/workspace/.nullspace` are refused with `volume_invalid_mount_path`. Example:
    `/workspace/data`.
    """

    subpath: str | None = None
    """Directory inside the volume to mount, relative to its root. `null` or no value
    mounts the whole volume. Example: `datasets/2026`.
    """

    read_only: bool | None = None
    """Mounts the volume without write access. Use it when several sandboxes share data.
    Default: `false`.
    """


class VolumeMountRequestParams(TypedDict):
    """`VolumeMountRequest` as a dict, by the names that fields have on the wire."""

    ref: str
    """Volume to mount, by id or by its exact name. Example: `vol_5e6f7a8b`."""

    mount_path: str
    """Absolute path in the guest where the volume appears. `/` and paths below
    `/workspace/.nullspace` are refused with `volume_invalid_mount_path`. Example:
    `/workspace/data`.
    """

    subpath: NotRequired[str | None]
    """Directory inside the volume to mount, relative to its root. `null` or no value
    mounts the whole volume. Example: `datasets/2026`.
    """

    read_only: NotRequired[bool]
    """Mounts the volume without write access. Use it when several sandboxes share data.
    Default: `false`.
    """


VolumeMountRequestInput: TypeAlias = VolumeMountRequest | VolumeMountRequestParams
"""What a request may have as `VolumeMountRequest`."""
