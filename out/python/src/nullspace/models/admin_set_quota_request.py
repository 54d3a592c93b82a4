"""`AdminSetQuotaRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class AdminSetQuotaRequest(Model):
    """Quota tier to give to an account."""

    quota_tier_id: str
    """Identifier of the tier, from the list of tiers. Example: `pro`."""


class AdminSetQuotaRequestParams(TypedDict):
    """`AdminSetQuotaRequest` as a dict, by the names that fields have on the wire."""

    quota_tier_id: str
    """Identifier of the tier, from the list of tiers. Example: `pro`."""


AdminSetQuotaRequestInput: TypeAlias = AdminSetQuotaRequest | AdminSetQuotaRequestParams
"""What a request may have as `AdminSetQuotaRequest`."""
