"""`FileExistsResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class FileExistsResponse(Model):
    """Answer to the question."""

    exists: bool
    """Whether there is a file, directory or link at the path. Example: `true`."""
