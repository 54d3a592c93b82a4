"""`SignedUrlResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class SignedUrlResponse(Model):
    """Address for a direct download."""

    url: str
    """Address that answers GET with the bytes of the file. A capability token in its query
    takes the place of the bearer key, so share it only with those who may read the
    file. Example:
    `https://api.nullspace.dev/v1/sandboxes/sb_a1b2c3d4/file?path=report.md&token=nsf_2f8d`.
    """
