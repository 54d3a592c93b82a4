"""`PromoteTemplateBuildRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class PromoteTemplateBuildRequest(Model):
    """Tags that a build shall carry. Send at least one, in either field."""

    tag: str | None = None
    """One tag to move to the build. Example: `stable`."""

    tags: list[str] | None = None
    """Several tags to move to the build. Example: `["stable","v2"]`."""


class PromoteTemplateBuildRequestParams(TypedDict):
    """`PromoteTemplateBuildRequest` as a dict, by the names that fields have on the wire."""

    tag: NotRequired[str]
    """One tag to move to the build. Example: `stable`."""

    tags: NotRequired[Sequence[str]]
    """Several tags to move to the build. Example: `["stable","v2"]`."""


PromoteTemplateBuildRequestInput: TypeAlias = (
    PromoteTemplateBuildRequest | PromoteTemplateBuildRequestParams
)
"""What a request may have as `PromoteTemplateBuildRequest`."""
