"""`TemplateNpmInstallStep`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateNpmInstallStep(Model):
    """Installs JavaScript packages with npm."""

    action: Literal["npm_install"]
    """Kind of step, always `npm_install`."""

    packages: list[str]
    """Packages to install, each with a version if it has to be pinned. Example:
    `["typescript@5.8.2"]`.
    """

    g: bool | None = None
    """Installs for the whole system rather than for the working directory of the step.
    Example: `false`.
    """


class TemplateNpmInstallStepParams(TypedDict):
    """`TemplateNpmInstallStep` as a dict, by the names that fields have on the wire."""

    action: Literal["npm_install"]
    """Kind of step, always `npm_install`."""

    packages: Sequence[str]
    """Packages to install, each with a version if it has to be pinned. Example:
    `["typescript@5.8.2"]`.
    """

    g: NotRequired[bool]
    """Installs for the whole system rather than for the working directory of the step.
    Example: `false`.
    """


TemplateNpmInstallStepInput: TypeAlias = (
    TemplateNpmInstallStep | TemplateNpmInstallStepParams
)
"""What a request may have as `TemplateNpmInstallStep`."""
