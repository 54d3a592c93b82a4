"""`ReserveTemplateNameRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class ReserveTemplateNameRequest(Model):
    """A template name to set aside."""

    template_ref: str
    """Name to reserve, bare or with its namespace. Tags are not accepted here. Example:
    `research/data-tools`.
    """


class ReserveTemplateNameRequestParams(TypedDict):
    """`ReserveTemplateNameRequest` as a dict, by the names that fields have on the wire."""

    template_ref: str
    """Name to reserve, bare or with its namespace. Tags are not accepted here. Example:
    `research/data-tools`.
    """


ReserveTemplateNameRequestInput: TypeAlias = (
    ReserveTemplateNameRequest | ReserveTemplateNameRequestParams
)
"""What a request may have as `ReserveTemplateNameRequest`."""
