"""`TemplateBuildValidationResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_build_validation_error import TemplateBuildValidationError


class TemplateBuildValidationResponse(Model):
    """Outcome of checking a build request."""

    valid: bool
    """Whether a build with this request would be accepted. Example: `true`."""

    errors: list[TemplateBuildValidationError]
    """What has to be put right. Empty when the request is valid."""

    warnings: list[str]
    """What is allowed but looks unintended. Empty when there is nothing. Example: `["The
    tag v1 will be moved from another build."]`.
    """
