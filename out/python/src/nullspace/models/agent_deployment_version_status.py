"""`AgentDeploymentVersionStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentDeploymentVersionStatus: TypeAlias = (
    Literal["created", "building", "ready", "failed", "superseded"] | str
)
"""How far a version has come.

    `created`: Known, but its bundle is still missing.
    `building`: The bundle is being checked and prepared.
    `ready`: It can be run.
    `failed`: It cannot be run; see `failure_reason`.
    `superseded`: A later version has taken its place as the active one.
"""
