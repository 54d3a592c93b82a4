"""`AuthSessionResponse`."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class AuthSessionResponse(Model):
    """A session of a signed-in person."""

    access_token: str
    """Token for account, key and operator routes, sent as a bearer token. Example:
    `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwZDliN2E1MiJ9.c2ln`.
    """

    refresh_token: str
    """Token with which the sign-in service issues the next access token. Keep it safe.
    Example: `rt_5f2b9c7d1e`.
    """

    expires_in: int | None = None
    """Time until the access token ends, in seconds. Example: `3600`."""

    token_type: str | None = None
    """How to send the access token, `bearer` as a rule. Example: `bearer`."""

    user: dict[str, Any] | None = None
    """The person, in the form the sign-in service uses. Example:
    `{"id":"0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77","email":"ada@example.com"}`.
    """
