"""`LifecycleEventInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .lifecycle_actor_kind import LifecycleActorKind
    from .lifecycle_audience import LifecycleAudience
    from .lifecycle_operation import LifecycleOperation
    from .lifecycle_status import LifecycleStatus


class LifecycleEventInfo(Model):
    """One entry of the lifecycle log: something that was asked of, or happened to, a
    sandbox or snapshot. The same object is the body of webhook deliveries.
    """

    id: UUID
    """Identifier of the event. A redelivered webhook carries the same value, so use it to
    skip repeats. Example: `5b0f8f0e-1c5d-4c0a-9a57-2f6f1f7f3a10`.
    """

    occurred_at: DateTime
    """When the operation reached this status. Example: `2026-03-02T09:15:02Z`."""

    audience: LifecycleAudience
    """For whom the entry was written."""

    operation: LifecycleOperation
    """What was done."""

    status: LifecycleStatus
    """How far the operation had come."""

    actor_kind: LifecycleActorKind
    """Who caused it."""

    metadata: dict[str, Any]
    """Further facts that depend on the operation. An empty object when there are none;
    expect new members over time. Example: `{"template":"base"}`.
    """

    sandbox_id: str | None = None
    """Sandbox the event is about. Missing for events of a snapshot alone. Example:
    `sb_a1b2c3d4`.
    """

    snapshot_id: str | None = None
    """Snapshot that was made or used by the operation. Example: `snap_9f8e7d6c`."""

    source_sandbox_id: str | None = None
    """Sandbox that was copied, for a fork. Example: `sb_a1b2c3d4`."""

    target_sandbox_id: str | None = None
    """Sandbox that resulted, for a fork or a resume. Example: `sb_e5f6a7b8`."""

    user_id: UUID | None = None
    """Account on whose behalf the operation ran. Missing when the platform acted by
    itself. Example: `0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77`.
    """

    reason: str | None = None
    """Short cause of the operation, for instance that a timeout was reached. Example:
    `timeout_reached`.
    """

    error_code: str | None = None
    """Machine-readable cause when `status` is `failed`, in the words of the error codes.
    Example: `no_eligible_runtime_host`.
    """

    error_message: str | None = None
    """Explanation to go with `error_code`. Example:
    `No host with 2 free vCPUs was available.`.
    """
