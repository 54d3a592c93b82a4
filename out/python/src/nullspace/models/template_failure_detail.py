"""`TemplateFailureDetail`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_failure_phase import TemplateFailurePhase


class TemplateFailureDetail(Model):
    """Why a template could not be built or brought up, and in which phase."""

    code: (
        Literal["build_error", "file_upload_error", "internal_error", "unauthorized"]
        | str
    )
    """Class of the failure, one of the general error codes.

        `build_error`: The build itself failed.
        `file_upload_error`: Files needed by the build could not be uploaded.
        `internal_error`: The platform failed.
        `unauthorized`: The credentials for the build or its base image were refused.
    """

    message: str
    """Explanation for a human reader. Example: `Step 3 ended with exit status 1.`."""

    phase: TemplateFailurePhase
    """Part of the build that failed."""

    retryable: bool
    """Whether the same request can succeed when it is repeated unchanged. Example:
    `false`.
    """

    suggested_action: str
    """What to do about it. Example: `Correct the command of step 3 and build
    again.`.
    """

    step_index: int | None = None
    """Position of the failed build step, counted from 0. Only for failures of a step.
    Example: `3`.
    """

    attempt: int | None = None
    """Attempt in which the failure occurred, counted from 1. Example: `1`."""

    max_attempts: int | None = None
    """Attempts the platform makes before it gives up. Example: `3`."""

    cache_subject: str | None = None
    """Build layer or artifact whose cache entry was involved. Example: `layer:3`."""

    build_id: str | None = None
    """Template build that failed. Example: `tb_6f5e4d3c`."""

    request_id: str | None = None
    """Call that started the build, for support. Example:
    `req_01J9WZP0C3R5TV7Y9A1B2D4E6F`.
    """

    details: dict[str, Any] | None = None
    """Further facts that depend on the phase; expect new members over time. Example:
    `{"exit_code":1}`.
    """
