"""`SnapshotInfo`."""

from __future__ import annotations

from typing import Any

from .._runtime.formats import DateTime
from .._runtime.models import Model


class SnapshotInfo(Model):
    """A saved state of a sandbox: memory, processes and disk."""

    id: str
    """Id with the prefix `snap_`, to start, resume or delete with. Example:
    `snap_9f8e7d6c`.
    """

    sandbox_id: str
    """Sandbox the state was taken from. Example: `sb_a1b2c3d4`."""

    size_bytes: int
    """Space the snapshot takes in storage, in bytes. Required range: `x >= 0`. Example:
    `412876800`.
    """

    created_at: DateTime
    """When the state was taken. Example: `2026-03-02T09:17:00Z`."""

    metadata: dict[str, Any] | None = None
    """Labels, taken over from the sandbox. Usable as a filter when listing. Example:
    `{"team":"research","user":"ada"}`.
    """
