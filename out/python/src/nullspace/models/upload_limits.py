"""`UploadLimits`."""

from __future__ import annotations

from .._runtime.models import Model


class UploadLimits(Model):
    """Limits that apply to an upload."""

    max_upload_bytes: int
    """Largest upload allowed, in bytes. Example: `5368709120`."""

    max_part_bytes: int
    """Largest single part allowed, in bytes. Example: `16777216`."""

    max_concurrency: int
    """Number of parts that may be on their way at the same time. Example: `4`."""

    sandbox_staging_quota_bytes: int
    """Room a sandbox has for all unfinished uploads together, in bytes. Example:
    `10737418240`.
    """
