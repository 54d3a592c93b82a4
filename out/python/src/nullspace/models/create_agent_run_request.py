"""`CreateAgentRunRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class CreateAgentRunRequest(Model):
    """What to run and with which input. An empty object runs the active version
    without input.
    """

    version_id: str | None = None
    """Version to start, which must be `ready`. Left out or `null`, the active version is
    started. Example: `adpv_1234abcd`.
    """

    input: dict[str, Any] | None = None
    """Input for the agent, as a JSON object of any shape. The agent finds it in its
    sandbox. Example: `{"week":9}`.
    """

    envs: dict[str, str] | None = None
    """Environment variables with their values, among them all that the version requires.
    They are never returned. Example: `{"OPENAI_API_KEY":"sk-proj-3f9a"}`.
    """

    retain_on_failure: bool | None = None
    """Whether to keep the sandbox if the run fails. Left out or `null`, the version
    decides. Example: `true`.
    """

    retention_seconds: int | None = None
    """How long to keep it, in seconds. Without a value it is kept for an hour. Has no
    effect unless the sandbox is kept. Required range: `x >= 1`. Example: `3600`.
    """


class CreateAgentRunRequestParams(TypedDict):
    """`CreateAgentRunRequest` as a dict, by the names that fields have on the wire."""

    version_id: NotRequired[str | None]
    """Version to start, which must be `ready`. Left out or `null`, the active version is
    started. Example: `adpv_1234abcd`.
    """

    input: NotRequired[Mapping[str, object]]
    """Input for the agent, as a JSON object of any shape. The agent finds it in its
    sandbox. Example: `{"week":9}`.
    """

    envs: NotRequired[Mapping[str, str]]
    """Environment variables with their values, among them all that the version requires.
    They are never returned. Example: `{"OPENAI_API_KEY":"sk-proj-3f9a"}`.
    """

    retain_on_failure: NotRequired[bool | None]
    """Whether to keep the sandbox if the run fails. Left out or `null`, the version
    decides. Example: `true`.
    """

    retention_seconds: NotRequired[int | None]
    """How long to keep it, in seconds. Without a value it is kept for an hour. Has no
    effect unless the sandbox is kept. Required range: `x >= 1`. Example: `3600`.
    """


CreateAgentRunRequestInput: TypeAlias = (
    CreateAgentRunRequest | CreateAgentRunRequestParams
)
"""What a request may have as `CreateAgentRunRequest`."""
