"""`StartRecordingRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class StartRecordingRequest(Model):
    """Settings of a new recording. An empty object is enough."""

    name: str | None = None
    """Name to tell the recording by, also used for the file name. Left out, the identifier
    is used. Example: `checkout-demo`.
    """


class StartRecordingRequestParams(TypedDict):
    """`StartRecordingRequest` as a dict, by the names that fields have on the wire."""

    name: NotRequired[str]
    """Name to tell the recording by, also used for the file name. Left out, the identifier
    is used. Example: `checkout-demo`.
    """


StartRecordingRequestInput: TypeAlias = (
    StartRecordingRequest | StartRecordingRequestParams
)
"""What a request may have as `StartRecordingRequest`."""
