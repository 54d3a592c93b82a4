"""`SshAccessRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class SshAccessRequest(Model):
    """Key and lifetime for an SSH certificate."""

    public_key: str
    """Your public key in OpenSSH format, one line. The private half never leaves your
    machine. Example: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK8m ada@example.com`.
    """

    user: str | None = None
    """Guest account to log in as. It must exist in the template. Default: `root`."""

    ttl_seconds: int | None = None
    """Lifetime of the certificate in seconds, up to one hour. New logins are refused after
    it. Without either of the two lifetime fields the deployment chooses one. Required
    range: `1 <= x <= 3600`. Example: `900`.
    """

    expires_in_minutes: int | None = None
    """Lifetime of the certificate in minutes, up to one hour, as an alternative to
    `ttl_seconds`. Send one of the two, not both. Required range: `1 <= x <= 60`.
    Example: `15`.
    """


class SshAccessRequestParams(TypedDict):
    """`SshAccessRequest` as a dict, by the names that fields have on the wire."""

    public_key: str
    """Your public key in OpenSSH format, one line. The private half never leaves your
    machine. Example: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK8m ada@example.com`.
    """

    user: NotRequired[str]
    """Guest account to log in as. It must exist in the template. Default: `root`."""

    ttl_seconds: NotRequired[int]
    """Lifetime of the certificate in seconds, up to one hour. New logins are refused after
    it. Without either of the two lifetime fields the deployment chooses one. Required
    range: `1 <= x <= 3600`. Example: `900`.
    """

    expires_in_minutes: NotRequired[int]
    """Lifetime of the certificate in minutes, up to one hour, as an alternative to
    `ttl_seconds`. Send one of the two, not both. Required range: `1 <= x <= 60`.
    Example: `15`.
    """


SshAccessRequestInput: TypeAlias = SshAccessRequest | SshAccessRequestParams
"""What a request may have as `SshAccessRequest`."""
