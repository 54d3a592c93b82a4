"""`AdminSandbox`."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from .._runtime.formats import DateTime
from .._runtime.models import Model


class AdminSandbox(Model):
    """A sandbox as operators see it."""

    id: str
    """Id of the sandbox, with the prefix `sb_`; the other sandbox operations take it.
    Example: `sb_a1b2c3d4`.
    """

    user_id: UUID
    """Account that created it. Example: `0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77`."""

    template: str
    """Template it was started from. Example: `base`."""

    status: str
    """State, in the words of the sandbox states. Example: `running`."""

    created_at: DateTime
    """When it was created. Example: `2026-03-02T09:15:00Z`."""

    updated_at: DateTime
    """When its record last changed. Example: `2026-03-02T09:15:02Z`."""

    metadata: dict[str, Any] | None = None
    """Labels given by its owner. Example: `{"team":"research","user":"ada"}`."""

    started_at: DateTime | None = None
    """When the guest finished booting, or `null`. Example: `2026-03-02T09:15:02Z`."""

    destroyed_at: DateTime | None = None
    """When it was destroyed, or `null`. Example: `2026-03-02T09:20:02Z`."""

    cpu_count: int | None = None
    """Number of virtual CPUs, or `null` if not known. Example: `1`."""

    memory_mb: int | None = None
    """Main memory in megabytes, or `null` if not known. Example: `256`."""

    disk_mb: int | None = None
    """Root disk in megabytes, or `null` if not known. Example: `2048`."""

    timeout_ms: int | None = None
    """Timeout in milliseconds, or `null` if there is none. Example: `300000`."""
