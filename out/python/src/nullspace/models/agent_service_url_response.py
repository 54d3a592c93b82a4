"""`AgentServiceUrlResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_service_status import AgentServiceStatus


class AgentServiceUrlResponse(Model):
    """Where a service can be reached."""

    service_id: str
    """Service concerned. Example: `adsvc_1234abcd`."""

    status: AgentServiceStatus
    """How the service is. Open the address once it is `ready`."""

    public_url: str | None = None
    """Address that visitors can open. `null` while the service is not ready, has no
    sandbox, or may not be public. Example: `https://8000-sb-d9b13f56.nullspace.dev/`.
    """

    port: int | None = None
    """Guest port behind the address. `null` when the service has no sandbox. Example:
    `8000`.
    """
