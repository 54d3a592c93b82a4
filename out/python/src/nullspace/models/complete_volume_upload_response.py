"""`CompleteVolumeUploadResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .volume_upload_session_info import VolumeUploadSessionInfo


class CompleteVolumeUploadResponse(Model):
    """A finished upload."""

    session: VolumeUploadSessionInfo
    """The session in its final state."""

    published_bytes: int
    """Number of bytes now visible in the volume. Required range: `x >= 0`. Example:
    `41943040`.
    """

    published_file_count: int
    """Number of files now visible in the volume. 1 for a single file. Required range:
    `x >= 0`. Example: `1`.
    """
