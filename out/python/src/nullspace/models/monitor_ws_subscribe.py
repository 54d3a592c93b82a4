"""`MonitorWsSubscribe`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class MonitorWsSubscribe(Model):
    """Starts the stream of sandbox states and figures."""

    type: Literal["monitor_subscribe"]
    """Kind of message, always `monitor_subscribe`."""

    id: str
    """Number or word of your choice for this exchange. Every message the server sends
    about it carries the same value. Example: `mon-1`.
    """

    interval_ms: int | None = None
    """Time between two samples of a sandbox's figures, in milliseconds. The server chooses
    when it is left out and may slow down a very short interval. Example: `2000`.
    """

    include_processes: bool | None = None
    """Whether the background processes of each sandbox are reported too. They are not if
    it is left out. Example: `true`.
    """


class MonitorWsSubscribeParams(TypedDict):
    """`MonitorWsSubscribe` as a dict, by the names that fields have on the wire."""

    type: Literal["monitor_subscribe"]
    """Kind of message, always `monitor_subscribe`."""

    id: str
    """Number or word of your choice for this exchange. Every message the server sends
    about it carries the same value. Example: `mon-1`.
    """

    interval_ms: NotRequired[int]
    """Time between two samples of a sandbox's figures, in milliseconds. The server chooses
    when it is left out and may slow down a very short interval. Example: `2000`.
    """

    include_processes: NotRequired[bool]
    """Whether the background processes of each sandbox are reported too. They are not if
    it is left out. Example: `true`.
    """


MonitorWsSubscribeInput: TypeAlias = MonitorWsSubscribe | MonitorWsSubscribeParams
"""What a request may have as `MonitorWsSubscribe`."""
