"""`AdminAccountDetail`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .account_user import AccountUser
    from .admin_sandbox import AdminSandbox
    from .api_key_info import ApiKeyInfo
    from .quota_tier import QuotaTier
    from .team import Team
    from .team_quota_usage import TeamQuotaUsage


class AdminAccountDetail(Model):
    """An account as operators see it."""

    user: AccountUser
    """The person."""

    team: Team
    """The team of the person."""

    quota_tier: QuotaTier
    """Limits that apply to the team."""

    quota_usage: list[TeamQuotaUsage]
    """Use per day, newest day first."""

    api_keys: list[ApiKeyInfo]
    """API keys of the team, revoked ones included."""

    sandboxes: list[AdminSandbox]
    """Sandboxes of the team."""
