"""`AgentRunStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentRunStatus: TypeAlias = (
    Literal[
        "queued",
        "starting",
        "installing",
        "running",
        "succeeded",
        "failed",
        "cancelled",
        "timed_out",
    ]
    | str
)
"""How far a run has come.

    `queued`: Waiting for a sandbox.
    `starting`: The sandbox starts.
    `installing`: The install command runs.
    `running`: The agent runs.
    `succeeded`: The agent ended with exit code 0.
    `failed`: It ended otherwise; see `failure_reason`.
    `cancelled`: A call stopped it.
    `timed_out`: It exceeded its time limit.
"""
