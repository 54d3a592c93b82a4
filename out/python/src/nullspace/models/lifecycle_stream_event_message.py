"""`LifecycleStreamEventMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lifecycle_event_info import LifecycleEventInfo


class LifecycleStreamEventMessage(Model):
    """A lifecycle event that matches your choice."""

    type: Literal["event"]
    """Kind of message, always `event`."""

    event: LifecycleEventInfo
    """The event, the same object that the log and webhooks hold."""
