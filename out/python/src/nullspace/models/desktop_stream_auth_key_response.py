"""`DesktopStreamAuthKeyResponse`."""

from __future__ import annotations

from .._runtime.formats import DateTime
from .._runtime.models import Model


class DesktopStreamAuthKeyResponse(Model):
    """Access to the viewer session that is active now."""

    auth_key: str
    """Capability token of the session, sent as `auth` to the viewer routes. Keep it
    secret. Example: `dvk_6e2f9a1c`.
    """

    viewer_url: str
    """Address of the viewer page, with the token in its query. Open it in a browser or an
    iframe. Example:
    `https://api.nullspace.dev/v1/sandboxes/sb_a1b2c3d4/desktop/viewer?auth=dvk_6e2f9a1c`.
    """

    view_only: bool
    """Whether the session can only watch. Mouse, keyboard and clipboard writes are then
    refused. Example: `false`.
    """

    expires_at: DateTime
    """When the session ends unless it is renewed. Example: `2026-03-02T09:46:00Z`."""
