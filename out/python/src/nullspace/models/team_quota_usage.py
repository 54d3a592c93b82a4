"""`TeamQuotaUsage`."""

from __future__ import annotations

from uuid import UUID

from .._runtime.formats import Date, DateTime, Number
from .._runtime.models import Model


class TeamQuotaUsage(Model):
    """What a team used on one day."""

    team_id: UUID
    """Team concerned. Example: `f2a8c6e4-1b3d-4f5a-8c7e-9d0b2a4c6e81`."""

    usage_date: Date
    """Day, in UTC. Example: `2026-03-02`."""

    sandbox_creates: int
    """Sandboxes created on this day. Example: `14`."""

    gb_hours: Number
    """Memory used on this day, in gigabyte hours. Example: `3.25`."""

    updated_at: DateTime
    """When the figures were last brought up to date. Example:
    `2026-03-02T09:20:00Z`.
    """
