"""`TemplateBunInstallStep`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateBunInstallStep(Model):
    """Installs JavaScript packages with Bun."""

    action: Literal["bun_install"]
    """Kind of step, always `bun_install`."""

    packages: list[str]
    """Packages to install, each with a version if it has to be pinned. Example:
    `["hono@4.7.2"]`.
    """

    g: bool | None = None
    """Installs for the whole system rather than for the working directory of the step.
    Example: `false`.
    """


class TemplateBunInstallStepParams(TypedDict):
    """`TemplateBunInstallStep` as a dict, by the names that fields have on the wire."""

    action: Literal["bun_install"]
    """Kind of step, always `bun_install`."""

    packages: Sequence[str]
    """Packages to install, each with a version if it has to be pinned. Example:
    `["hono@4.7.2"]`.
    """

    g: NotRequired[bool]
    """Installs for the whole system rather than for the working directory of the step.
    Example: `false`.
    """


TemplateBunInstallStepInput: TypeAlias = (
    TemplateBunInstallStep | TemplateBunInstallStepParams
)
"""What a request may have as `TemplateBunInstallStep`."""
