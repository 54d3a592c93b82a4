"""`DesktopViewerWsFrame`."""

from __future__ import annotations

from typing import TypeAlias

DesktopViewerWsFrame: TypeAlias = bytes
"""One binary WebSocket message of the desktop viewer: a piece of the VNC byte stream
(RFB protocol). Messages have no boundaries of their own; join them to one stream
in each direction.
"""
