"""`TemplateBuildPromotability`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class TemplateBuildPromotability(Model):
    """Whether a build can be given tags."""

    status: Literal["promotable", "not_ready", "expired", "purged", "unavailable"] | str
    """Why it can or cannot be promoted.

        `promotable`: Ready to receive tags.
        `not_ready`: Not finished, or it failed.
        `expired`: Its retention time is over.
        `purged`: Its result has been removed.
        `unavailable`: Its result cannot be reached at the moment.
    """

    promotable: bool
    """Whether a call to promote the build would be accepted now. Example: `true`."""

    reason: str | None = None
    """Explanation for people. Missing when the build can be promoted. Example: `The result
    was removed after its retention time.`.
    """
