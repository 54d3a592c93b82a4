"""`TemplateWarmPoolResources`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateWarmPoolResources(Model):
    """Size of the sandboxes of a warm pool."""

    vcpus: int
    """Number of virtual CPUs. Required range: `x >= 1`. Example: `1`."""

    memory_mb: int
    """Main memory in megabytes. Required range: `x >= 1`. Example: `256`."""

    disk_mb: int | None = None
    """Root disk in megabytes. Left out, the template decides. Required range: `x >= 1`.
    Example: `2048`.
    """


class TemplateWarmPoolResourcesParams(TypedDict):
    """`TemplateWarmPoolResources` as a dict, by the names that fields have on the wire."""

    vcpus: int
    """Number of virtual CPUs. Required range: `x >= 1`. Example: `1`."""

    memory_mb: int
    """Main memory in megabytes. Required range: `x >= 1`. Example: `256`."""

    disk_mb: NotRequired[int]
    """Root disk in megabytes. Left out, the template decides. Required range: `x >= 1`.
    Example: `2048`.
    """


TemplateWarmPoolResourcesInput: TypeAlias = (
    TemplateWarmPoolResources | TemplateWarmPoolResourcesParams
)
"""What a request may have as `TemplateWarmPoolResources`."""
