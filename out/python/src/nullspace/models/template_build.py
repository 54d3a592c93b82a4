"""`TemplateBuild`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_build_artifact_availability import TemplateBuildArtifactAvailability
    from .template_build_backend import TemplateBuildBackend
    from .template_build_cache_summary import TemplateBuildCacheSummary
    from .template_build_config import TemplateBuildConfig
    from .template_build_promotability import TemplateBuildPromotability
    from .template_build_source_type import TemplateBuildSourceType
    from .template_build_status import TemplateBuildStatus
    from .template_failure_detail import TemplateFailureDetail
    from .template_oci_image_metadata import TemplateOciImageMetadata
    from .template_runtime_defaults import TemplateRuntimeDefaults
    from .template_visibility import TemplateVisibility


class TemplateBuild(Model):
    """Full record of a template build."""

    build_id: str
    """Id of the build, with the prefix `tb_`; its state and its log are read with it.
    Example: `tb_7a3c1e58`.
    """

    template_id: str
    """Template the build belongs to. Example: `tpl_2b7d4c90`."""

    name: str
    """Name of the template when the build was asked for. Example: `data-tools`."""

    tags: list[str]
    """Tags that the build carries, or is to carry once it is ready. Example:
    `["default","v1"]`.
    """

    status: TemplateBuildStatus
    """How far the build has come."""

    build_backend: TemplateBuildBackend
    """Builder that does the work."""

    source_type: TemplateBuildSourceType
    """Kind of source the template is built from."""

    canonical_ref: str
    """Reference of the template with its namespace. Example: `research/data-tools`."""

    namespace_slug: str
    """Namespace that holds the template. Example: `research`."""

    visibility: TemplateVisibility
    """Who may use the template."""

    created_at: DateTime
    """When the build was asked for. Example: `2026-03-01T10:00:00Z`."""

    updated_at: DateTime
    """When the record last changed. Example: `2026-03-01T10:03:41Z`."""

    source_digest: str | None = None
    """Digest of the whole source. Equal digests mean equal input. Example:
    `sha256:4be1c7d09a35`.
    """

    context_digest: str | None = None
    """Digest of the build context. Missing when there is none. Example:
    `sha256:c07a5d3e812f`.
    """

    dockerfile_digest: str | None = None
    """Digest of the Dockerfile. Missing when none was used. Example:
    `sha256:71e0b94f6ac2`.
    """

    build_config: TemplateBuildConfig | None = None
    """Size that was applied."""

    triggered_by: str | None = None
    """Who or what asked for the build. Example:
    `user:0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77`.
    """

    queued_at: DateTime | None = None
    """When the build entered the queue. Example: `2026-03-01T10:00:00Z`."""

    started_at: DateTime | None = None
    """When a builder took it on. Missing while it waits. Example:
    `2026-03-01T10:00:04Z`.
    """

    finished_at: DateTime | None = None
    """When it ended, in whatever way. Missing until then. Example:
    `2026-03-01T10:03:41Z`.
    """

    duration_ms: int | None = None
    """Time from start to end in milliseconds. Missing until the end. Example:
    `217000`.
    """

    failure_phase: str | None = None
    """Part of the build that failed, in the words of the failure phases. Missing unless it
    failed. Example: `build_step`.
    """

    cache_summary: TemplateBuildCacheSummary | None = None
    """How much of the work could be taken from the cache."""

    artifact_availability: TemplateBuildArtifactAvailability | None = None
    """Whether sandboxes can be started from the result."""

    promotability: TemplateBuildPromotability | None = None
    """Whether tags can be moved to this build."""

    retention_expires_at: DateTime | None = None
    """When the result may be removed unless a tag keeps it. Missing when it is kept
    without limit. Example: `2026-03-31T10:03:41Z`.
    """

    runtime_defaults: TemplateRuntimeDefaults | None = None
    """Settings that sandboxes get from the result. Missing until the build is ready."""

    oci_metadata: TemplateOciImageMetadata | None = None
    """What the imported image declared about itself. Missing for other sources."""

    artifact_ids: list[str] | None = None
    """Artifacts that the build produced. Example: `["art_3f6b0d92"]`."""

    retry_of_build_id: str | None = None
    """Build that this one repeats. Missing for a first try. Example: `tb_6f5e4d3c`."""

    original_build_id: str | None = None
    """First build in a chain of repeats. Example: `tb_6f5e4d3c`."""

    cancel_requested_at: DateTime | None = None
    """When somebody asked to stop the build. Example: `2026-03-01T10:01:10Z`."""

    cancel_requested_by: str | None = None
    """Who asked to stop it. Example: `user:0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77`."""

    cancellation_reason: str | None = None
    """Remark that was sent with the request to stop. Example: `Wrong base image`."""

    error: str | None = None
    """Why the build failed, for people. Missing unless it did. Example:
    `Step 3 of the build failed.`.
    """

    error_detail: TemplateFailureDetail | None = None
    """Why the build failed, for programs."""
