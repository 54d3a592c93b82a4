"""`LifecycleStreamSubscription`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lifecycle_audience import LifecycleAudience
    from .lifecycle_operation import LifecycleOperation


class LifecycleStreamSubscription(Model):
    """Filters of an event stream. An empty object lets every event of the team
    through.
    """

    sandbox_id: str | None = None
    """Sandbox the events must be about. Example: `sb_a1b2c3d4`."""

    snapshot_id: str | None = None
    """Snapshot the events must have made or used. Example: `snap_9f8e7d6c`."""

    operation: LifecycleOperation | None = None
    """Operation the events must be of."""

    audience: LifecycleAudience | None = None
    """Audience the events must be written for."""
