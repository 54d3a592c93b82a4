"""`AgentServiceConfig`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_readiness_config import AgentReadinessConfig, AgentReadinessConfigInput


class AgentServiceConfig(Model):
    """How a service is reached. Used for the mode `service` only."""

    port: int | None = None
    """Guest port on which the agent listens. Required range: `1 <= x <= 65535`. Example:
    `8000`.
    """

    readiness: AgentReadinessConfig | None = None
    """How the platform finds out that the service can answer. Further fields are allowed.
    Example: `{"type":"http","path":"/healthz","timeout_seconds":60}`.
    """


class AgentServiceConfigParams(TypedDict):
    """`AgentServiceConfig` as a dict, by the names that fields have on the wire."""

    port: NotRequired[int]
    """Guest port on which the agent listens. Required range: `1 <= x <= 65535`. Example:
    `8000`.
    """

    readiness: NotRequired[AgentReadinessConfigInput]
    """How the platform finds out that the service can answer. Further fields are allowed.
    Example: `{"type":"http","path":"/healthz","timeout_seconds":60}`.
    """


AgentServiceConfigInput: TypeAlias = AgentServiceConfig | AgentServiceConfigParams
"""What a request may have as `AgentServiceConfig`."""
