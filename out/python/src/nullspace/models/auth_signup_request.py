"""`AuthSignupRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class AuthSignupRequest(Model):
    """A person who wants an account."""

    email: str
    """E-mail address, which has to be confirmed. Throw-away providers are refused.
    Example: `ada@example.com`.
    """

    password: str
    """Password to sign in with. The sign-in service decides how strong it must be.
    Example: `correct-horse-battery`.
    """

    display_name: str | None = None
    """Name to show, or `null`. Example: `Ada`."""

    captcha_token: str | None = None
    """Answer of the captcha widget. Needed when the deployment uses a captcha, otherwise
    `null` or left out. Example: `cap_03AGdBq26`.
    """

    redirect_to: str | None = None
    """Address of your site that the link in the e-mail leads back to. It must be on the
    list of the deployment; left out, the deployment's own page is used. Example:
    `https://console.example.com/welcome`.
    """


class AuthSignupRequestParams(TypedDict):
    """`AuthSignupRequest` as a dict, by the names that fields have on the wire."""

    email: str
    """E-mail address, which has to be confirmed. Throw-away providers are refused.
    Example: `ada@example.com`.
    """

    password: str
    """Password to sign in with. The sign-in service decides how strong it must be.
    Example: `correct-horse-battery`.
    """

    display_name: NotRequired[str | None]
    """Name to show, or `null`. Example: `Ada`."""

    captcha_token: NotRequired[str | None]
    """Answer of the captcha widget. Needed when the deployment uses a captcha, otherwise
    `null` or left out. Example: `cap_03AGdBq26`.
    """

    redirect_to: NotRequired[str | None]
    """Address of your site that the link in the e-mail leads back to. It must be on the
    list of the deployment; left out, the deployment's own page is used. Example:
    `https://console.example.com/welcome`.
    """


AuthSignupRequestInput: TypeAlias = AuthSignupRequest | AuthSignupRequestParams
"""What a request may have as `AuthSignupRequest`."""
