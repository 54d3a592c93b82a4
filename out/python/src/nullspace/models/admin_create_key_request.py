"""`AdminCreateKeyRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class AdminCreateKeyRequest(Model):
    """Name of the key. Send an empty object, or no body, for a key without a name."""

    name: str | None = None
    """Name to recognise the key by. Example: `beta ada`."""


class AdminCreateKeyRequestParams(TypedDict):
    """`AdminCreateKeyRequest` as a dict, by the names that fields have on the wire."""

    name: NotRequired[str | None]
    """Name to recognise the key by. Example: `beta ada`."""


AdminCreateKeyRequestInput: TypeAlias = (
    AdminCreateKeyRequest | AdminCreateKeyRequestParams
)
"""What a request may have as `AdminCreateKeyRequest`."""
