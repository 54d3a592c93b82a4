"""`DeleteAccountResponse`."""

from __future__ import annotations

from .._runtime.formats import DateTime
from .._runtime.models import Model


class DeleteAccountResponse(Model):
    """Confirmation that an account will be erased."""

    success: bool
    """Whether the account is marked as deleted. Example: `true`."""

    scheduled_hard_delete_at: DateTime | None = None
    """When the data will be erased for good; until then an operator can help. `null` when
    no time is set. Example: `2026-04-01T18:00:00Z`.
    """
