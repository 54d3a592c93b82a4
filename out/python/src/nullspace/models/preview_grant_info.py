"""`PreviewGrantInfo`."""

from __future__ import annotations

from typing import Literal

from .._runtime.formats import DateTime
from .._runtime.models import Model


class PreviewGrantInfo(Model):
    """Permission to reach one guest port through the preview edge, with its use so
    far. The tokens themselves are only shown when the grant is made.
    """

    id: str
    """Identifier of the grant, needed to revoke it. Example: `pg_3c9a51e7`."""

    sandbox_id: str
    """Sandbox the grant opens. Example: `sb_a1b2c3d4`."""

    port: int
    """Guest port the grant opens. Required range: `x >= 0`. Example: `8080`."""

    status: Literal["active", "disabled", "expired", "revoked"] | str
    """Whether the grant can still be used.

        `active`: The tokens are accepted.
        `disabled`: Switched off by an operator.
        `expired`: Ended at `expires_at`.
        `revoked`: Ended early by a call.
    """

    auth_mode: Literal["direct", "proxy"] | str
    """Who presents the token: the visitor's browser or a proxy of yours.

        `direct`: The browser opens a signed address itself.
        `proxy`: A proxy of yours forwards requests and adds the token.
    """

    bootstrap_transport: Literal["header", "query"] | str
    """Where the token is carried on the first request.

        `header`: In a request header.
        `query`: In the query of the address.
    """

    token_kinds: list[Literal["http_port", "websocket_port"] | str]
    """Kinds of traffic tokens were issued for. Example: `["http_port"]`."""

    principal_kind: Literal["user"] | str
    """Kind of owner on whose behalf the grant was made."""

    issued_at: DateTime
    """When the tokens were issued. Example: `2026-03-02T09:16:00Z`."""

    expires_at: DateTime
    """When the grant ends by itself. Example: `2026-03-02T09:31:00Z`."""

    use_count: int
    """Number of times the edge has accepted a token of this grant. Example: `3`."""

    http_request_count: int
    """HTTP requests forwarded under the grant. Example: `12`."""

    websocket_connection_count: int
    """WebSocket connections opened under the grant. Example: `1`."""

    bytes_in_count: int
    """Bytes sent by visitors to the sandbox. Example: `20480`."""

    bytes_out_count: int
    """Bytes sent by the sandbox to visitors. Example: `524288`."""

    created_at: DateTime
    """When the grant was made. Example: `2026-03-02T09:16:00Z`."""

    updated_at: DateTime
    """When the state or the counters last changed. Example: `2026-03-02T09:18:20Z`."""

    principal_id: str | None = None
    """Account on whose behalf the grant was made. `null` when it is not known. Example:
    `0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77`.
    """

    revoked_at: DateTime | None = None
    """When the grant was revoked; `null` if it was not. Example:
    `2026-03-02T09:19:00Z`.
    """

    first_used_at: DateTime | None = None
    """First accepted use; `null` while unused. Example: `2026-03-02T09:16:20Z`."""

    last_used_at: DateTime | None = None
    """Latest accepted use; `null` while unused. Example: `2026-03-02T09:18:20Z`."""

    last_error_code: str | None = None
    """Code of the latest refused use; `null` if there was none. Example:
    `edge_token_expired`.
    """

    last_error_at: DateTime | None = None
    """When a use was last refused; `null` if none was. Example:
    `2026-03-02T09:32:10Z`.
    """

    disabled_at: DateTime | None = None
    """When an operator disabled the grant; `null` if that did not happen. Example:
    `2026-03-02T09:20:00Z`.
    """
