"""`TemplateReadinessProbeType0`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateReadinessProbeType0(Model):
    """Ready once a port accepts a connection."""

    kind: Literal["tcp"]
    """Kind of probe, always `tcp`."""

    port: int
    """Guest port to connect to. Example: `3000`."""

    timeout_secs: int | None = None
    """Longest time to keep probing, in seconds. The build fails when it is over. Example:
    `30`.
    """

    interval_ms: int | None = None
    """Pause between two probes, in milliseconds. Example: `500`."""

    startup_grace_secs: int | None = None
    """Time to wait before the first probe, in seconds. Example: `2`."""


class TemplateReadinessProbeType0Params(TypedDict):
    """`TemplateReadinessProbeType0` as a dict, by the names that fields have on the wire."""

    kind: Literal["tcp"]
    """Kind of probe, always `tcp`."""

    port: int
    """Guest port to connect to. Example: `3000`."""

    timeout_secs: NotRequired[int]
    """Longest time to keep probing, in seconds. The build fails when it is over. Example:
    `30`.
    """

    interval_ms: NotRequired[int]
    """Pause between two probes, in milliseconds. Example: `500`."""

    startup_grace_secs: NotRequired[int]
    """Time to wait before the first probe, in seconds. Example: `2`."""


TemplateReadinessProbeType0Input: TypeAlias = (
    TemplateReadinessProbeType0 | TemplateReadinessProbeType0Params
)
"""What a request may have as `TemplateReadinessProbeType0`."""
