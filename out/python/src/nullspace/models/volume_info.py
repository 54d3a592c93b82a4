"""`VolumeInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .volume_status import VolumeStatus


class VolumeInfo(Model):
    """A volume with its use and its limits. With a `fields` mask only the fields
    named in it are sent, even if they are marked as required here.
    """

    id: str
    """Id with the prefix `vol_`; mounts and file operations take it. Example:
    `vol_5e6f7a8b`.
    """

    name: str
    """Name given at creation. Example: `datasets`."""

    created_at: DateTime
    """When the volume was created. Example: `2026-02-20T14:05:00Z`."""

    used_bytes: int
    """Storage taken up by the files, in bytes. Measured from time to time, so it can lag
    behind; see `last_reconciled_at`. Example: `734003200`.
    """

    inode_count: int
    """Number of files, directories and links in the volume, measured together with
    `used_bytes`. Example: `1284`.
    """

    mount_count: int
    """Number of sandboxes that have the volume mounted now. Example: `1`."""

    max_size_bytes: int | None
    """Largest total size of the files, in bytes. `null` when no limit is set. Example:
    `10737418240`.
    """

    max_file_count: int | None
    """Largest number of files, directories and links. `null` when no limit is set.
    Example: `1000000`.
    """

    max_mounts: int | None
    """Largest number of mounts at the same time. `null` when no limit is set. Example:
    `16`.
    """

    last_reconciled_at: DateTime | None
    """When size and counts were last measured. `null` before the first measurement.
    Example: `2026-03-02T09:10:00Z`.
    """

    status: VolumeStatus
    """State of the volume."""

    host_id: str | None = None
    """Host that used to hold the volume. Volumes are no longer tied to a host, so do not
    rely on it; as a rule it is missing.

    Deprecated.

    Example: `host_2f71c0de`.
    """
