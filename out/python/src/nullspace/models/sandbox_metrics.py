"""`SandboxMetrics`."""

from __future__ import annotations

from .._runtime.formats import DateTime, Number
from .._runtime.models import Model


class SandboxMetrics(Model):
    """Load of a sandbox at one moment."""

    timestamp: DateTime
    """When the sample was taken. Example: `2026-03-02T09:16:30Z`."""

    cpu_percent: Number
    """Share of the sandbox's CPU time in use, in percent of all its vCPUs together.
    Example: `12.5`.
    """

    cpu_count: int
    """Number of virtual CPUs. Example: `1`."""

    mem_used_bytes: int
    """Memory in use, in bytes. Example: `104857600`."""

    mem_total_bytes: int
    """Memory there is, in bytes. Example: `268435456`."""

    disk_used_bytes: int
    """Root disk space in use, in bytes. Example: `734003200`."""

    disk_total_bytes: int
    """Size of the root disk, in bytes. Example: `2147483648`."""

    network_rx_bytes: int
    """Bytes received since the sandbox started. Subtract two samples to get a rate.
    Example: `183500`.
    """

    network_tx_bytes: int
    """Bytes sent since the sandbox started. Subtract two samples to get a rate. Example:
    `524288`.
    """
