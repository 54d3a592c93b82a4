"""`CreateAgentDeploymentRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_deployment_mode import AgentDeploymentMode


class CreateAgentDeploymentRequest(Model):
    """Name and mode of an agent deployment."""

    name: str
    """Name for people, 1 to 128 characters long. It must be free among your live
    deployments. Required string length: `1 - 128`. Example: `report-writer`.
    """

    mode: AgentDeploymentMode
    """Whether it does a task and ends (`job`) or keeps serving a port (`service`). It
    cannot be changed later.
    """

    description: str | None = None
    """Remark for people. Example: `Writes the weekly report.`."""

    metadata: dict[str, Any] | None = None
    """Labels of your own. Example: `{"team":"research"}`."""


class CreateAgentDeploymentRequestParams(TypedDict):
    """`CreateAgentDeploymentRequest` as a dict, by the names that fields have on the wire."""

    name: str
    """Name for people, 1 to 128 characters long. It must be free among your live
    deployments. Required string length: `1 - 128`. Example: `report-writer`.
    """

    mode: AgentDeploymentMode
    """Whether it does a task and ends (`job`) or keeps serving a port (`service`). It
    cannot be changed later.
    """

    description: NotRequired[str | None]
    """Remark for people. Example: `Writes the weekly report.`."""

    metadata: NotRequired[Mapping[str, object]]
    """Labels of your own. Example: `{"team":"research"}`."""


CreateAgentDeploymentRequestInput: TypeAlias = (
    CreateAgentDeploymentRequest | CreateAgentDeploymentRequestParams
)
"""What a request may have as `CreateAgentDeploymentRequest`."""
