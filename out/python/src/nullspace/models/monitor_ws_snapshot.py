"""`MonitorWsSnapshot`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .sandbox_info import SandboxInfo


class MonitorWsSnapshot(Model):
    """All sandboxes of your team at the start of the stream. Changes follow one by
    one.
    """

    type: Literal["monitor_snapshot"]
    """Kind of message, always `monitor_snapshot`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `mon-1`."""

    sandboxes: list[SandboxInfo]
    """The sandboxes; an empty array if there are none."""
