"""`CodeRunCreateRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class CodeRunCreateRequest(Model):
    """Code to run without waiting for it."""

    code: str
    """Source text to run. Example: `scores = model.evaluate(test)\\nscores.mean()`."""

    context_id: str
    """Context to run in. Runs of one context take place one after the other. Example:
    `ctx_7f3b21d9`.
    """

    envs: dict[str, str] | None = None
    """Environment variables for this run alone; they win over those of the sandbox.
    Example: `{"LOG_LEVEL":"debug"}`.
    """

    timeout: int | None = None
    """Longest time the code may run, in seconds. Time in the queue does not count.
    Example: `600`.
    """


class CodeRunCreateRequestParams(TypedDict):
    """`CodeRunCreateRequest` as a dict, by the names that fields have on the wire."""

    code: str
    """Source text to run. Example: `scores = model.evaluate(test)\\nscores.mean()`."""

    context_id: str
    """Context to run in. Runs of one context take place one after the other. Example:
    `ctx_7f3b21d9`.
    """

    envs: NotRequired[Mapping[str, str]]
    """Environment variables for this run alone; they win over those of the sandbox.
    Example: `{"LOG_LEVEL":"debug"}`.
    """

    timeout: NotRequired[int]
    """Longest time the code may run, in seconds. Time in the queue does not count.
    Example: `600`.
    """


CodeRunCreateRequestInput: TypeAlias = CodeRunCreateRequest | CodeRunCreateRequestParams
"""What a request may have as `CodeRunCreateRequest`."""
