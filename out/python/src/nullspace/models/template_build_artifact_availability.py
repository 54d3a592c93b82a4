"""`TemplateBuildArtifactAvailability`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class TemplateBuildArtifactAvailability(Model):
    """Whether the result of a build can be used."""

    status: Literal["available", "publishing", "warming", "unavailable", "failed"] | str
    """State of the stored result.

        `available`: Sandboxes can be started.
        `publishing`: Being stored.
        `warming`: Stored, and being copied to the hosts.
        `unavailable`: Not there, or no longer.
        `failed`: Could not be stored.
    """

    reason: str | None = None
    """Why it is in this state, for people. Missing when it is available. Example: `Copies
    are still being made on the hosts.`.
    """
