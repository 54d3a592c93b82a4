"""`ListAgentServiceInstancesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_service_instance import AgentServiceInstance


class ListAgentServiceInstancesResponse(Model):
    """A page of services."""

    items: list[AgentServiceInstance]
    """Services of this page."""

    next_cursor: str | None = None
    """Cursor of the following page, or `null` on the last one. Example:
    `eyJiZWZvcmUiOiJhZHBsXzEyMzRhYmNkIn0`.
    """
