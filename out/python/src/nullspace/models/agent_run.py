"""`AgentRun`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_deployment_mode import AgentDeploymentMode
    from .agent_run_status import AgentRunStatus


class AgentRun(Model):
    """One execution of a version in a sandbox of its own."""

    id: str
    """Opaque id with the prefix `adrun_`, needed to follow, cancel or read the logs of the
    run. Example: `adrun_1234abcd`.
    """

    deployment_id: str
    """Deployment that is run. Example: `adpl_1234abcd`."""

    version_id: str
    """Version that is run. Example: `adpv_1234abcd`."""

    mode: AgentDeploymentMode
    """Whether it does a task and ends (`job`) or keeps serving a port (`service`)."""

    status: AgentRunStatus
    """How far the run has come."""

    input: dict[str, Any]
    """Input handed to the agent. An empty object when there was none. Example:
    `{"week":9}`.
    """

    created_at: DateTime
    """When the run was asked for. Example: `2026-03-02T09:40:00Z`."""

    updated_at: DateTime
    """When the run last changed. Example: `2026-03-02T09:41:30Z`."""

    retain_on_failure: bool | None = None
    """Whether the sandbox is kept if the run fails. `null` when the version decides.
    Example: `true`.
    """

    retention_seconds: int | None = None
    """How long the sandbox is kept after a failure, in seconds. `null` when nothing is
    kept or the hour by default applies. Required range: `x >= 1`. Example: `3600`.
    """

    sandbox_id: str | None = None
    """Sandbox of the run. `null` until there is one. Example: `sb_c2e7f0a4`."""

    process_id: int | None = None
    """Process id of the agent in the guest, or `null`. Required range: `x >= 0`. Example:
    `87`.
    """

    exit_code: int | None = None
    """Exit code of the agent. `null` until it has ended by itself. Example: `0`."""

    failure_reason: str | None = None
    """Why the run failed, or `null`. Example: `The process ended with exit code 2.`."""

    output_manifest: dict[str, Any] | None = None
    """Summary of the files handed over, by name. `null` until the run has succeeded.
    Example: `{"count":1,"total_bytes":2048}`.
    """

    started_at: DateTime | None = None
    """When the agent was started, or `null`. Example: `2026-03-02T09:40:12Z`."""

    completed_at: DateTime | None = None
    """When the run ended, or `null`. Example: `2026-03-02T09:41:30Z`."""

    idempotency_key: str | None = None
    """Key the run was created with, or `null`. Example:
    `6a4f0c1e-2b7d-4e95-8c3a-d1f5b9e07264`.
    """
