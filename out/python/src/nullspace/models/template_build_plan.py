"""`TemplateBuildPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_ignored_instruction import TemplateIgnoredInstruction
    from .template_readiness_probe import TemplateReadinessProbe


class TemplateBuildPlan(Model):
    """What a build would do, in the order in which it would do it."""

    base_template: str
    """Template or image the build starts from. Example: `base`."""

    run_steps: list[str]
    """Shell lines that would be run. Example: `["pip install numpy pandas"]`."""

    build_steps: list[dict[str, Any]]
    """All steps in the builder's own form. Meant for display; the members may change.
    Example: `[{"action":"pip_install","packages":["numpy","pandas"]}]`.
    """

    build_envs: dict[str, str]
    """Environment variables during the build. Example: `{"PIP_NO_CACHE_DIR":"1"}`."""

    env_assignments: list[list[str]]
    """Environment variables of the result, each as a pair of name and value. Example:
    `[["PYTHONUNBUFFERED","1"]]`.
    """

    ignored_instructions: list[str]
    """Dockerfile instructions that would have no effect. Example:
    `["STOPSIGNAL SIGINT"]`.
    """

    start_cmd: str | None = None
    """Command that would be started at the end. Example:
    `python -m http.server 3000`.
    """

    default_user: str | None = None
    """Guest account that sandboxes would use. Example: `root`."""

    default_workdir: str | None = None
    """Directory that commands would start in. Example: `/workspace`."""

    readiness: TemplateReadinessProbe | None = None
    """Probe that decides when the template is up."""

    ignored_instruction_warnings: list[TemplateIgnoredInstruction] | None = None
    """The ignored instructions again, with their line numbers. Example:
    `[{"instruction":"STOPSIGNAL SIGINT","line":4}]`.
    """
