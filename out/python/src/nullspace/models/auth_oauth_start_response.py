"""`AuthOAuthStartResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class AuthOAuthStartResponse(Model):
    """Where to send the browser."""

    url: str
    """Address of the provider's sign-in page. It is good for one sign-in, for a short
    time. Example: `https://auth.example.com/authorize?provider=github&state=9d2f7c`.
    """
