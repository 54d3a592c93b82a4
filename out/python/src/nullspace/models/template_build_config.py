"""`TemplateBuildConfig`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateBuildConfig(Model):
    """Size of a template."""

    vcpus: int | None = None
    """Number of virtual CPUs; 1 when left out. Example: `2`."""

    memory_mib: int | None = None
    """Main memory in mebibytes; 512 when left out. Example: `1024`."""

    internet_access: bool | None = None
    """Whether build steps can reach the internet. Without it, packages cannot be
    downloaded. Example: `true`.
    """

    disk_mb: int | None = None
    """Size of the root disk in megabytes, at least 512. Left out, the platform picks a
    size that holds the result. Required range: `x >= 512`. Example: `4096`.
    """


class TemplateBuildConfigParams(TypedDict):
    """`TemplateBuildConfig` as a dict, by the names that fields have on the wire."""

    vcpus: NotRequired[int]
    """Number of virtual CPUs; 1 when left out. Example: `2`."""

    memory_mib: NotRequired[int]
    """Main memory in mebibytes; 512 when left out. Example: `1024`."""

    internet_access: NotRequired[bool]
    """Whether build steps can reach the internet. Without it, packages cannot be
    downloaded. Example: `true`.
    """

    disk_mb: NotRequired[int]
    """Size of the root disk in megabytes, at least 512. Left out, the platform picks a
    size that holds the result. Required range: `x >= 512`. Example: `4096`.
    """


TemplateBuildConfigInput: TypeAlias = TemplateBuildConfig | TemplateBuildConfigParams
"""What a request may have as `TemplateBuildConfig`."""
