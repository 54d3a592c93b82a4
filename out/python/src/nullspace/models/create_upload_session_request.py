"""`CreateUploadSessionRequest`, and what belongs to it."""

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


class CreateUploadSessionRequest(Model):
    """Describes an upload before its parts are sent."""

    kind: UploadKind
    """What the bytes stand for once they are joined."""

    source_kind: UploadSourceKind
    """Where your client reads the bytes from. It tells the server whether a part can be
    sent a second time.
    """

    target_path: str
    """Absolute path in the guest: the file to write, or the directory to unpack into.
    Missing parent directories are made. Example: `/workspace/data/train.parquet`.
    """

    content_length: int
    """Size of the whole upload in bytes. All parts together must have exactly this size.
    Required range: `x >= 0`. Example: `50331648`.
    """

    conflict: UploadConflictPolicy
    """What to do if something exists at the target path already."""

    checksum_algorithm: UploadChecksumAlgorithm
    """Algorithm for the checksums of the parts and of the whole."""

    user: str | None = None
    """Guest account that will own the result. The account that commands run as is used
    when it is left out. Example: `root`.
    """

    archive_format: UploadArchiveFormat | None = None
    """Format of the archive. Only for the kind `directory_tar`."""

    whole_checksum_sha256: str | None = None
    """SHA-256 of the whole upload, as 64 lowercase hexadecimal digits. Checked before
    anything is put in place. Example:
    `f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1`.
    """

    metadata: dict[str, Any] | None = None
    """Labels of your own for the session. They are not written to the file. Example:
    `{"source":"nightly-export"}`.
    """


class CreateUploadSessionRequestParams(TypedDict):
    """`CreateUploadSessionRequest` as a dict, by the names that fields have on the wire."""

    kind: UploadKind
    """What the bytes stand for once they are joined."""

    source_kind: UploadSourceKind
    """Where your client reads the bytes from. It tells the server whether a part can be
    sent a second time.
    """

    target_path: str
    """Absolute path in the guest: the file to write, or the directory to unpack into.
    Missing parent directories are made. Example: `/workspace/data/train.parquet`.
    """

    content_length: int
    """Size of the whole upload in bytes. All parts together must have exactly this size.
    Required range: `x >= 0`. Example: `50331648`.
    """

    conflict: UploadConflictPolicy
    """What to do if something exists at the target path already."""

    checksum_algorithm: UploadChecksumAlgorithm
    """Algorithm for the checksums of the parts and of the whole."""

    user: NotRequired[str]
    """Guest account that will own the result. The account that commands run as is used
    when it is left out. Example: `root`.
    """

    archive_format: NotRequired[UploadArchiveFormat]
    """Format of the archive. Only for the kind `directory_tar`."""

    whole_checksum_sha256: NotRequired[str]
    """SHA-256 of the whole upload, as 64 lowercase hexadecimal digits. Checked before
    anything is put in place. Example:
    `f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1`.
    """

    metadata: NotRequired[Mapping[str, object]]
    """Labels of your own for the session. They are not written to the file. Example:
    `{"source":"nightly-export"}`.
    """


CreateUploadSessionRequestInput: TypeAlias = (
    CreateUploadSessionRequest | CreateUploadSessionRequestParams
)
"""What a request may have as `CreateUploadSessionRequest`."""
