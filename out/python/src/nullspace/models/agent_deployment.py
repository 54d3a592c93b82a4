"""`AgentDeployment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_deployment_mode import AgentDeploymentMode
    from .agent_deployment_status import AgentDeploymentStatus


class AgentDeployment(Model):
    """An agent that is kept as code and settings, so that it can be started again
    and again. What runs is one of its versions.
    """

    id: str
    """Opaque id with the prefix `adpl_`. It stays the same when the deployment is renamed.
    Example: `adpl_1234abcd`.
    """

    name: str
    """Name for people. Example: `report-writer`."""

    mode: AgentDeploymentMode
    """How the agent runs. It cannot be changed later."""

    status: AgentDeploymentStatus
    """Whether new runs and services may be started."""

    metadata: dict[str, Any]
    """Labels of your own. An empty object when there are none. Example:
    `{"team":"research"}`.
    """

    created_at: DateTime
    """When the deployment was created. Example: `2026-03-02T09:30:00Z`."""

    updated_at: DateTime
    """When the deployment last changed. Example: `2026-03-02T09:32:10Z`."""

    description: str | None = None
    """Remark for people, or `null`. Example: `Writes the weekly report.`."""

    active_version_id: str | None = None
    """Version that starts when a call names none. `null` until the first bundle has been
    uploaded. Example: `adpv_1234abcd`.
    """

    deleted_at: DateTime | None = None
    """When the deployment was deleted, or `null`. Example: `2026-03-02T18:00:00Z`."""
