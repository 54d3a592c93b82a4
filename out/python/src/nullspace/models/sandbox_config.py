"""`SandboxConfig`."""

from __future__ import annotations

from .._runtime.models import Model


class SandboxConfig(Model):
    """Size of a sandbox."""

    vcpus: int | None = None
    """Number of virtual CPUs. Example: `1`."""

    memory_mb: int | None = None
    """Main memory in megabytes. Example: `256`."""

    disk_mb: int | None = None
    """Root disk in megabytes. Example: `2048`."""
