"""`AgentEnvSpec`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class AgentEnvSpec(Model):
    """Environment variables the agent expects, by name. Values never go here: they
    are sent when a run or service is started.
    """

    required: list[str]
    """Variables without which a start is refused. Example: `["OPENAI_API_KEY"]`."""

    optional: list[str]
    """Variables the agent can do without. Example: `["LOG_LEVEL"]`."""


class AgentEnvSpecParams(TypedDict):
    """`AgentEnvSpec` as a dict, by the names that fields have on the wire."""

    required: Sequence[str]
    """Variables without which a start is refused. Example: `["OPENAI_API_KEY"]`."""

    optional: Sequence[str]
    """Variables the agent can do without. Example: `["LOG_LEVEL"]`."""


AgentEnvSpecInput: TypeAlias = AgentEnvSpec | AgentEnvSpecParams
"""What a request may have as `AgentEnvSpec`."""
