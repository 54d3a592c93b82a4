"""`LifecycleWebhookDeliveryInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .lifecycle_operation import LifecycleOperation
    from .lifecycle_status import LifecycleStatus
    from .lifecycle_webhook_delivery_status import LifecycleWebhookDeliveryStatus


class LifecycleWebhookDeliveryInfo(Model):
    """State of handing one event to one webhook."""

    id: UUID
    """Identifier of the delivery, also sent as header `x-nullspace-delivery-id`. Example:
    `9a1e4c3b-6d2f-4b57-8e0c-7b5d3f2a1c66`.
    """

    webhook_id: UUID
    """Webhook that receives the event. Example:
    `7c9e6679-7425-40de-944b-e07fc1f90ae7`.
    """

    event_id: UUID
    """Event being delivered. Example: `5b0f8f0e-1c5d-4c0a-9a57-2f6f1f7f3a10`."""

    operation: LifecycleOperation
    """Lifecycle operation of the event."""

    status: LifecycleStatus
    """Lifecycle status of the event. It says nothing about the delivery; see
    `delivery_status`.
    """

    delivery_status: LifecycleWebhookDeliveryStatus
    """How far the delivery has come."""

    attempt_count: int
    """Number of attempts made so far. Example: `1`."""

    created_at: DateTime
    """When the delivery was queued. Example: `2026-03-02T09:15:02Z`."""

    next_attempt_at: DateTime | None = None
    """When the next attempt is due. Missing once the delivery has succeeded or was given
    up. Example: `2026-03-02T09:16:02Z`.
    """

    last_attempt_at: DateTime | None = None
    """When the latest attempt started. Missing before the first. Example:
    `2026-03-02T09:15:03Z`.
    """

    last_response_status: int | None = None
    """HTTP status of the latest answer from your receiver. Missing when none came.
    Example: `204`.
    """

    last_error: str | None = None
    """Why the latest attempt failed. Missing after a success. Example:
    `The receiver answered with status 500.`.
    """
