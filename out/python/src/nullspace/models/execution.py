"""`Execution`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .code_artifact import CodeArtifact
    from .execution_result import ExecutionResult


class Execution(Model):
    """Outcome of an execution."""

    results: list[ExecutionResult]
    """Values that were displayed or returned, in the order they came."""

    artifacts: list[CodeArtifact]
    """Files that were saved as artifacts."""

    logs: ExecutionLogs
    """Everything the code wrote."""

    error: ExecutionError | None = None
    """The exception that ended the code. Missing if there was none."""

    execution_count: int | None = None
    """Number of this execution in its context, counted from 1. Example: `3`."""


class ExecutionLogs(Model):
    """Everything the code wrote."""

    stdout: list[str]
    """Pieces written to standard output, in order. Example: `["42.0\\n"]`."""

    stderr: list[str]
    """Pieces written to standard error, in order. Example: `[]`."""


class ExecutionError(Model):
    """The exception that ended the code. Missing if there was none."""

    name: str
    """Class of the exception. Example: `ZeroDivisionError`."""

    value: str
    """Message of the exception. Example: `division by zero`."""

    traceback: str
    """Stack trace as text. Example: `Traceback (most recent call last):\\n  File "<cell
    4>", line 1, in <module>\\nZeroDivisionError: division by zero`.
    """
