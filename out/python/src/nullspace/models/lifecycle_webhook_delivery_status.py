"""`LifecycleWebhookDeliveryStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

LifecycleWebhookDeliveryStatus: TypeAlias = (
    Literal["queued", "in_progress", "succeeded", "dead_letter"] | str
)
"""How far a webhook delivery has come.

    `queued`: Waiting for its first or next attempt.
    `in_progress`: An attempt is being made.
    `succeeded`: Your receiver answered with a 2xx status.
    `dead_letter`: All attempts failed; no more will be made.
"""
