"""`MonitorWsUnsubscribe`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class MonitorWsUnsubscribe(Model):
    """Ends the stream. The connection stays open for another subscription."""

    type: Literal["monitor_unsubscribe"]
    """Kind of message, always `monitor_unsubscribe`."""

    id: str
    """The `id` of the subscription to end. Example: `mon-1`."""


class MonitorWsUnsubscribeParams(TypedDict):
    """`MonitorWsUnsubscribe` as a dict, by the names that fields have on the wire."""

    type: Literal["monitor_unsubscribe"]
    """Kind of message, always `monitor_unsubscribe`."""

    id: str
    """The `id` of the subscription to end. Example: `mon-1`."""


MonitorWsUnsubscribeInput: TypeAlias = MonitorWsUnsubscribe | MonitorWsUnsubscribeParams
"""What a request may have as `MonitorWsUnsubscribe`."""
