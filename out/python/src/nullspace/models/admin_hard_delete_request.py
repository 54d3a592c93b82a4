"""`AdminHardDeleteRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class AdminHardDeleteRequest(Model):
    """Why an account is erased."""

    reason: str | None = None
    """Remark for the audit record. Example: `Request of the owner, ticket 4711`."""


class AdminHardDeleteRequestParams(TypedDict):
    """`AdminHardDeleteRequest` as a dict, by the names that fields have on the wire."""

    reason: NotRequired[str | None]
    """Remark for the audit record. Example: `Request of the owner, ticket 4711`."""


AdminHardDeleteRequestInput: TypeAlias = (
    AdminHardDeleteRequest | AdminHardDeleteRequestParams
)
"""What a request may have as `AdminHardDeleteRequest`."""
