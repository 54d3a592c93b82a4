"""`VolumeUploadLimits`."""

from __future__ import annotations

from .._runtime.models import Model


class VolumeUploadLimits(Model):
    """Limits that apply to uploads into this volume."""

    max_upload_bytes: int
    """Largest upload allowed, in bytes. Example: `10737418240`."""

    max_part_bytes: int
    """Largest part allowed, in bytes. Example: `67108864`."""

    max_concurrency: int
    """Largest number of parts that may be on their way at the same time. Example:
    `4`.
    """

    staging_quota_bytes: int
    """Room for parts of all unfinished uploads together, in bytes. Example:
    `21474836480`.
    """
