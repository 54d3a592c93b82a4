"""`DesktopViewerSession`."""

from __future__ import annotations

from .._runtime.formats import DateTime
from .._runtime.models import Model


class DesktopViewerSession(Model):
    """A renewed viewer session."""

    sandbox_id: str
    """Sandbox whose desktop is shown. Example: `sb_a1b2c3d4`."""

    auth_key: str
    """Capability token to use from now on. It may differ from the one sent, so replace
    your copy. Example: `dvk_6e2f9a1c`.
    """

    viewer_url: str
    """Address of the viewer page, with the token in its query. Open it in a browser or an
    iframe. Example:
    `https://api.nullspace.dev/v1/sandboxes/sb_a1b2c3d4/desktop/viewer?auth=dvk_6e2f9a1c`.
    """

    ws_url: str
    """Address of the WebSocket that carries the picture and the input, with the token in
    its query. Example:
    `wss://api.nullspace.dev/v1/sandboxes/sb_a1b2c3d4/desktop/viewer/ws?auth=dvk_6e2f9a1c`.
    """

    view_only: bool
    """Whether the session can only watch. Mouse, keyboard and clipboard writes are then
    refused. Example: `false`.
    """

    expires_at: DateTime
    """New end of the session. Example: `2026-03-02T10:16:00Z`."""
