"""`TemplateRunStep`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateRunStep(Model):
    """Runs a shell command. A status other than 0 ends the build."""

    action: Literal["run"]
    """Kind of step, always `run`."""

    command: str
    """Shell line to run. Example: `python -m compileall /workspace/app`."""

    user: str | None = None
    """Guest account for this one command. Example: `root`."""


class TemplateRunStepParams(TypedDict):
    """`TemplateRunStep` as a dict, by the names that fields have on the wire."""

    action: Literal["run"]
    """Kind of step, always `run`."""

    command: str
    """Shell line to run. Example: `python -m compileall /workspace/app`."""

    user: NotRequired[str]
    """Guest account for this one command. Example: `root`."""


TemplateRunStepInput: TypeAlias = TemplateRunStep | TemplateRunStepParams
"""What a request may have as `TemplateRunStep`."""
