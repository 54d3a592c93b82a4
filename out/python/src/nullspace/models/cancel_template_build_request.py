"""`CancelTemplateBuildRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class CancelTemplateBuildRequest(Model):
    """Why a build is being stopped."""

    reason: str | None = None
    """Remark for your colleagues. It is kept with the build as `cancellation_reason`.
    Example: `Wrong base image`.
    """


class CancelTemplateBuildRequestParams(TypedDict):
    """`CancelTemplateBuildRequest` as a dict, by the names that fields have on the wire."""

    reason: NotRequired[str]
    """Remark for your colleagues. It is kept with the build as `cancellation_reason`.
    Example: `Wrong base image`.
    """


CancelTemplateBuildRequestInput: TypeAlias = (
    CancelTemplateBuildRequest | CancelTemplateBuildRequestParams
)
"""What a request may have as `CancelTemplateBuildRequest`."""
