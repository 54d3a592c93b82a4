"""`TemplateRuntimeDefaults`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_readiness_probe import TemplateReadinessProbe


class TemplateRuntimeDefaults(Model):
    """Settings that sandboxes of a template start with."""

    default_env_keys: list[str] | None = None
    """Names of the environment variables that are set. Values are not shown. Example:
    `["PYTHONUNBUFFERED"]`.
    """

    start_cmd: str | None = None
    """Command that is already running when a sandbox starts. Example:
    `python -m http.server 3000`.
    """

    default_user: str | None = None
    """Guest account that commands run as. Example: `root`."""

    default_workdir: str | None = None
    """Directory that commands start in. Example: `/workspace`."""

    readiness: TemplateReadinessProbe | None = None
    """Probe that decided when the template was up."""
