"""`RevokeApiKeyResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class RevokeApiKeyResponse(Model):
    """Outcome of revoking a key."""

    success: bool
    """Whether the key is revoked now. Also `true` when it was before. Example:
    `true`.
    """
