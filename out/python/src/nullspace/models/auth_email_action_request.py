"""`AuthEmailActionRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class AuthEmailActionRequest(Model):
    """Address to which an e-mail is sent."""

    email: str
    """E-mail address of the account. Example: `ada@example.com`."""

    captcha_token: str | None = None
    """Answer of the captcha widget. Needed when the deployment uses a captcha, otherwise
    `null` or left out. Example: `cap_03AGdBq26`.
    """

    redirect_to: str | None = None
    """Address of your site that the link in the e-mail leads back to. It must be on the
    list of the deployment; left out, the deployment's own page is used. Example:
    `https://console.example.com/welcome`.
    """


class AuthEmailActionRequestParams(TypedDict):
    """`AuthEmailActionRequest` as a dict, by the names that fields have on the wire."""

    email: str
    """E-mail address of the account. Example: `ada@example.com`."""

    captcha_token: NotRequired[str | None]
    """Answer of the captcha widget. Needed when the deployment uses a captcha, otherwise
    `null` or left out. Example: `cap_03AGdBq26`.
    """

    redirect_to: NotRequired[str | None]
    """Address of your site that the link in the e-mail leads back to. It must be on the
    list of the deployment; left out, the deployment's own page is used. Example:
    `https://console.example.com/welcome`.
    """


AuthEmailActionRequestInput: TypeAlias = (
    AuthEmailActionRequest | AuthEmailActionRequestParams
)
"""What a request may have as `AuthEmailActionRequest`."""
