"""`ListAgentRunsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_run import AgentRun


class ListAgentRunsResponse(Model):
    """A page of runs."""

    items: list[AgentRun]
    """Runs of this page."""

    next_cursor: str | None = None
    """Cursor of the following page, or `null` on the last one. Example:
    `eyJiZWZvcmUiOiJhZHBsXzEyMzRhYmNkIn0`.
    """
