"""`CodeContext`."""

from __future__ import annotations

from .._runtime.models import Model


class CodeContext(Model):
    """A running interpreter that keeps its variables between executions."""

    id: str
    """Opaque id, needed to run code with the variables of earlier calls. Example:
    `ctx_7f3b21d9`.
    """

    language: str
    """Language the interpreter runs. Example: `python3`."""

    cwd: str
    """Directory the interpreter started in. Example: `/workspace`."""
