"""`CodeRun`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .code_run_status import CodeRunStatus
    from .execution import Execution


class CodeRun(Model):
    """A queued execution of code and, once it has ended, its outcome."""

    id: str
    """Opaque id, needed to follow, wait for or cancel the run. Example:
    `run_4c8e2a6f`.
    """

    sandbox_id: str
    """Sandbox the code runs in. Example: `sb_a1b2c3d4`."""

    context_id: str
    """Context the code runs in. Example: `ctx_7f3b21d9`."""

    status: CodeRunStatus
    """How far the run has come."""

    timeout_secs: int
    """Longest time the code may run, in seconds. Example: `600`."""

    created_at: DateTime
    """When the run was queued. Example: `2026-03-02T09:17:10Z`."""

    expires_at: DateTime
    """When the record of the run is thrown away. Example: `2026-03-02T10:17:10Z`."""

    started_at: DateTime | None = None
    """When the code began to run. `null` while it is queued. Example:
    `2026-03-02T09:17:11Z`.
    """

    completed_at: DateTime | None = None
    """When the run reached a final status. `null` before that. Example:
    `2026-03-02T09:17:25Z`.
    """

    cancel_requested_at: DateTime | None = None
    """When cancelling was asked for. `null` if nobody has. Example:
    `2026-03-02T09:17:20Z`.
    """

    execution: Execution | None = None
    """Results, artifacts, output and exception of the code. Missing until the run has
    ended.
    """

    failure_reason: str | None = None
    """Why a run failed for a reason other than an exception in the code, such as a
    timeout. `null` otherwise. Example: `timeout`.
    """
