"""`UpdateAgentDeploymentRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_deployment_status import AgentDeploymentStatus


class UpdateAgentDeploymentRequest(Model):
    """Settings to change. Those left out stay as they are."""

    name: str | None = None
    """New name for people. Example: `report-writer`."""

    description: str | None = None
    """New remark; `null` removes it. Example: `Writes the weekly report.`."""

    status: AgentDeploymentStatus | None = None
    """Pause with `paused`, go on with `active`. To delete, use the delete operation."""

    active_version_id: str | None = None
    """Version that starts when a call names none; it must be `ready`. `null` leaves the
    deployment without one. Example: `adpv_1234abcd`.
    """

    metadata: dict[str, Any] | None = None
    """New labels. They replace all old ones. Example: `{"team":"research"}`."""


class UpdateAgentDeploymentRequestParams(TypedDict):
    """`UpdateAgentDeploymentRequest` as a dict, by the names that fields have on the wire."""

    name: NotRequired[str]
    """New name for people. Example: `report-writer`."""

    description: NotRequired[str | None]
    """New remark; `null` removes it. Example: `Writes the weekly report.`."""

    status: NotRequired[AgentDeploymentStatus]
    """Pause with `paused`, go on with `active`. To delete, use the delete operation."""

    active_version_id: NotRequired[str | None]
    """Version that starts when a call names none; it must be `ready`. `null` leaves the
    deployment without one. Example: `adpv_1234abcd`.
    """

    metadata: NotRequired[Mapping[str, object]]
    """New labels. They replace all old ones. Example: `{"team":"research"}`."""


UpdateAgentDeploymentRequestInput: TypeAlias = (
    UpdateAgentDeploymentRequest | UpdateAgentDeploymentRequestParams
)
"""What a request may have as `UpdateAgentDeploymentRequest`."""
