"""`Team`."""

from __future__ import annotations

from uuid import UUID

from .._runtime.formats import DateTime
from .._runtime.models import Model


class Team(Model):
    """Owner of sandboxes, keys and quotas. Each account has one team of its own."""

    id: UUID
    """Opaque id of the team that owns what its members create. Example:
    `f2a8c6e4-1b3d-4f5a-8c7e-9d0b2a4c6e81`.
    """

    name: str
    """How the team is called in the console. People choose it; it need not be unique.
    Example: `Research`.
    """

    slug: str
    """Name in a form fit for URLs. Example: `research`."""

    owner_user_id: UUID
    """Account that owns the team. Example: `0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77`."""

    quota_tier_id: str
    """Quota tier that applies to the team. Example: `free`."""

    created_at: DateTime
    """When the team was made. Example: `2026-02-10T08:30:00Z`."""

    updated_at: DateTime
    """When the team last changed. Example: `2026-02-10T08:30:00Z`."""

    soft_deleted_at: DateTime | None = None
    """When the team was marked as deleted. `null` for a live team. Example:
    `2026-03-02T18:00:00Z`.
    """
