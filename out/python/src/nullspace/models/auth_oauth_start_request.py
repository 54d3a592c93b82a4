"""`AuthOAuthStartRequest`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class AuthOAuthStartRequest(Model):
    """Sign-in provider, and where to go afterwards."""

    provider: Literal["github", "google"] | str
    """Provider to sign in with.

        `github`: GitHub.
        `google`: Sign in with a Google account.
    """

    redirect_to: str
    """Address of your site to return to with the session. It must be on the list of the
    deployment. Example: `https://console.example.com/callback`.
    """

    captcha_token: str | None = None
    """Answer of the captcha widget. Needed when the deployment uses a captcha, otherwise
    `null` or left out. Example: `cap_03AGdBq26`.
    """


class AuthOAuthStartRequestParams(TypedDict):
    """`AuthOAuthStartRequest` as a dict, by the names that fields have on the wire."""

    provider: Literal["github", "google"] | str
    """Provider to sign in with.

        `github`: GitHub.
        `google`: Sign in with a Google account.
    """

    redirect_to: str
    """Address of your site to return to with the session. It must be on the list of the
    deployment. Example: `https://console.example.com/callback`.
    """

    captcha_token: NotRequired[str | None]
    """Answer of the captcha widget. Needed when the deployment uses a captcha, otherwise
    `null` or left out. Example: `cap_03AGdBq26`.
    """


AuthOAuthStartRequestInput: TypeAlias = (
    AuthOAuthStartRequest | AuthOAuthStartRequestParams
)
"""What a request may have as `AuthOAuthStartRequest`."""
