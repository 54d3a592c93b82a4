"""`TemplateBuildPlanResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_build_backend import TemplateBuildBackend
    from .template_build_context_manifest_summary import (
        TemplateBuildContextManifestSummary,
    )
    from .template_build_plan import TemplateBuildPlan
    from .template_build_source_type import TemplateBuildSourceType


class TemplateBuildPlanResponse(Model):
    """The plan of a build, made without building anything."""

    build_backend: TemplateBuildBackend
    """Builder that would be used."""

    source_type: TemplateBuildSourceType
    """Kind of source that was recognised."""

    build_plan: TemplateBuildPlan
    """The steps."""

    warnings: list[str]
    """Remarks in plain English. Empty when there are none. Example: `["STOPSIGNAL has no
    effect in a sandbox."]`.
    """

    requires_base_image_auth: bool
    """Whether the base image can only be pulled with credentials. Example: `false`."""

    source_digest: str | None = None
    """Digest of the whole source. Example: `sha256:4be1c7d09a35`."""

    context_manifest: TemplateBuildContextManifestSummary | None = None
    """The build context in brief. Missing when there is none."""

    dockerfile_digest: str | None = None
    """Digest of the Dockerfile. Missing when none was sent. Example:
    `sha256:71e0b94f6ac2`.
    """
