"""`AccountMeResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .account_user import AccountUser
    from .quota_tier import QuotaTier
    from .team import Team
    from .team_quota_usage import TeamQuotaUsage


class AccountMeResponse(Model):
    """The account of the caller."""

    user: AccountUser
    """The person."""

    team: Team
    """The team of the person."""

    quota_tier: QuotaTier
    """Limits that apply to the team."""

    quota_usage: list[TeamQuotaUsage]
    """Use per day, newest day first. Empty when nothing was used yet."""

    email_verified: bool
    """Whether the e-mail address has been confirmed. Most account routes ask for that.
    Example: `true`.
    """

    session_email: str | None = None
    """Address in the access token. It differs from the account's address for a while after
    a change; `null` when the token has none. Example: `ada@example.com`.
    """
