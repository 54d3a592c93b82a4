"""`GetHostResponse`."""

from __future__ import annotations

from typing import Literal

from .._runtime.formats import DateTime
from .._runtime.models import Model


class GetHostResponse(Model):
    """Where a guest port can be reached from outside. Prefer `url` when it is there
    and fall back to `host`.
    """

    host: str
    """Host, with a port if needed, under which the guest port is reachable. No scheme and
    no token. Example: `localhost:32768`.
    """

    url: str | None = None
    """Ready-made browser address with an access token in its query. `null` when the
    deployment forwards the port without an edge. Example:
    `https://8080-sb-a1b2c3d4.nullspace.dev/?__ns_preview_token=npt_4f1d9c`.
    """

    websocket_url: str | None = None
    """Address for WebSocket clients, with the token in its query. `null` when `url` is
    `null`. Example:
    `wss://8080-sb-a1b2c3d4.nullspace.dev/?__ns_preview_token=npt_4f1d9c`.
    """

    access_token_expires_at: DateTime | None = None
    """When the token inside the addresses stops working. Ask again for a fresh pair before
    then. Example: `2026-03-02T09:31:00Z`.
    """

    access_token_transport: Literal["query"] | str | None = None
    """Where the token travels. In the query of the address, or `null` when no token is
    used.

        `query`: In the query of the address.
    """
