"""`AuthSigninRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class AuthSigninRequest(Model):
    """Credentials of a person."""

    email: str
    """E-mail address of the account. Example: `ada@example.com`."""

    password: str
    """Password of the account. Example: `correct-horse-battery`."""

    captcha_token: str | None = None
    """Answer of the captcha widget. Needed when the deployment uses a captcha, otherwise
    `null` or left out. Example: `cap_03AGdBq26`.
    """


class AuthSigninRequestParams(TypedDict):
    """`AuthSigninRequest` as a dict, by the names that fields have on the wire."""

    email: str
    """E-mail address of the account. Example: `ada@example.com`."""

    password: str
    """Password of the account. Example: `correct-horse-battery`."""

    captcha_token: NotRequired[str | None]
    """Answer of the captcha widget. Needed when the deployment uses a captcha, otherwise
    `null` or left out. Example: `cap_03AGdBq26`.
    """


AuthSigninRequestInput: TypeAlias = AuthSigninRequest | AuthSigninRequestParams
"""What a request may have as `AuthSigninRequest`."""
