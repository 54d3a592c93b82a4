"""`SandboxInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .sandbox_config import SandboxConfig
    from .sandbox_status import SandboxStatus
    from .sandbox_timeout_action import SandboxTimeoutAction
    from .warm_pool_checkout_result import WarmPoolCheckoutResult


class SandboxInfo(Model):
    """Full record of a sandbox. With a `fields` mask only the fields named in it are
    sent, even if they are marked as required here.
    """

    id: str
    """Id with the prefix `sb_`; every operation on this sandbox takes it. Example:
    `sb_a1b2c3d4`.
    """

    status: SandboxStatus
    """Present state."""

    config: SandboxConfig
    """Size of the sandbox."""

    template: str
    """Template the sandbox was started from. Example: `base`."""

    created_at: DateTime
    """When the sandbox was created. Example: `2026-03-02T09:15:00Z`."""

    metadata: dict[str, Any] | None = None
    """Labels given at creation. The platform adds the state of mounted volumes under the
    member `volume_attachments`. Example: `{"team":"research","user":"ada"}`.
    """

    started_at: DateTime | None = None
    """When the guest finished booting. Missing if it never did. Example:
    `2026-03-02T09:15:02Z`.
    """

    timeout_ms: int | None = None
    """Timeout in force, in milliseconds. Example: `300000`."""

    timeout_at: DateTime | None = None
    """Moment at which the timeout action will be taken. Example:
    `2026-03-02T09:20:02Z`.
    """

    expires_at: DateTime | None = None
    """Same moment as `timeout_at`, kept under this name for older clients. Example:
    `2026-03-02T09:20:02Z`.
    """

    timeout_action: SandboxTimeoutAction | None = None
    """What will happen at `timeout_at`."""

    cwd: str | None = None
    """Directory that commands start in by default. Example: `/workspace`."""

    snapshot_id: str | None = None
    """Pause snapshot to resume from. Only there while `status` is `paused`. Example:
    `snap_0a1b2c3d`.
    """

    warm_pool_checkout: WarmPoolCheckoutResult | None = None
    """How a warm pool request was met. Missing when no pool was asked for."""
