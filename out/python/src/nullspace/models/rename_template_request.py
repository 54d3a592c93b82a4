"""`RenameTemplateRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class RenameTemplateRequest(Model):
    """New name for a template."""

    new_name: str
    """Name to use from now on, without a namespace. It must be free in the namespace of
    the template. Example: `data-science`.
    """


class RenameTemplateRequestParams(TypedDict):
    """`RenameTemplateRequest` as a dict, by the names that fields have on the wire."""

    new_name: str
    """Name to use from now on, without a namespace. It must be free in the namespace of
    the template. Example: `data-science`.
    """


RenameTemplateRequestInput: TypeAlias = (
    RenameTemplateRequest | RenameTemplateRequestParams
)
"""What a request may have as `RenameTemplateRequest`."""
