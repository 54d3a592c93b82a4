"""`AccountUser`."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from .._runtime.formats import DateTime
from .._runtime.models import Model


class AccountUser(Model):
    """A person with an account."""

    id: UUID
    """Opaque id of the account; it stays the same when the e-mail address changes.
    Example: `0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77`.
    """

    email: str
    """Address the person signs in with. Example: `ada@example.com`."""

    tier: str
    """Older name for the plan of the account. Limits follow from `quota_tier_id`. Example:
    `free`.
    """

    quota_tier_id: str
    """Quota tier that applies. Example: `free`."""

    is_operator: bool
    """Whether the person may use the operator routes. Example: `false`."""

    created_at: DateTime
    """When the account was made. Example: `2026-02-10T08:30:00Z`."""

    updated_at: DateTime
    """When the account last changed. Example: `2026-03-02T09:00:00Z`."""

    name: str | None = None
    """Name handed over by the sign-in provider, or `null`. Example: `Ada Lovelace`."""

    display_name: str | None = None
    """Name the person chose to show, or `null`. Example: `Ada`."""

    avatar_url: str | None = None
    """Address of a picture, or `null`. Example:
    `https://avatars.example.com/ada.png`.
    """

    email_verified_at: DateTime | None = None
    """When the e-mail address was confirmed. `null` until then. Example:
    `2026-02-10T08:34:10Z`.
    """

    soft_deleted_at: DateTime | None = None
    """When the account was marked as deleted. `null` for a live account. Example:
    `2026-03-02T18:00:00Z`.
    """

    delete_scheduled_at: DateTime | None = None
    """When the data will be erased for good. `null` for a live account. Example:
    `2026-04-01T18:00:00Z`.
    """

    abuse_flags: dict[str, Any] | None = None
    """Marks set by abuse checks. An empty object when there are none; expect new members
    over time. Example: `{}`.
    """
