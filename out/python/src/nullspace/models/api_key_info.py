"""`ApiKeyInfo`."""

from __future__ import annotations

from uuid import UUID

from .._runtime.formats import DateTime
from .._runtime.models import Model


class ApiKeyInfo(Model):
    """An API key without its secret part."""

    id: UUID
    """Opaque id of the key, needed to rotate or revoke it; not the secret. Example:
    `3c5e7a91-2b4d-4f68-9a0c-1e3d5f7b9c20`.
    """

    prefix: str
    """First 12 characters of the key, to recognise it by. Example: `ns_live_a1b2`."""

    is_active: bool
    """Whether calls with the key are accepted. Example: `true`."""

    name: str | None = None
    """Name you gave the key, or `null`. Example: `laptop`."""

    created_at: DateTime | None = None
    """When the key was made, or `null` if that is not known. Example:
    `2026-02-10T08:40:00Z`.
    """

    last_used_at: DateTime | None = None
    """When a call last used the key. `null` if none has. Example:
    `2026-03-02T09:15:00Z`.
    """

    scope: str | None = None
    """Word you chose to describe what the key is for, or `null`. It limits nothing.
    Example: `ci`.
    """

    expires_at: DateTime | None = None
    """When the key stops working by itself, as the old key does after a rotation. `null`
    when it has no end. Example: `2026-03-03T10:00:00Z`.
    """

    revoked_at: DateTime | None = None
    """When the key was revoked. `null` while it is good. Example:
    `2026-03-02T10:00:00Z`.
    """

    rotation_parent_key_id: UUID | None = None
    """Key that this one replaced, or `null`. Example:
    `3c5e7a91-2b4d-4f68-9a0c-1e3d5f7b9c20`.
    """
