"""`CreateAgentServiceInstanceRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class CreateAgentServiceInstanceRequest(Model):
    """What to serve. An empty object serves the active version."""

    version_id: str | None = None
    """Version to start, which must be `ready`. Left out or `null`, the active version is
    started. Example: `adpv_1234abcd`.
    """

    envs: dict[str, str] | None = None
    """Environment variables with their values, among them all that the version requires.
    They are never returned. Example: `{"OPENAI_API_KEY":"sk-proj-3f9a"}`.
    """


class CreateAgentServiceInstanceRequestParams(TypedDict):
    """`CreateAgentServiceInstanceRequest` as a dict, by the names that fields have on the wire."""

    version_id: NotRequired[str | None]
    """Version to start, which must be `ready`. Left out or `null`, the active version is
    started. Example: `adpv_1234abcd`.
    """

    envs: NotRequired[Mapping[str, str]]
    """Environment variables with their values, among them all that the version requires.
    They are never returned. Example: `{"OPENAI_API_KEY":"sk-proj-3f9a"}`.
    """


CreateAgentServiceInstanceRequestInput: TypeAlias = (
    CreateAgentServiceInstanceRequest | CreateAgentServiceInstanceRequestParams
)
"""What a request may have as `CreateAgentServiceInstanceRequest`."""
