"""`CodeExecuteRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class CodeExecuteRequest(Model):
    """Code to run while you watch."""

    code: str
    """Source text to run. The value of its last expression becomes the main result.
    Example: `import math\\nprint(math.sqrt(1764))\\n6 * 7`.
    """

    language: str | None = None
    """Language of the code when no context is named. Python 3 if it is left out. Not
    needed with `context_id`. Example: `python3`.
    """

    context_id: str | None = None
    """Context to run in, with the variables of earlier executions. Left out, the default
    context of the language is used. Example: `ctx_7f3b21d9`.
    """

    envs: dict[str, str] | None = None
    """Environment variables for this execution alone; they win over those of the sandbox.
    Example: `{"LOG_LEVEL":"debug"}`.
    """

    timeout: int | None = None
    """Longest time the code may run, in seconds. It is interrupted when the time is up.
    Example: `60`.
    """


class CodeExecuteRequestParams(TypedDict):
    """`CodeExecuteRequest` as a dict, by the names that fields have on the wire."""

    code: str
    """Source text to run. The value of its last expression becomes the main result.
    Example: `import math\\nprint(math.sqrt(1764))\\n6 * 7`.
    """

    language: NotRequired[str]
    """Language of the code when no context is named. Python 3 if it is left out. Not
    needed with `context_id`. Example: `python3`.
    """

    context_id: NotRequired[str]
    """Context to run in, with the variables of earlier executions. Left out, the default
    context of the language is used. Example: `ctx_7f3b21d9`.
    """

    envs: NotRequired[Mapping[str, str]]
    """Environment variables for this execution alone; they win over those of the sandbox.
    Example: `{"LOG_LEVEL":"debug"}`.
    """

    timeout: NotRequired[int]
    """Longest time the code may run, in seconds. It is interrupted when the time is up.
    Example: `60`.
    """


CodeExecuteRequestInput: TypeAlias = CodeExecuteRequest | CodeExecuteRequestParams
"""What a request may have as `CodeExecuteRequest`."""
