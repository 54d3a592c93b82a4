"""`TemplateRuntimeConfig`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_readiness_probe import (
        TemplateReadinessProbe,
        TemplateReadinessProbeInput,
    )


class TemplateRuntimeConfig(Model):
    """Settings for the sandboxes of a template."""

    default_user: str | None = None
    """Guest account that commands run as. Example: `root`."""

    default_workdir: str | None = None
    """Directory that commands start in. Example: `/workspace`."""

    default_envs: dict[str, str] | None = None
    """Environment variables set in every sandbox. A sandbox can override them when it is
    created. Example: `{"PYTHONUNBUFFERED":"1"}`.
    """

    readiness: TemplateReadinessProbe | None = None
    """Probe that decides when the template is up. Left out, it counts as up once it has
    booted.
    """


class TemplateRuntimeConfigParams(TypedDict):
    """`TemplateRuntimeConfig` as a dict, by the names that fields have on the wire."""

    default_user: NotRequired[str]
    """Guest account that commands run as. Example: `root`."""

    default_workdir: NotRequired[str]
    """Directory that commands start in. Example: `/workspace`."""

    default_envs: NotRequired[Mapping[str, str]]
    """Environment variables set in every sandbox. A sandbox can override them when it is
    created. Example: `{"PYTHONUNBUFFERED":"1"}`.
    """

    readiness: NotRequired[TemplateReadinessProbeInput]
    """Probe that decides when the template is up. Left out, it counts as up once it has
    booted.
    """


TemplateRuntimeConfigInput: TypeAlias = (
    TemplateRuntimeConfig | TemplateRuntimeConfigParams
)
"""What a request may have as `TemplateRuntimeConfig`."""
