"""`AgentLogEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_log_level import AgentLogLevel


class AgentLogEvent(Model):
    """A line of the log of a run or service: what the agent printed, or what the
    platform did.
    """

    id: str
    """Identifier of the entry. Example: `adlog_0000002a`."""

    deployment_id: str
    """Deployment it belongs to. Example: `adpl_1234abcd`."""

    level: AgentLogLevel
    """How serious it is."""

    event_type: str
    """Kind of entry, such as `stdout` for printed text. Example: `stdout`."""

    message: str
    """The text, without a line break at its end. Example:
    `Report written to report.md`.
    """

    metadata: dict[str, Any] | None = None
    """Further facts, depending on the kind. Expect new members over time. Example:
    `{"bytes":2048}`.
    """

    created_at: DateTime | None = None
    """When it was recorded. Example: `2026-03-02T09:41:28Z`."""

    version_id: str | None = None
    """Version that ran, or `null`. Example: `adpv_1234abcd`."""

    run_id: str | None = None
    """Run it belongs to. `null` for entries of a service. Example: `adrun_1234abcd`."""

    service_instance_id: str | None = None
    """Service it belongs to. `null` for entries of a run. Example: `adsvc_1234abcd`."""

    sandbox_id: str | None = None
    """Sandbox it came from, or `null`. Example: `sb_c2e7f0a4`."""

    process_id: int | None = None
    """Process it came from, or `null`. Example: `87`."""

    source: str | None = None
    """Part that wrote it, such as the agent or the platform; `null` when not known.
    Example: `agent`.
    """
