"""`StopAgentServiceInstanceRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class StopAgentServiceInstanceRequest(Model):
    """Why a service is stopped, and what happens to its sandbox."""

    reason: str | None = None
    """Remark for the log. Example: `Maintenance`."""

    retain_sandbox: bool | None = None
    """Whether the sandbox is kept so that you can look into it. Left out, it is destroyed.
    Example: `false`.
    """


class StopAgentServiceInstanceRequestParams(TypedDict):
    """`StopAgentServiceInstanceRequest` as a dict, by the names that fields have on the wire."""

    reason: NotRequired[str]
    """Remark for the log. Example: `Maintenance`."""

    retain_sandbox: NotRequired[bool]
    """Whether the sandbox is kept so that you can look into it. Left out, it is destroyed.
    Example: `false`.
    """


StopAgentServiceInstanceRequestInput: TypeAlias = (
    StopAgentServiceInstanceRequest | StopAgentServiceInstanceRequestParams
)
"""What a request may have as `StopAgentServiceInstanceRequest`."""
