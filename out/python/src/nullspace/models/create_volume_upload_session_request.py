"""`CreateVolumeUploadSessionRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .upload_archive_format import UploadArchiveFormat
    from .upload_checksum_algorithm import UploadChecksumAlgorithm
    from .upload_conflict_policy import UploadConflictPolicy
    from .upload_kind import UploadKind
    from .upload_source_kind import UploadSourceKind


class CreateVolumeUploadSessionRequest(Model):
    """Plan of an upload in parts."""

    kind: UploadKind
    """Whether the upload is one file or a directory packed into an archive."""

    source_kind: UploadSourceKind
    """Where the bytes come from on your side. It tells the platform whether parts can be
    sent again after a break.
    """

    target_path: str
    """Absolute path in the volume where the file, or the unpacked directory, appears when
    the upload is completed. Example: `/2026/train.parquet`.
    """

    content_length: int
    """Total number of bytes that will be sent, the sum of all parts. Example:
    `41943040`.
    """

    conflict: UploadConflictPolicy
    """What to do if something exists at the target path."""

    checksum_algorithm: UploadChecksumAlgorithm
    """Algorithm of all checksums of this upload."""

    archive_format: UploadArchiveFormat | None = None
    """Format of the archive. Required when `kind` is `directory_tar`, otherwise left
    out.
    """

    whole_checksum_sha256: str | None = None
    """SHA-256 of all bytes together, as 64 lowercase hexadecimal digits. Send it now or
    when completing the upload to have the result checked. Example:
    `cf2c4b8e6d1a0375c8e4f6a2b9d03715e6c8a4f2091b7d5e3c6f8a0b2d4e6f81`.
    """

    metadata: dict[str, Any] | None = None
    """Facts of your own about the upload, for your records. Example:
    `{"source":"nightly-export"}`.
    """


class CreateVolumeUploadSessionRequestParams(TypedDict):
    """`CreateVolumeUploadSessionRequest` as a dict, by the names that fields have on the wire."""

    kind: UploadKind
    """Whether the upload is one file or a directory packed into an archive."""

    source_kind: UploadSourceKind
    """Where the bytes come from on your side. It tells the platform whether parts can be
    sent again after a break.
    """

    target_path: str
    """Absolute path in the volume where the file, or the unpacked directory, appears when
    the upload is completed. Example: `/2026/train.parquet`.
    """

    content_length: int
    """Total number of bytes that will be sent, the sum of all parts. Example:
    `41943040`.
    """

    conflict: UploadConflictPolicy
    """What to do if something exists at the target path."""

    checksum_algorithm: UploadChecksumAlgorithm
    """Algorithm of all checksums of this upload."""

    archive_format: NotRequired[UploadArchiveFormat]
    """Format of the archive. Required when `kind` is `directory_tar`, otherwise left
    out.
    """

    whole_checksum_sha256: NotRequired[str]
    """SHA-256 of all bytes together, as 64 lowercase hexadecimal digits. Send it now or
    when completing the upload to have the result checked. Example:
    `cf2c4b8e6d1a0375c8e4f6a2b9d03715e6c8a4f2091b7d5e3c6f8a0b2d4e6f81`.
    """

    metadata: NotRequired[Mapping[str, object]]
    """Facts of your own about the upload, for your records. Example:
    `{"source":"nightly-export"}`.
    """


CreateVolumeUploadSessionRequestInput: TypeAlias = (
    CreateVolumeUploadSessionRequest | CreateVolumeUploadSessionRequestParams
)
"""What a request may have as `CreateVolumeUploadSessionRequest`."""
