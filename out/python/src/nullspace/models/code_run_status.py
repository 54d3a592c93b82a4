"""`CodeRunStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

CodeRunStatus: TypeAlias = (
    Literal["cancelled", "failed", "queued", "running", "succeeded"] | str
)
"""How far a run has come. `succeeded`, `failed` and `cancelled` are final.

    `cancelled`: The run was cancelled before it could finish.
    `failed`: The code raised an exception, ran out of time or could not be run.
    `queued`: The run waits for its context to become free.
    `running`: The code is running.
    `succeeded`: The code ran to its end.
"""
