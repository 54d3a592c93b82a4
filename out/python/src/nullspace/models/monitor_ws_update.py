"""`MonitorWsUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .sandbox_info import SandboxInfo


class MonitorWsUpdate(Model):
    """A sandbox is new, has changed or is gone."""

    type: Literal["monitor_update"]
    """Kind of message, always `monitor_update`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `mon-1`."""

    sandbox_id: str
    """Sandbox concerned. Example: `sb_a1b2c3d4`."""

    sandbox: SandboxInfo | None = None
    """The sandbox as it is now. `null` or missing when it is gone."""

    removed: bool | None = None
    """Whether the sandbox is gone and should be taken off your list. Default:
    `false`.
    """
