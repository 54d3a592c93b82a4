"""`MonitorWsProcesses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .process_info import ProcessInfo


class MonitorWsProcesses(Model):
    """The background processes of a sandbox. Only sent if the subscription asked for
    them.
    """

    type: Literal["monitor_processes"]
    """Kind of message, always `monitor_processes`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `mon-1`."""

    sandbox_id: str
    """Sandbox concerned. Example: `sb_a1b2c3d4`."""

    processes: list[ProcessInfo]
    """The processes; this list replaces the one sent before."""
