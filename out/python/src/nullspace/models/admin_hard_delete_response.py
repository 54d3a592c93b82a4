"""`AdminHardDeleteResponse`."""

from __future__ import annotations

from uuid import UUID

from .._runtime.models import Model


class AdminHardDeleteResponse(Model):
    """Outcome of erasing an account."""

    deleted: bool
    """Whether the account was erased. Example: `true`."""

    user_id: UUID | None = None
    """Account that was erased, or `null`. Example:
    `0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77`.
    """

    blocked_reason: str | None = None
    """Why nothing was erased. `null` when it was. Example:
    `The team still has running sandboxes.`.
    """
