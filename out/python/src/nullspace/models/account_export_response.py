"""`AccountExportResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .account_export_api_key import AccountExportApiKey
    from .account_user import AccountUser
    from .quota_tier import QuotaTier
    from .team import Team
    from .team_quota_usage import TeamQuotaUsage


class AccountExportResponse(Model):
    """All that is stored about an account."""

    user: AccountUser
    """The person."""

    team: Team
    """The team of the person."""

    quota_tier: QuotaTier
    """Limits that apply to the team."""

    quota_usage: list[TeamQuotaUsage]
    """Use per day, newest day first. Empty when nothing was used yet."""

    api_keys: list[AccountExportApiKey]
    """All API keys, revoked ones included."""

    sandboxes: list[dict[str, Any]]
    """All sandboxes, destroyed ones included, in the form in which they are stored.
    Example: `[{"id":"sb_a1b2c3d4","template":"base","status":"destroyed"}]`.
    """
