"""`TemplateWorkdirStep`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateWorkdirStep(Model):
    """Switches the working directory for the steps that follow, and makes it if
    needed.
    """

    action: Literal["workdir"]
    """Kind of step, always `workdir`."""

    path: str
    """Directory to go on in. Example: `/workspace/app`."""


class TemplateWorkdirStepParams(TypedDict):
    """`TemplateWorkdirStep` as a dict, by the names that fields have on the wire."""

    action: Literal["workdir"]
    """Kind of step, always `workdir`."""

    path: str
    """Directory to go on in. Example: `/workspace/app`."""


TemplateWorkdirStepInput: TypeAlias = TemplateWorkdirStep | TemplateWorkdirStepParams
"""What a request may have as `TemplateWorkdirStep`."""
