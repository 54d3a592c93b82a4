"""`AdminCreateKeyResponse`."""

from __future__ import annotations

from uuid import UUID

from .._runtime.models import Model


class AdminCreateKeyResponse(Model):
    """A fresh API key for somebody else. This is the only time the key is shown;
    hand it over by a safe way.
    """

    id: UUID
    """Opaque id of the key, as in the list of keys of its owner; not the secret. Example:
    `84d6f0b2-5a7c-4e19-b3d8-6c2f0a9e7b41`.
    """

    key: str
    """What is known of the key without its secret: name, prefix, dates. Example:
    `ns_live_beta_a1b2c3d4e5f60718293a4b5c6d7e8f90`.
    """

    prefix: str
    """First characters of the key, to recognise it by. Example:
    `ns_live_beta_a1b2c3d4`.
    """

    scope: str
    """Who issued the key. Example: `operator`."""

    name: str | None = None
    """Name that was given, or `null`. Example: `beta ada`."""
