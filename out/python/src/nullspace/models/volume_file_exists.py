"""`VolumeFileExistsResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class VolumeFileExistsResponse(Model):
    """The object `VolumeFileExistsResponse`."""

    exists: bool
    """Whether a file or directory exists at the path. Example: `true`."""
