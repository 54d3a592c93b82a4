"""`VolumeAttachment`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.formats import DateTime
from .._runtime.models import Model

VolumeAttachmentState: TypeAlias = (
    Literal[
        "requested",
        "mounting",
        "mounted",
        "paused",
        "remounting",
        "unmounted",
        "releasing",
        "released",
        "failed",
    ]
    | str
)
"""How far the mount has come.

    `requested`: The mount is recorded and waits for the host.
    `mounting`: The host is mounting the volume.
    `mounted`: The files can be used in the guest.
    `paused`: The sandbox sleeps; the mount comes back when it wakes up.
    `remounting`: The mount is being made anew.
    `unmounted`: The volume is no longer visible in the guest, but the attachment still
        exists.
    `releasing`: The attachment is being given up.
    `released`: The attachment has ended.
    `failed`: The mount did not succeed; `last_error_code` tells why.
"""


class VolumeAttachment(Model):
    """The mount of one volume in one sandbox."""

    id: str
    """Identifier of the attachment, needed to check, remount or detach it. Example:
    `vatt_3b8d6f21`.
    """

    volume_id: str
    """Volume that is mounted. Example: `vol_5e6f7a8b`."""

    sandbox_id: str
    """Sandbox it is mounted in. Example: `sb_a1b2c3d4`."""

    mount_path: str
    """Absolute path in the guest where the files appear. Example: `/workspace/data`."""

    read_only: bool
    """Whether the sandbox can only read. Writes then fail inside the guest. Example:
    `false`.
    """

    state: VolumeAttachmentState
    """How far the mount has come.

        `requested`: The mount is recorded and waits for the host.
        `mounting`: The host is mounting the volume.
        `mounted`: The files can be used in the guest.
        `paused`: The sandbox sleeps; the mount comes back when it wakes up.
        `remounting`: The mount is being made anew.
        `unmounted`: The volume is no longer visible in the guest, but the attachment
            still exists.
        `releasing`: The attachment is being given up.
        `released`: The attachment has ended.
        `failed`: The mount did not succeed; `last_error_code` tells why.
    """

    created_at: DateTime
    """When the mount was asked for. Example: `2026-03-02T09:16:10Z`."""

    updated_at: DateTime
    """When `state` or another field last changed. Example: `2026-03-02T09:16:12Z`."""

    subpath: str | None = None
    """Directory of the volume that is mounted, relative to its root. `null` when the whole
    volume is. Example: `2026`.
    """

    last_error_code: str | None = None
    """Code of the latest trouble with this mount, in the words of the error codes. `null`
    when there was none. Example: `volume_backend_unavailable`.
    """

    last_error_message: str | None = None
    """Explanation to go with `last_error_code`; `null` when there was no trouble. Example:
    `The storage did not answer within 10 seconds.`.
    """
