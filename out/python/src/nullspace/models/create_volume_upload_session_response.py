"""`CreateVolumeUploadSessionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .volume_upload_session_info import VolumeUploadSessionInfo


class CreateVolumeUploadSessionResponse(Model):
    """An opened upload session."""

    session: VolumeUploadSessionInfo
    """The session, with the part size to cut the data into."""
