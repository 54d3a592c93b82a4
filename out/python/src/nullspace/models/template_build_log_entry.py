"""`TemplateBuildLogEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_build_log_kind import TemplateBuildLogKind
    from .template_build_log_level import TemplateBuildLogLevel
    from .template_build_result_metadata import TemplateBuildResultMetadata
    from .template_failure_detail import TemplateFailureDetail
    from .template_info import TemplateInfo


class TemplateBuildLogEntry(Model):
    """One entry of a build log. In a stream each event carries one of them; the last
    one has the kind `end`, `error` or `cancelled`.
    """

    build_id: str
    """Build that wrote the entry. Example: `tb_7a3c1e58`."""

    template_id: str
    """Template that is being built. Example: `tpl_2b7d4c90`."""

    offset: int
    """Position in the log, counted from 0 without gaps. Example: `4`."""

    timestamp: DateTime
    """When the entry was written. Example: `2026-03-01T10:00:31Z`."""

    kind: TemplateBuildLogKind
    """What the entry tells."""

    level: TemplateBuildLogLevel
    """How serious it is."""

    message: str
    """Text for people; for `message` entries a line of output. Example: `Successfully
    installed numpy-2.2.3 pandas-2.2.3`.
    """

    error_detail: TemplateFailureDetail | None = None
    """Structured cause. Only with the kind `error`."""

    result: TemplateInfo | None = None
    """The finished template. Only with the kind `end`."""

    result_metadata: TemplateBuildResultMetadata | None = None
    """Facts about the finished template. Only with the kind `end`."""

    phase: str | None = None
    """Part of the build that wrote the entry, in the words of the failure phases. Example:
    `build_step`.
    """

    step_index: int | None = None
    """Position of the step at work, counted from 0. Example: `1`."""

    total_steps: int | None = None
    """Number of steps in the build. Example: `3`."""

    attempt: int | None = None
    """Try at work, counted from 1. Example: `1`."""

    max_attempts: int | None = None
    """Tries the platform makes before it gives up. Example: `3`."""

    cache_kind: Literal["file_blob", "layer", "final_artifact"] | str | None = None
    """Which cache was asked. Only with the kind `cache`, like the three fields that
    follow.

        `file_blob`: Content of files in the build context.
        `layer`: Result of single steps.
        `final_artifact`: Finished templates.
    """

    cache_status: Literal["hit", "miss", "stored", "bypass"] | str | None = None
    """What the cache answered.

        `hit`: Found and used.
        `miss`: Not found.
        `stored`: Newly put into the cache.
        `bypass`: Not looked up.
    """

    cache_reason: (
        Literal[
            "whole_build_skip_cache",
            "builder_cache_boundary",
            "force_upload",
            "missing_or_incompatible",
        ]
        | str
        | None
    ) = None
    """Why the cache was not used.

        `whole_build_skip_cache`: The build was asked for without cache.
        `builder_cache_boundary`: An earlier step switched the cache off.
        `force_upload`: The file was to be sent again in any case.
        `missing_or_incompatible`: There was no entry that fits.
    """

    cache_subject: str | None = None
    """Layer, file or artifact that was looked up. Example: `layer:1`."""
