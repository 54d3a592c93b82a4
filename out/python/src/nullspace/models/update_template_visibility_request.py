"""`UpdateTemplateVisibilityRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_visibility import TemplateVisibility


class UpdateTemplateVisibilityRequest(Model):
    """Who may use a template from now on."""

    visibility: TemplateVisibility
    """New visibility."""


class UpdateTemplateVisibilityRequestParams(TypedDict):
    """`UpdateTemplateVisibilityRequest` as a dict, by the names that fields have on the wire."""

    visibility: TemplateVisibility
    """New visibility."""


UpdateTemplateVisibilityRequestInput: TypeAlias = (
    UpdateTemplateVisibilityRequest | UpdateTemplateVisibilityRequestParams
)
"""What a request may have as `UpdateTemplateVisibilityRequest`."""
