"""`CreateUploadSessionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .upload_session_info import UploadSessionInfo


class CreateUploadSessionResponse(Model):
    """Answer to the creation of an upload."""

    session: UploadSessionInfo
    """The new session. Take `upload_id`, `part_size` and `part_count` from it to send the
    parts.
    """
