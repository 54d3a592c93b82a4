"""`TemplatePipInstallStep`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplatePipInstallStep(Model):
    """Installs Python packages with pip."""

    action: Literal["pip_install"]
    """Kind of step, always `pip_install`."""

    packages: list[str]
    """Packages to install, each with a version if it has to be pinned. Example:
    `["numpy==2.2.3","pandas"]`.
    """

    g: bool | None = None
    """Installs for the whole system rather than for the working directory of the step.
    Example: `false`.
    """


class TemplatePipInstallStepParams(TypedDict):
    """`TemplatePipInstallStep` as a dict, by the names that fields have on the wire."""

    action: Literal["pip_install"]
    """Kind of step, always `pip_install`."""

    packages: Sequence[str]
    """Packages to install, each with a version if it has to be pinned. Example:
    `["numpy==2.2.3","pandas"]`.
    """

    g: NotRequired[bool]
    """Installs for the whole system rather than for the working directory of the step.
    Example: `false`.
    """


TemplatePipInstallStepInput: TypeAlias = (
    TemplatePipInstallStep | TemplatePipInstallStepParams
)
"""What a request may have as `TemplatePipInstallStep`."""
