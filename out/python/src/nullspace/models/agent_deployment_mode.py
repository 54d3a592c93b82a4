"""`AgentDeploymentMode`."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentDeploymentMode: TypeAlias = Literal["job", "service"] | str
"""How an agent runs.

    `job`: It does a task, hands over its outputs and ends.
    `service`: It keeps running and serves a port.
"""
