"""`LifecycleWebhookDeliveryAttemptInfo`."""

from __future__ import annotations

from uuid import UUID

from .._runtime.formats import DateTime
from .._runtime.models import Model


class LifecycleWebhookDeliveryAttemptInfo(Model):
    """One try to deliver an event to your webhook address."""

    id: UUID
    """Opaque id of one try to deliver; quote it when you ask why it failed. Example:
    `c1f3a6de-8f0a-4f7b-8b8e-0f5a9a3f1b22`.
    """

    delivery_id: UUID
    """Delivery the attempt belongs to. Example:
    `9a1e4c3b-6d2f-4b57-8e0c-7b5d3f2a1c66`.
    """

    attempt_number: int
    """Position among the attempts of this delivery, counted from 1. Example: `1`."""

    attempted_at: DateTime
    """When the request to your address was started. Example: `2026-03-02T09:15:03Z`."""

    duration_ms: int
    """Time until the answer came or the attempt was given up, in milliseconds. Example:
    `184`.
    """

    response_status: int | None = None
    """HTTP status your receiver answered with. Missing when no answer came; 200 to 299
    counts as delivered. Example: `204`.
    """

    error_code: str | None = None
    """Kind of transport failure. Missing when your receiver answered. Example:
    `connect_timeout`.
    """

    error_message: str | None = None
    """Explanation to go with `error_code`. Example: `The receiver did not accept the
    connection within 10 seconds.`.
    """
