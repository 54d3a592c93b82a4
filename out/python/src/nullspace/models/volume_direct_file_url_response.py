"""`VolumeDirectFileUrlResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class VolumeDirectFileUrlResponse(Model):
    """An address with a built-in capability token."""

    url: str
    """Address to send the file to, or to fetch it from, without an API key. Treat it as a
    secret: the token in its `grant` parameter is all that is needed. Example:
    `https://api.nullspace.dev/v1/volumes/vol_5e6f7a8b/file?grant=nsvg_7b1e4d9a`.
    """
