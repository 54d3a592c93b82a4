"""`AssignTagsRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class AssignTagsRequest(Model):
    """Tags to put on a template."""

    tags: list[str]
    """Tags to assign, at least one. Each is moved here if it marked another build of the
    template before. Minimum array length: `1`. Example: `["v1","stable"]`.
    """


class AssignTagsRequestParams(TypedDict):
    """`AssignTagsRequest` as a dict, by the names that fields have on the wire."""

    tags: Sequence[str]
    """Tags to assign, at least one. Each is moved here if it marked another build of the
    template before. Minimum array length: `1`. Example: `["v1","stable"]`.
    """


AssignTagsRequestInput: TypeAlias = AssignTagsRequest | AssignTagsRequestParams
"""What a request may have as `AssignTagsRequest`."""
