"""`LifecycleWebhookDeliveryDetail`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lifecycle_event_info import LifecycleEventInfo
    from .lifecycle_webhook_delivery_attempt_info import (
        LifecycleWebhookDeliveryAttemptInfo,
    )
    from .lifecycle_webhook_delivery_info import LifecycleWebhookDeliveryInfo


class LifecycleWebhookDeliveryDetail(Model):
    """A delivery together with its event and every attempt made, to find out why a
    receiver missed an event.
    """

    delivery: LifecycleWebhookDeliveryInfo
    """State of the delivery."""

    event: LifecycleEventInfo
    """Event that was, or is to be, delivered."""

    attempts: list[LifecycleWebhookDeliveryAttemptInfo]
    """Attempts made so far, first one first. Empty while the delivery is queued."""
