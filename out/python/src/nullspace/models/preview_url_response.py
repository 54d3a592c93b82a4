"""`PreviewUrlResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .preview_grant_info import PreviewGrantInfo


class PreviewUrlResponse(Model):
    """A signed preview address. Whoever holds it can open the port until it ends or
    is revoked.
    """

    grant: PreviewGrantInfo
    """Grant behind the address; keep its `id` to revoke the address early."""

    url: str
    """Address to open in a browser, with the token in its query. Example:
    `https://8080-sb-a1b2c3d4.nullspace.dev/?__ns_preview_token=npt_4f1d9c`.
    """

    websocket_url: str
    """Address for WebSocket clients, with the token in its query. Example:
    `wss://8080-sb-a1b2c3d4.nullspace.dev/?__ns_preview_token=npt_4f1d9c`.
    """

    access_token_expires_at: DateTime
    """When the token in both addresses stops working. Example:
    `2026-03-02T09:31:00Z`.
    """

    access_token_transport: Literal["query"] | str
    """Where the token travels, always in the query of the address."""
