"""`VolumeUploadSessionInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .upload_archive_format import UploadArchiveFormat
    from .upload_checksum_algorithm import UploadChecksumAlgorithm
    from .upload_conflict_policy import UploadConflictPolicy
    from .upload_kind import UploadKind
    from .upload_session_status import UploadSessionStatus
    from .upload_source_kind import UploadSourceKind
    from .volume_upload_limits import VolumeUploadLimits


class VolumeUploadSessionInfo(Model):
    """State of an upload in parts."""

    upload_id: str
    """Opaque id of the session; parts, completion and abort refer to it. Example:
    `upl_9c3e5a71`.
    """

    kind: UploadKind
    """Whether the upload is one file or an archived directory."""

    source_kind: UploadSourceKind
    """Where the bytes come from on your side."""

    target_path: str
    """Absolute path in the volume where the result appears. Example:
    `/2026/train.parquet`.
    """

    content_length: int
    """Total number of bytes announced. Example: `41943040`."""

    accepted_bytes: int
    """Number of bytes received and checked so far. Example: `16777216`."""

    reserved_staging_bytes: int
    """Staging room held for this upload, in bytes. It is given back when the session ends.
    Example: `41943040`.
    """

    part_size: int
    """Size of every part but the last, in bytes. Cut the data at multiples of it. Example:
    `16777216`.
    """

    part_count: int
    """Number of parts the upload consists of. Example: `3`."""

    max_concurrency: int
    """Number of parts you may send at the same time. Example: `4`."""

    status: UploadSessionStatus
    """How far the upload has come."""

    conflict: UploadConflictPolicy
    """What happens if something exists at the target path."""

    checksum_algorithm: UploadChecksumAlgorithm
    """How the checksums of the parts and of the whole are computed."""

    limits: VolumeUploadLimits
    """Limits that apply to the upload."""

    created_at: DateTime
    """When the session was opened. Example: `2026-03-02T09:20:00Z`."""

    updated_at: DateTime
    """When the session last changed, for instance by a part. Example:
    `2026-03-02T09:20:08Z`.
    """

    expires_at: DateTime
    """When an unfinished session is thrown away together with its parts. Example:
    `2026-03-02T10:20:00Z`.
    """

    next_part: int | None = None
    """Lowest part number that has not been accepted yet, counted from 0. Resume there
    after a break; missing once every part has arrived. Example: `1`.
    """

    archive_format: UploadArchiveFormat | None = None
    """Format of the archive, for a directory."""

    whole_checksum_sha256: str | None = None
    """SHA-256 of all bytes together, if you have sent it. Example:
    `cf2c4b8e6d1a0375c8e4f6a2b9d03715e6c8a4f2091b7d5e3c6f8a0b2d4e6f81`.
    """
