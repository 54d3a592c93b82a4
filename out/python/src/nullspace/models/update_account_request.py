"""`UpdateAccountRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class UpdateAccountRequest(Model):
    """Profile fields to change. Those left out stay as they are; `null` clears a
    field.
    """

    display_name: str | None = None
    """Name to show. Example: `Ada`."""

    avatar_url: str | None = None
    """Address of a picture. Example: `https://avatars.example.com/ada.png`."""


class UpdateAccountRequestParams(TypedDict):
    """`UpdateAccountRequest` as a dict, by the names that fields have on the wire."""

    display_name: NotRequired[str | None]
    """Name to show. Example: `Ada`."""

    avatar_url: NotRequired[str | None]
    """Address of a picture. Example: `https://avatars.example.com/ada.png`."""


UpdateAccountRequestInput: TypeAlias = UpdateAccountRequest | UpdateAccountRequestParams
"""What a request may have as `UpdateAccountRequest`."""
