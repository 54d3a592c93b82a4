"""`TemplateIgnoredInstruction`."""

from __future__ import annotations

from .._runtime.models import Model


class TemplateIgnoredInstruction(Model):
    """A Dockerfile instruction without effect."""

    instruction: str
    """The instruction as it is written. Example: `STOPSIGNAL SIGINT`."""

    line: int
    """Its line in the Dockerfile, counted from 1. Example: `4`."""
