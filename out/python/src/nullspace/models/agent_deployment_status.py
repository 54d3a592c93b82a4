"""`AgentDeploymentStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentDeploymentStatus: TypeAlias = Literal["active", "paused", "deleted"] | str
"""Whether an agent deployment can be started.

    `active`: Runs and services can be started.
    `paused`: New runs and services are refused; what runs goes on.
    `deleted`: It is gone; its record is kept for the history.
"""
