"""`SignedUploadUrlResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class SignedUploadUrlResponse(Model):
    """Address for one direct upload."""

    url: str
    """Address to send the bytes to with PUT. It already carries the token, so no bearer
    key is needed. Example:
    `https://api.nullspace.dev/v1/sandboxes/sb_a1b2c3d4/file?path=report.md&token=nsf_6c1e`.
    """

    token: str
    """The capability token by itself, for clients that put the address together on their
    own. Whoever has it can write to this path. Example: `nsf_6c1e`.
    """
