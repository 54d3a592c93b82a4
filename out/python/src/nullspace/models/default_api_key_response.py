"""`DefaultApiKeyResponse`."""

from __future__ import annotations

from uuid import UUID

from .._runtime.formats import DateTime
from .._runtime.models import Model


class DefaultApiKeyResponse(Model):
    """The default key of a team."""

    created: bool
    """Whether the key was made by this call. Example: `true`."""

    id: UUID
    """Identifier of the key, needed to revoke or rotate it. Example:
    `3c5e7a91-2b4d-4f68-9a0c-1e3d5f7b9c20`.
    """

    prefix: str
    """First 12 characters of the key, to recognise it by. Example: `ns_live_a1b2`."""

    key: str | None = None
    """The key. Only there when `created` is `true`, and never shown again. Example:
    `ns_live_a1b2c3d4e5f60718293a4b5c6d7e8f90`.
    """

    name: str | None = None
    """Name you gave the key, or `null`. Example: `laptop`."""

    scope: str | None = None
    """Word you chose to describe what the key is for, or `null`. It limits nothing.
    Example: `ci`.
    """

    expires_at: DateTime | None = None
    """When the key stops working by itself, or `null` when it has no end. Example:
    `2026-06-01T00:00:00Z`.
    """
