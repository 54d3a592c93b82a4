"""`ManagedDesktopStreamInfo`."""

from __future__ import annotations

from .._runtime.formats import DateTime
from .._runtime.models import Model


class ManagedDesktopStreamInfo(Model):
    """A viewer session that was just started."""

    protocol: str
    """How the desktop is shown: `managed_viewer` for the page behind `viewer_url`.
    Example: `managed_viewer`.
    """

    viewer_url: str
    """Address of the viewer page, with the token in its query. Open it in a browser or an
    iframe. Example:
    `https://api.nullspace.dev/v1/sandboxes/sb_a1b2c3d4/desktop/viewer?auth=dvk_6e2f9a1c`.
    """

    auth_key: str
    """Capability token of the session, sent as `auth` to the viewer routes. Keep it
    secret. Example: `dvk_6e2f9a1c`.
    """

    view_only: bool
    """Whether the session can only watch. Mouse, keyboard and clipboard writes are then
    refused. Example: `false`.
    """

    expires_at: DateTime
    """When the session ends unless it is renewed. Example: `2026-03-02T09:46:00Z`."""

    host: str | None = None
    """Host of the plain VNC server, or `null` when plain VNC is not offered to you.
    Example: `vnc.nullspace.dev`.
    """

    port: int | None = None
    """Port of the plain VNC server, or `null` when it is not offered to you. Required
    range: `x >= 0`. Example: `5901`.
    """

    url: str | None = None
    """Address of the plain VNC server under its older name, or `null`. Prefer
    `viewer_url`. Example: `vnc://vnc.nullspace.dev:5901`.
    """

    vnc_url: str | None = None
    """Address of the plain VNC server for VNC clients, or `null` when it is not offered to
    you. Example: `vnc://vnc.nullspace.dev:5901`.
    """
