"""`StopRecordingRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class StopRecordingRequest(Model):
    """Names the recording to end."""

    recording_id: str
    """Identifier of the recording, as returned when it was started. Example:
    `2f6b1c94-8d3e-4a57-9e01-5c7a0b4d8f26`.
    """


class StopRecordingRequestParams(TypedDict):
    """`StopRecordingRequest` as a dict, by the names that fields have on the wire."""

    recording_id: str
    """Identifier of the recording, as returned when it was started. Example:
    `2f6b1c94-8d3e-4a57-9e01-5c7a0b4d8f26`.
    """


StopRecordingRequestInput: TypeAlias = StopRecordingRequest | StopRecordingRequestParams
"""What a request may have as `StopRecordingRequest`."""
