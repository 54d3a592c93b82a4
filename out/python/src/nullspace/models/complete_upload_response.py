"""`CompleteUploadResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .upload_session_info import UploadSessionInfo


class CompleteUploadResponse(Model):
    """What the upload left in the sandbox."""

    session: UploadSessionInfo
    """The session after its end, with the status `completed`."""

    published_bytes: int
    """Size of everything that was put in place, in bytes. Example: `50331648`."""

    published_file_count: int
    """Number of files put in place: 1 for a single file, the number of unpacked files for
    an archive. Example: `1`.
    """
