"""`LifecycleEventListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lifecycle_event_info import LifecycleEventInfo


class LifecycleEventListResponse(Model):
    """A page of the lifecycle log."""

    events: list[LifecycleEventInfo]
    """Entries of this page in the order asked for."""

    offset: int
    """Number of matching entries skipped before this page. Required range: `x >= 0`.
    Example: `0`.
    """

    limit: int
    """Page size that was applied. Required range: `x >= 0`. Example: `50`."""

    has_more: bool
    """Whether entries follow this page. If so, ask again with `offset` raised by the
    number of entries received. Example: `false`.
    """
