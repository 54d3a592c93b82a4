"""`AgentServiceStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentServiceStatus: TypeAlias = (
    Literal["starting", "ready", "unhealthy", "stopping", "stopped", "failed"] | str
)
"""How a service is.

    `starting`: Its sandbox or the agent starts.
    `ready`: It passed its readiness check.
    `unhealthy`: It runs, but does not pass its check any more.
    `stopping`: It is being stopped.
    `stopped`: A call stopped it.
    `failed`: It could not start, or it ended by itself.
"""
