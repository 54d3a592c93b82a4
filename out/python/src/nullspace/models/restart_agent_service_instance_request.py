"""`RestartAgentServiceInstanceRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class RestartAgentServiceInstanceRequest(Model):
    """Why a service is restarted, and changed variables."""

    reason: str | None = None
    """Remark for the log. Example: `New API key`."""

    envs: dict[str, str] | None = None
    """Environment variables that replace those of the start. Left out, the service keeps
    its own. They are never returned. Example: `{"OPENAI_API_KEY":"sk-proj-8c1e"}`.
    """


class RestartAgentServiceInstanceRequestParams(TypedDict):
    """`RestartAgentServiceInstanceRequest` as a dict, by the names that fields have on the wire."""

    reason: NotRequired[str]
    """Remark for the log. Example: `New API key`."""

    envs: NotRequired[Mapping[str, str]]
    """Environment variables that replace those of the start. Left out, the service keeps
    its own. They are never returned. Example: `{"OPENAI_API_KEY":"sk-proj-8c1e"}`.
    """


RestartAgentServiceInstanceRequestInput: TypeAlias = (
    RestartAgentServiceInstanceRequest | RestartAgentServiceInstanceRequestParams
)
"""What a request may have as `RestartAgentServiceInstanceRequest`."""
