"""`MonitorWsMetrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .sandbox_metrics import SandboxMetrics


class MonitorWsMetrics(Model):
    """A fresh sample of a sandbox's load."""

    type: Literal["monitor_metrics"]
    """Kind of message, always `monitor_metrics`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `mon-1`."""

    sandbox_id: str
    """Sandbox concerned. Example: `sb_a1b2c3d4`."""

    metrics: SandboxMetrics
    """The sample."""
