"""`TemplateOciHealthcheckMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_readiness_probe import TemplateReadinessProbe


class TemplateOciHealthcheckMetadata(Model):
    """Health check that an image declares."""

    test: list[str] | None = None
    """The check as the image states it. Example: `["CMD-SHELL","curl -f
    http://localhost:3000/ready"]`.
    """

    interval_ns: int | None = None
    """Pause between checks in nanoseconds. Example: `30000000000`."""

    timeout_ns: int | None = None
    """Time one check may take, in nanoseconds. Example: `5000000000`."""

    start_period_ns: int | None = None
    """Time after the start in which failures do not count, in nanoseconds. Example:
    `2000000000`.
    """

    retries: int | None = None
    """Failures in a row until the image counts as unhealthy. Example: `3`."""

    mapped_readiness: TemplateReadinessProbe | None = None
    """Readiness probe that the platform derived from the check. Missing when there is no
    match.
    """
