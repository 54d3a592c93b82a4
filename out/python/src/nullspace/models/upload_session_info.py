"""`UploadSessionInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .upload_archive_format import UploadArchiveFormat
    from .upload_checksum_algorithm import UploadChecksumAlgorithm
    from .upload_conflict_policy import UploadConflictPolicy
    from .upload_kind import UploadKind
    from .upload_limits import UploadLimits
    from .upload_session_status import UploadSessionStatus
    from .upload_source_kind import UploadSourceKind


class UploadSessionInfo(Model):
    """State of a resumable upload."""

    upload_id: str
    """Opaque id of the session; parts, completion and abort refer to it. Example:
    `upl_2b4d6f80`.
    """

    kind: UploadKind
    """What the bytes become."""

    source_kind: UploadSourceKind
    """Where the client reads the bytes from."""

    target_path: str
    """Absolute path in the guest that receives the result. Example:
    `/workspace/data/train.parquet`.
    """

    content_length: int
    """Size of the whole upload in bytes. Required range: `x >= 0`. Example:
    `50331648`.
    """

    accepted_bytes: int
    """Bytes received and checked so far. Use it to show progress. Required range:
    `x >= 0`. Example: `16777216`.
    """

    reserved_staging_bytes: int
    """Room set aside for the parts, in bytes. It is given back when the session ends.
    Required range: `x >= 0`. Example: `50331648`.
    """

    part_size: int
    """Size of every part but the last, in bytes. Cut your data by this value. Required
    range: `x >= 0`. Example: `8388608`.
    """

    part_count: int
    """Number of parts the upload consists of. Parts are numbered from 0. Required range:
    `x >= 0`. Example: `6`.
    """

    max_concurrency: int
    """Number of parts you may send at the same time. Required range: `x >= 0`. Example:
    `4`.
    """

    status: UploadSessionStatus
    """How far the upload has come."""

    conflict: UploadConflictPolicy
    """What happens if the target exists."""

    checksum_algorithm: UploadChecksumAlgorithm
    """How the checksums of the parts and of the whole are computed."""

    limits: UploadLimits
    """Limits in force for this upload."""

    created_at: DateTime
    """When the session was created. Example: `2026-03-02T09:16:10Z`."""

    updated_at: DateTime
    """When a part last arrived or the status last changed. Example:
    `2026-03-02T09:16:18Z`.
    """

    expires_at: DateTime
    """When the session and its parts are thrown away if it has not been completed.
    Example: `2026-03-02T10:16:10Z`.
    """

    user: str | None = None
    """Guest account that will own the result. Example: `root`."""

    next_part: int | None = None
    """Lowest number of a part that is still missing. Go on from here after an
    interruption; left out once all parts are in. Example: `2`.
    """

    archive_format: UploadArchiveFormat | None = None
    """Format of the archive, for the kind `directory_tar`."""

    whole_checksum_sha256: str | None = None
    """SHA-256 of the whole upload, if it was announced. Example:
    `f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1`.
    """
