"""`SetTimeoutResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .sandbox_timeout_action import SandboxTimeoutAction


class SetTimeoutResponse(Model):
    """Timeout now in force."""

    timeout_ms: int
    """Timeout that was set, in milliseconds. Example: `600000`."""

    timeout_action: SandboxTimeoutAction
    """What will happen at the timeout."""

    timeout_at: DateTime | None = None
    """Moment at which it will happen. Example: `2026-03-02T09:28:00Z`."""
