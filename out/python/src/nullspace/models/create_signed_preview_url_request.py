"""`CreateSignedPreviewUrlRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class CreateSignedPreviewUrlRequest(Model):
    """Lifetime of a signed preview address. An empty object asks for the default."""

    expires_in_seconds: int | None = None
    """How long the address works, in seconds, from one minute to one day. When it is left
    out the edge token lifetime of the deployment applies. Required range:
    `60 <= x <= 86400`. Example: `3600`.
    """


class CreateSignedPreviewUrlRequestParams(TypedDict):
    """`CreateSignedPreviewUrlRequest` as a dict, by the names that fields have on the wire."""

    expires_in_seconds: NotRequired[int]
    """How long the address works, in seconds, from one minute to one day. When it is left
    out the edge token lifetime of the deployment applies. Required range:
    `60 <= x <= 86400`. Example: `3600`.
    """


CreateSignedPreviewUrlRequestInput: TypeAlias = (
    CreateSignedPreviewUrlRequest | CreateSignedPreviewUrlRequestParams
)
"""What a request may have as `CreateSignedPreviewUrlRequest`."""
