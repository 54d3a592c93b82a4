"""`AgentOutputConfig`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class AgentOutputConfig(Model):
    """Files a job hands over at its end."""

    paths: list[str] | None = None
    """Paths of files and directories, relative to the working directory. Example:
    `["report.md"]`.
    """


class AgentOutputConfigParams(TypedDict):
    """`AgentOutputConfig` as a dict, by the names that fields have on the wire."""

    paths: NotRequired[Sequence[str]]
    """Paths of files and directories, relative to the working directory. Example:
    `["report.md"]`.
    """


AgentOutputConfigInput: TypeAlias = AgentOutputConfig | AgentOutputConfigParams
"""What a request may have as `AgentOutputConfig`."""
