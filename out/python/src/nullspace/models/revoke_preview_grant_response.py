"""`RevokePreviewGrantResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .preview_grant_info import PreviewGrantInfo


class RevokePreviewGrantResponse(Model):
    """Outcome of revoking a preview grant."""

    success: bool
    """Whether the grant is now revoked. Also `true` when it was revoked before. Example:
    `true`.
    """

    grant: PreviewGrantInfo
    """The grant after the call, with `revoked_at` filled."""
