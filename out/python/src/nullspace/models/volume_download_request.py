"""`VolumeDownloadRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .upload_archive_format import UploadArchiveFormat


class VolumeDownloadRequest(Model):
    """Names what a download address should give access to."""

    path: str
    """Absolute path of a file or directory in the volume. Example:
    `/2026/labels.csv`.
    """

    archive_format: UploadArchiveFormat | None = None
    """Archive to pack a directory into. Needed for directories, pointless for files."""


class VolumeDownloadRequestParams(TypedDict):
    """`VolumeDownloadRequest` as a dict, by the names that fields have on the wire."""

    path: str
    """Absolute path of a file or directory in the volume. Example:
    `/2026/labels.csv`.
    """

    archive_format: NotRequired[UploadArchiveFormat]
    """Archive to pack a directory into. Needed for directories, pointless for files."""


VolumeDownloadRequestInput: TypeAlias = (
    VolumeDownloadRequest | VolumeDownloadRequestParams
)
"""What a request may have as `VolumeDownloadRequest`."""
