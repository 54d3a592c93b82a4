"""`TemplateBuildStatusSnapshot`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_build import TemplateBuild
    from .template_build_log_entry import TemplateBuildLogEntry


class TemplateBuildStatusSnapshot(Model):
    """State of a build together with a part of its log."""

    build: TemplateBuild
    """State of the build at the moment of the answer."""

    entries: list[TemplateBuildLogEntry]
    """Log entries from the offset that was asked for. Empty when nothing new was
    written.
    """

    next_offset: int
    """Offset to send in the next call to receive only newer entries. Example: `5`."""
