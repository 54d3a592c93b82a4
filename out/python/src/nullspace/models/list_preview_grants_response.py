"""`ListPreviewGrantsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .preview_grant_info import PreviewGrantInfo


class ListPreviewGrantsResponse(Model):
    """All preview grants that match."""

    items: list[PreviewGrantInfo]
    """Grants, used up and revoked ones included. Tokens are never listed."""
