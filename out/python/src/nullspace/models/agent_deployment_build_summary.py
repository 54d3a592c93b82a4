"""`AgentDeploymentBuildSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_build_status import AgentBuildStatus


class AgentDeploymentBuildSummary(Model):
    """State of the build that runs the install command ahead of time."""

    build_id: str
    """Id of the template build behind the version, with the prefix `tb_`; its log is read
    with it. Example: `adb_3e5f7a91`.
    """

    status: AgentBuildStatus
    """How far the build has come."""

    artifact_ready: bool
    """Whether its result can be used now. Example: `true`."""

    artifact_id: str | None = None
    """Its result, or `null` when there is none. Example: `adart_6c8e0b2d`."""

    size_bytes: int | None = None
    """Size of its result in bytes, or `null`. Example: `7340032`."""

    failure_reason: str | None = None
    """Why it failed, or `null`. Example: `The install command ended with exit code
    1.`.
    """

    started_at: DateTime | None = None
    """When it started, or `null`. Example: `2026-03-02T09:31:20Z`."""

    completed_at: DateTime | None = None
    """When it ended, or `null`. Example: `2026-03-02T09:32:08Z`."""
