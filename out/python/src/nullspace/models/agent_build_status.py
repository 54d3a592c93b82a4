"""`AgentBuildStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentBuildStatus: TypeAlias = (
    Literal["queued", "building", "ready", "failed", "expired"] | str
)
"""How far the build of a version has come.

    `queued`: Waiting for a builder.
    `building`: The install command runs.
    `ready`: The result can be used.
    `failed`: The build failed; see `failure_reason`.
    `expired`: The result was removed.
"""
