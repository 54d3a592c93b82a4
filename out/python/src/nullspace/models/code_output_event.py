"""`CodeOutputEvent`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.models import Model

if TYPE_CHECKING:
    from .code_artifact import CodeArtifact

CodeOutputEventType: TypeAlias = (
    Literal["stdout", "stderr", "result", "artifact", "error", "number_of_executions"]
    | str
)
"""Kind of event.

    `stdout`: Text was written to standard output.
    `stderr`: Text was written to standard error.
    `result`: A value was shown or returned.
    `artifact`: A file was saved as an artifact.
    `error`: The code raised an exception; no further result follows.
    `number_of_executions`: The execution received its number in the context.
"""


class CodeOutputEvent(Model):
    """Something that happened while code ran. `type` tells which of the other fields
    are set.
    """

    type: CodeOutputEventType | None = None
    """Kind of event.

        `stdout`: Text was written to standard output.
        `stderr`: Text was written to standard error.
        `result`: A value was shown or returned.
        `artifact`: A file was saved as an artifact.
        `error`: The code raised an exception; no further result follows.
        `number_of_executions`: The execution received its number in the context.
    """

    text: str | None = None
    """Output of `stdout` and `stderr` events, or the plain text form of a result. Example:
    `42.0\\n`.
    """

    html: str | None = None
    """HTML form of a result. Example: `<table><tr><td>42</td></tr></table>`."""

    png: str | None = None
    """PNG form of a result, as Base64. Example:
    `iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mM`.
    """

    name: str | None = None
    """Class of the exception, for an error. Example: `ZeroDivisionError`."""

    value: str | None = None
    """Message of the exception, for an error. Example: `division by zero`."""

    traceback: str | None = None
    """Stack trace of the exception, for an error. Example: `Traceback (most recent call
    last):\\n  File "<cell 4>", line 1, in <module>\\nZeroDivisionError: division by
    zero`.
    """

    timestamp: int | None = None
    """When the event was made, in milliseconds since 1970-01-01T00:00:00Z. Example:
    `1772443000512`.
    """

    is_main_result: bool | None = None
    """Whether a result is the value of the last expression, rather than something
    displayed on the way. Example: `true`.
    """

    execution_count: int | None = None
    """Number of this execution in its context, counted from 1. Example: `3`."""

    artifact: CodeArtifact | None = None
    """The artifact that was saved, for an `artifact` event."""
