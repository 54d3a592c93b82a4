"""`DestroySandboxResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .sandbox_status import SandboxStatus


class DestroySandboxResponse(Model):
    """Confirmation that a sandbox is gone."""

    id: str
    """Sandbox that was destroyed. Example: `sb_a1b2c3d4`."""

    status: SandboxStatus
    """State after the call, `destroyed`."""
