"""`TemplateReadinessProbeType1`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateReadinessProbeType1(Model):
    """Ready after a fixed time."""

    kind: Literal["timeout"]
    """Kind of probe, always `timeout`."""

    timeout_ms: int
    """Time to wait, in milliseconds. Example: `20000`."""


class TemplateReadinessProbeType1Params(TypedDict):
    """`TemplateReadinessProbeType1` as a dict, by the names that fields have on the wire."""

    kind: Literal["timeout"]
    """Kind of probe, always `timeout`."""

    timeout_ms: int
    """Time to wait, in milliseconds. Example: `20000`."""


TemplateReadinessProbeType1Input: TypeAlias = (
    TemplateReadinessProbeType1 | TemplateReadinessProbeType1Params
)
"""What a request may have as `TemplateReadinessProbeType1`."""
