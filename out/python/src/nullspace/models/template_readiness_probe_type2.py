"""`TemplateReadinessProbeType2`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateReadinessProbeType2(Model):
    """Ready once a GET request is answered without a server error."""

    kind: Literal["http"]
    """Kind of probe, always `http`."""

    port: int
    """Guest port to send the request to. Example: `3000`."""

    path: str
    """Path of the request. Example: `/ready`."""

    timeout_secs: int | None = None
    """Longest time to keep probing, in seconds. The build fails when it is over. Example:
    `30`.
    """

    interval_ms: int | None = None
    """Pause between two probes, in milliseconds. Example: `500`."""

    startup_grace_secs: int | None = None
    """Time to wait before the first probe, in seconds. Example: `2`."""


class TemplateReadinessProbeType2Params(TypedDict):
    """`TemplateReadinessProbeType2` as a dict, by the names that fields have on the wire."""

    kind: Literal["http"]
    """Kind of probe, always `http`."""

    port: int
    """Guest port to send the request to. Example: `3000`."""

    path: str
    """Path of the request. Example: `/ready`."""

    timeout_secs: NotRequired[int]
    """Longest time to keep probing, in seconds. The build fails when it is over. Example:
    `30`.
    """

    interval_ms: NotRequired[int]
    """Pause between two probes, in milliseconds. Example: `500`."""

    startup_grace_secs: NotRequired[int]
    """Time to wait before the first probe, in seconds. Example: `2`."""


TemplateReadinessProbeType2Input: TypeAlias = (
    TemplateReadinessProbeType2 | TemplateReadinessProbeType2Params
)
"""What a request may have as `TemplateReadinessProbeType2`."""
