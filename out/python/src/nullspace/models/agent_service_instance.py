"""`AgentServiceInstance`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_service_status import AgentServiceStatus


class AgentServiceInstance(Model):
    """A version that keeps running in a sandbox and serves a port."""

    id: str
    """Opaque id with the prefix `adsvc_`, needed to stop the service or to read its logs.
    Example: `adsvc_1234abcd`.
    """

    deployment_id: str
    """Deployment that is served. Example: `adpl_5678cdef`."""

    version_id: str
    """Version that is served. Example: `adpv_5678cdef`."""

    status: AgentServiceStatus
    """How the service is."""

    port: int
    """Guest port on which the agent listens. Required range: `1 <= x <= 65535`. Example:
    `8000`.
    """

    created_at: DateTime
    """When the service was asked for. Example: `2026-03-02T09:50:00Z`."""

    updated_at: DateTime
    """When the service last changed. Example: `2026-03-02T09:50:30Z`."""

    sandbox_id: str | None = None
    """Sandbox of the service, or `null` when it has none. Example: `sb_d9b13f56`."""

    process_id: int | None = None
    """Process id of the agent in the guest, or `null`. Example: `91`."""

    public_url: str | None = None
    """Address that visitors can open. `null` while the service is not ready, has no
    sandbox, or may not be public. Example: `https://8000-sb-d9b13f56.nullspace.dev/`.
    """

    readiness_status: dict[str, Any] | None = None
    """Result of the latest readiness check, or `null` before the first one. Example:
    `{"ready":true,"checked_at":"2026-03-02T09:50:30Z"}`.
    """

    failure_reason: str | None = None
    """Why the service failed, or `null`. Example:
    `The port did not open within 60 seconds.`.
    """

    started_at: DateTime | None = None
    """When the agent was started, or `null`. Example: `2026-03-02T09:50:09Z`."""

    stopped_at: DateTime | None = None
    """When the service was stopped, or `null`. Example: `2026-03-02T11:00:00Z`."""

    idempotency_key: str | None = None
    """Key the service was created with, or `null`. Example:
    `b7e3d9a1-5c2f-4806-9d4e-3a6f8b0c1d27`.
    """
