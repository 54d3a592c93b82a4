"""`TemplateBuildValidationError`."""

from __future__ import annotations

from .._runtime.models import Model


class TemplateBuildValidationError(Model):
    """One thing that is wrong with a build request."""

    code: str
    """Kind of problem, as a word for programs. Example: `invalid_request`."""

    message: str
    """Explanation for people. Example: `steps[2].packages must not be empty.`."""

    phase: str | None = None
    """Part of the build that would fail, in the words of the failure phases. Example:
    `preflight`.
    """
