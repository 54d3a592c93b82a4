"""`TemplateReadinessProbeType3`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateReadinessProbeType3(Model):
    """Ready once a shell command ends with status 0."""

    kind: Literal["command"]
    """Kind of probe, always `command`."""

    command: str
    """Shell line to run in the guest. Example: `test -e /tmp/template-ready`."""

    timeout_secs: int | None = None
    """Longest time to keep probing, in seconds. The build fails when it is over. Example:
    `30`.
    """

    interval_ms: int | None = None
    """Pause between two probes, in milliseconds. Example: `500`."""

    startup_grace_secs: int | None = None
    """Time to wait before the first probe, in seconds. Example: `2`."""


TemplateReadinessProbeType3Params = TypedDict(
    "TemplateReadinessProbeType3Params",
    {
        "kind": 'Literal["command"]',
        "command": "str",
        "timeout_secs": "NotRequired[int]",
        "interval_ms": "NotRequired[int]",
        "startup_grace_secs": "NotRequired[int]",
    },
)
"""`TemplateReadinessProbeType3` as a dict, by the names that fields have on the wire."""

TemplateReadinessProbeType3Input: TypeAlias = (
    TemplateReadinessProbeType3 | TemplateReadinessProbeType3Params
)
"""What a request may have as `TemplateReadinessProbeType3`."""
