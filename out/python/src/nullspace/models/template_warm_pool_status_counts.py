"""`TemplateWarmPoolStatusCounts`."""

from __future__ import annotations

from .._runtime.models import Model


class TemplateWarmPoolStatusCounts(Model):
    """Number of sandboxes of a warm pool, by state."""

    target: int
    """How many the pool is aiming for. Example: `2`."""

    ready: int
    """Up and free to be taken. Example: `2`."""

    warming: int
    """Being started. Example: `0`."""

    claimed: int
    """Taken by a create request that is still in progress. Example: `0`."""

    draining: int
    """Being removed. Example: `0`."""

    failed: int
    """Failed to start. Example: `0`."""

    expired: int
    """Grown too old and about to be replaced. Example: `0`."""

    unavailable: int
    """On a host that cannot be reached. Example: `0`."""
