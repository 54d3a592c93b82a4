"""`DesktopStreamInfo`."""

from __future__ import annotations

from .._runtime.models import Model


class DesktopStreamInfo(Model):
    """Where the plain VNC server of the desktop can be reached. The connection has
    no password of its own.
    """

    protocol: str
    """Protocol spoken there. Example: `vnc`."""

    host: str
    """Host to connect to. Example: `vnc.nullspace.dev`."""

    port: int
    """TCP port to connect to. Required range: `x >= 0`. Example: `5901`."""

    url: str
    """Host and port as one address for VNC clients. Example:
    `vnc://vnc.nullspace.dev:5901`.
    """
