"""`AgentDebugConfig`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class AgentDebugConfig(Model):
    """What happens to the sandbox of a failed run. Other members are refused."""

    retain_on_failure: bool | None = None
    """Whether the sandbox is kept after a failure so that you can look into it. Example:
    `true`.
    """

    retain_seconds: int | None = None
    """How long it is kept, in seconds. Without a value it is kept for an hour. Required
    range: `x >= 1`. Example: `3600`.
    """


class AgentDebugConfigParams(TypedDict):
    """`AgentDebugConfig` as a dict, by the names that fields have on the wire."""

    retain_on_failure: NotRequired[bool]
    """Whether the sandbox is kept after a failure so that you can look into it. Example:
    `true`.
    """

    retain_seconds: NotRequired[int]
    """How long it is kept, in seconds. Without a value it is kept for an hour. Required
    range: `x >= 1`. Example: `3600`.
    """


AgentDebugConfigInput: TypeAlias = AgentDebugConfig | AgentDebugConfigParams
"""What a request may have as `AgentDebugConfig`."""
