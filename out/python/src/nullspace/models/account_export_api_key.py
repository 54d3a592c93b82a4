"""`AccountExportApiKey`."""

from __future__ import annotations

from uuid import UUID

from .._runtime.formats import DateTime
from .._runtime.models import Model


class AccountExportApiKey(Model):
    """An API key as it appears in an account export. The key itself is not included."""

    id: UUID
    """Opaque id of the key, needed to rotate or revoke it. It is not the secret itself.
    Example: `3c5e7a91-2b4d-4f68-9a0c-1e3d5f7b9c20`.
    """

    user_id: UUID | None
    """Account that made the key, or `null`. Example:
    `0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77`.
    """

    team_id: UUID | None
    """Team the key acts for, or `null`. Example:
    `f2a8c6e4-1b3d-4f5a-8c7e-9d0b2a4c6e81`.
    """

    key_prefix: str
    """First 12 characters of the key, to recognise it by. Example: `ns_live_a1b2`."""

    name: str | None
    """Name you gave the key, or `null`. Example: `laptop`."""

    is_active: bool
    """Whether calls with the key are accepted. Example: `true`."""

    created_at: DateTime | None
    """When the key was made, or `null` if that is not known. Example:
    `2026-02-10T08:40:00Z`.
    """

    last_used_at: DateTime | None
    """When a call last used the key. `null` if none has. Example:
    `2026-03-02T09:15:00Z`.
    """

    scope: str | None
    """Word you chose to describe what the key is for, or `null`. It limits nothing.
    Example: `ci`.
    """

    revoked_at: DateTime | None
    """When the key was revoked. `null` while it is good. Example:
    `2026-03-02T10:00:00Z`.
    """

    expires_at: DateTime | None
    """When the key stops working by itself, as the old key does after a rotation. `null`
    when it has no end. Example: `2026-03-03T10:00:00Z`.
    """

    rotation_parent_key_id: UUID | None
    """Key that this one replaced, or `null`. Example:
    `3c5e7a91-2b4d-4f68-9a0c-1e3d5f7b9c20`.
    """
