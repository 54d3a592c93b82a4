"""`ListAgentLogEventsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_log_event import AgentLogEvent


class ListAgentLogEventsResponse(Model):
    """A page of log entries."""

    events: list[AgentLogEvent]
    """Entries of this page, oldest first."""

    offset: int
    """Number of entries before this page. 0 when the page was asked for by `cursor` or
    `tail`. Example: `0`.
    """

    limit: int
    """Page size that was applied. Example: `100`."""

    has_more: bool
    """Whether entries follow this page. Example: `false`."""

    next_cursor: str | None = None
    """Cursor of the entries after this page. Keep it to fetch later entries while the
    agent runs; `null` when nothing can follow. Example:
    `eyJhZnRlciI6ImFkbG9nXzAwMDAwMDJhIn0`.
    """
