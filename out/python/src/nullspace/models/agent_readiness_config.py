"""`AgentReadinessConfig`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class AgentReadinessConfig(Model):
    """Check that decides when a service counts as `ready`. The platform may know
    further members.
    """

    type: Literal["http", "tcp", "timeout"] | str | None = None
    """Kind of check.

        `http`: A GET request to `path` is answered without a server error.
        `tcp`: The port accepts a connection.
        `timeout`: A fixed time has passed.
    """

    path: str | None = None
    """Path requested by an `http` check. It must begin with a slash. Example:
    `/healthz`.
    """

    timeout_seconds: int | None = None
    """Longest time until the check must have passed, in seconds; for `timeout` the time to
    wait. Required range: `x >= 0`. Example: `60`.
    """


class AgentReadinessConfigParams(TypedDict):
    """`AgentReadinessConfig` as a dict, by the names that fields have on the wire."""

    type: NotRequired[Literal["http", "tcp", "timeout"] | str]
    """Kind of check.

        `http`: A GET request to `path` is answered without a server error.
        `tcp`: The port accepts a connection.
        `timeout`: A fixed time has passed.
    """

    path: NotRequired[str]
    """Path requested by an `http` check. It must begin with a slash. Example:
    `/healthz`.
    """

    timeout_seconds: NotRequired[int]
    """Longest time until the check must have passed, in seconds; for `timeout` the time to
    wait. Required range: `x >= 0`. Example: `60`.
    """


AgentReadinessConfigInput: TypeAlias = (
    AgentReadinessConfig | AgentReadinessConfigParams | Mapping[str, object]
)
"""What a request may have as `AgentReadinessConfig`."""
