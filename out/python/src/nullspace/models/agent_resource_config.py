"""`AgentResourceConfig`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class AgentResourceConfig(Model):
    """Size and time limit of the sandboxes of a version. Anything left out is taken
    from the template.
    """

    vcpus: int | None = None
    """Number of virtual CPUs. Required range: `x >= 1`. Example: `2`."""

    memory_mb: int | None = None
    """Main memory in megabytes. Required range: `x >= 1`. Example: `2048`."""

    disk_mb: int | None = None
    """Root disk in megabytes. Required range: `x >= 1`. Example: `4096`."""

    timeout_seconds: int | None = None
    """Longest time a job may take, preparation included, in seconds. A job that exceeds it
    ends as `timed_out`. Required range: `x >= 1`. Example: `1800`.
    """


class AgentResourceConfigParams(TypedDict):
    """`AgentResourceConfig` as a dict, by the names that fields have on the wire."""

    vcpus: NotRequired[int]
    """Number of virtual CPUs. Required range: `x >= 1`. Example: `2`."""

    memory_mb: NotRequired[int]
    """Main memory in megabytes. Required range: `x >= 1`. Example: `2048`."""

    disk_mb: NotRequired[int]
    """Root disk in megabytes. Required range: `x >= 1`. Example: `4096`."""

    timeout_seconds: NotRequired[int]
    """Longest time a job may take, preparation included, in seconds. A job that exceeds it
    ends as `timed_out`. Required range: `x >= 1`. Example: `1800`.
    """


AgentResourceConfigInput: TypeAlias = AgentResourceConfig | AgentResourceConfigParams
"""What a request may have as `AgentResourceConfig`."""
