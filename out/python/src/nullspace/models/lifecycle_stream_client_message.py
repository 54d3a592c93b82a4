"""`LifecycleStreamClientMessage`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lifecycle_audience import LifecycleAudience
    from .lifecycle_operation import LifecycleOperation


class LifecycleStreamClientMessage(Model):
    """Chooses the events to be sent. All filters are optional and an event must meet
    every one; sending another of these messages replaces the choice. Members that
    are not listed here are ignored.
    """

    type: Literal["subscribe"] | str
    """Kind of message, always `subscribe`."""

    sandbox_id: str | None = None
    """Only events about this sandbox. Example: `sb_a1b2c3d4`."""

    snapshot_id: str | None = None
    """Only events that made or used this snapshot. Example: `snap_9f8e7d6c`."""

    operation: LifecycleOperation | None = None
    """Only events of this operation."""

    audience: LifecycleAudience | None = None
    """Only events written for this audience. API keys see customer events."""


class LifecycleStreamClientMessageParams(TypedDict):
    """`LifecycleStreamClientMessage` as a dict, by the names that fields have on the wire."""

    type: Literal["subscribe"] | str
    """Kind of message, always `subscribe`."""

    sandbox_id: NotRequired[str]
    """Only events about this sandbox. Example: `sb_a1b2c3d4`."""

    snapshot_id: NotRequired[str]
    """Only events that made or used this snapshot. Example: `snap_9f8e7d6c`."""

    operation: NotRequired[LifecycleOperation]
    """Only events of this operation."""

    audience: NotRequired[LifecycleAudience]
    """Only events written for this audience. API keys see customer events."""


LifecycleStreamClientMessageInput: TypeAlias = (
    LifecycleStreamClientMessage | LifecycleStreamClientMessageParams
)
"""What a request may have as `LifecycleStreamClientMessage`."""
