"""`PreviewProxyTargetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .preview_grant_info import PreviewGrantInfo


class PreviewProxyTargetResponse(Model):
    """Where and how your proxy forwards preview traffic. Keep both tokens on the
    server side; they are not shown again.
    """

    grant: PreviewGrantInfo
    """Grant that stands behind the target."""

    sandbox_id: str
    """Sandbox that answers. Example: `sb_a1b2c3d4`."""

    port: int
    """Guest port that answers. Required range: `x >= 0`. Example: `8080`."""

    token_header_name: Literal["x-nullspace-preview-proxy-token"] | str
    """Request header in which your proxy sends the token."""

    expires_at: DateTime
    """When the tokens stop working. Ask for a new target before then. Example:
    `2026-03-02T09:31:00Z`.
    """

    token_transport: Literal["header"] | str
    """How the token is handed over, always as a request header."""

    required_forwarded_headers: list[
        Literal["x-forwarded-host", "x-forwarded-proto", "x-forwarded-for"] | str
    ]
    """Headers that describe the browser's original request. Your proxy has to keep them,
    or set them when it is the first hop. Example:
    `["x-forwarded-host","x-forwarded-proto","x-forwarded-for"]`.
    """

    warnings: list[str]
    """Remarks about the target in plain English, such as a lifetime that was shortened.
    Empty when there are none. Example: `[]`.
    """

    http_url: str | None = None
    """Upstream address for HTTP traffic. Its query holds `__ns_preview_transport=header`
    and no token. `null` when HTTP was not asked for. Example:
    `https://3000-s-public.nullspace.dev/?__ns_preview_transport=header`.
    """

    websocket_url: str | None = None
    """Upstream address for WebSocket traffic. Its query holds
    `__ns_preview_transport=header` and no token. `null` when WebSocket was not asked
    for. Example: `wss://3000-s-public.nullspace.dev/?__ns_preview_transport=header`.
    """

    http_token: str | None = None
    """Token for HTTP requests only, to be sent in `x-nullspace-preview-proxy-token`.
    `null` when HTTP was not asked for. Example: `npp_http_8b1e6f20`.
    """

    websocket_token: str | None = None
    """Token for WebSocket upgrades only, to be sent in `x-nullspace-preview-proxy-token`.
    `null` when WebSocket was not asked for. Example: `npp_ws_2d7c4a91`.
    """

    traffic_access_required: bool | None = None
    """Whether the sandbox also asks for its private traffic token. `null` when the hint
    was not requested. Example: `false`.
    """

    traffic_access_header_name: (
        Literal["x-nullspace-traffic-access-token"] | str | None
    ) = None
    """Header for the private traffic token when one is required, otherwise `null`. The
    token is not repeated here: it came with the create response.

        `x-nullspace-traffic-access-token`: The only header there is.
    """
