"""`ListAgentDeploymentVersionsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_deployment_version import AgentDeploymentVersion


class ListAgentDeploymentVersionsResponse(Model):
    """A page of versions."""

    items: list[AgentDeploymentVersion]
    """Versions of this page."""

    next_cursor: str | None = None
    """Cursor of the following page, or `null` on the last one. Example:
    `eyJiZWZvcmUiOiJhZHBsXzEyMzRhYmNkIn0`.
    """
