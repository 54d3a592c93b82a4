"""`TemplateAptInstallStep`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateAptInstallStep(Model):
    """Installs Debian packages with apt."""

    action: Literal["apt_install"]
    """Kind of step, always `apt_install`."""

    packages: list[str]
    """Packages to install, each with a version if it has to be pinned. Example:
    `["git","curl=7.88.1-10+deb12u8"]`.
    """


class TemplateAptInstallStepParams(TypedDict):
    """`TemplateAptInstallStep` as a dict, by the names that fields have on the wire."""

    action: Literal["apt_install"]
    """Kind of step, always `apt_install`."""

    packages: Sequence[str]
    """Packages to install, each with a version if it has to be pinned. Example:
    `["git","curl=7.88.1-10+deb12u8"]`.
    """


TemplateAptInstallStepInput: TypeAlias = (
    TemplateAptInstallStep | TemplateAptInstallStepParams
)
"""What a request may have as `TemplateAptInstallStep`."""
