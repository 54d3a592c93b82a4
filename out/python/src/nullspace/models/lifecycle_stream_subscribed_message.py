"""`LifecycleStreamSubscribedMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lifecycle_stream_reconnect_mode import LifecycleStreamReconnectMode
    from .lifecycle_stream_subscription import LifecycleStreamSubscription


class LifecycleStreamSubscribedMessage(Model):
    """Confirms the choice of events. Everything that matches from now on is sent."""

    type: Literal["subscribed"]
    """Kind of message, always `subscribed`."""

    subscription: LifecycleStreamSubscription
    """The filters in force. Example:
    `{"sandbox_id":"sb_a1b2c3d4","operation":"hibernate"}`.
    """

    reconnect_mode: LifecycleStreamReconnectMode
    """What happens to events while you are not connected."""
