"""`CreateApiKeyRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class CreateApiKeyRequest(Model):
    """Name and purpose of a key. Both are optional."""

    name: str | None = None
    """Name to recognise the key by. Example: `laptop`."""

    scope: str | None = None
    """Word that describes what the key is for. It is kept and shown, but limits nothing:
    every key can do all its team can. Example: `ci`.
    """


class CreateApiKeyRequestParams(TypedDict):
    """`CreateApiKeyRequest` as a dict, by the names that fields have on the wire."""

    name: NotRequired[str | None]
    """Name to recognise the key by. Example: `laptop`."""

    scope: NotRequired[str | None]
    """Word that describes what the key is for. It is kept and shown, but limits nothing:
    every key can do all its team can. Example: `ci`.
    """


CreateApiKeyRequestInput: TypeAlias = CreateApiKeyRequest | CreateApiKeyRequestParams
"""What a request may have as `CreateApiKeyRequest`."""
