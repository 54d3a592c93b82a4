"""`LifecycleWebhookInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .lifecycle_operation import LifecycleOperation
    from .lifecycle_webhook_delivery_status import LifecycleWebhookDeliveryStatus


class LifecycleWebhookInfo(Model):
    """A webhook and how its latest delivery went. The signing secret is never part
    of it.
    """

    id: UUID
    """Identifier of the webhook, also sent as header `x-nullspace-webhook-id`. Example:
    `7c9e6679-7425-40de-944b-e07fc1f90ae7`.
    """

    url: str
    """Address that receives the deliveries. Example:
    `https://hooks.example.com/nullspace`.
    """

    operations: list[LifecycleOperation]
    """Lifecycle operations the webhook is told about. Example:
    `["create","hibernate","destroy"]`.
    """

    enabled: bool
    """Whether events are being delivered. Events that happen while it is `false` are not
    sent later. Example: `true`.
    """

    has_signing_secret: bool
    """Whether a signing secret is on file, so that deliveries are signed. Example:
    `true`.
    """

    created_at: DateTime
    """When the webhook was registered. Example: `2026-03-01T16:40:00Z`."""

    updated_at: DateTime
    """When one of its settings last changed. Example: `2026-03-01T16:42:30Z`."""

    last_delivery_at: DateTime | None = None
    """When an event was last sent. Missing before the first delivery. Example:
    `2026-03-02T09:15:03Z`.
    """

    last_delivery_status: LifecycleWebhookDeliveryStatus | None = None
    """How the latest delivery stands. Missing before the first delivery."""

    last_error: str | None = None
    """Why the latest delivery failed. Missing when it went well. Example:
    `The receiver answered with status 500.`.
    """
