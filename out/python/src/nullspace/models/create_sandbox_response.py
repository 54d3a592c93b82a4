"""`CreateSandboxResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .sandbox_config import SandboxConfig
    from .sandbox_status import SandboxStatus
    from .sandbox_timeout_action import SandboxTimeoutAction
    from .warm_pool_checkout_result import WarmPoolCheckoutResult


class CreateSandboxResponse(Model):
    """The sandbox just created, with secrets that are shown only once."""

    id: str
    """Identifier of the new sandbox, used in the path of every other sandbox call.
    Example: `sb_a1b2c3d4`.
    """

    status: SandboxStatus
    """State at the moment of the answer, `running` as a rule. With `creating`, ask for the
    sandbox again until it is running.
    """

    config: SandboxConfig
    """Size the sandbox was given after defaults were filled in."""

    template: str
    """Template the sandbox runs, as it was resolved. Example: `base`."""

    created_at: DateTime
    """When the request was accepted. Example: `2026-03-02T09:15:00Z`."""

    metadata: dict[str, Any] | None = None
    """Labels sent with the request, unchanged. Example:
    `{"team":"research","user":"ada"}`.
    """

    started_at: DateTime | None = None
    """When the guest finished booting. Missing while the sandbox is still being created.
    Example: `2026-03-02T09:15:02Z`.
    """

    timeout_ms: int | None = None
    """Timeout in force, in milliseconds. Example: `300000`."""

    timeout_at: DateTime | None = None
    """Moment at which the timeout action will be taken unless the timeout is set anew.
    Example: `2026-03-02T09:20:02Z`.
    """

    expires_at: DateTime | None = None
    """Same moment as `timeout_at`, kept under this name for older clients. Example:
    `2026-03-02T09:20:02Z`.
    """

    timeout_action: SandboxTimeoutAction | None = None
    """What will happen at `timeout_at`."""

    cwd: str | None = None
    """Directory that commands start in by default. Example: `/workspace`."""

    traffic_access_token: str | None = None
    """Secret that visitors of private previews must send in the header
    `x-nullspace-traffic-access-token`. Present only when public traffic was switched
    off; store it now, because it cannot be read back reliably. Example:
    `nsta_5d2c8e1f7a904b36`.
    """

    warm_pool_checkout: WarmPoolCheckoutResult | None = None
    """How the warm pool request was met. Missing when no pool was asked for."""
