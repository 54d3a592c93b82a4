"""`RecordingInfo`."""

from __future__ import annotations

from uuid import UUID

from .._runtime.formats import DateTime, Number
from .._runtime.models import Model


class RecordingInfo(Model):
    """A video of a sandbox's desktop, finished or still being made."""

    id: UUID
    """Opaque id, needed to download or delete the recording. Example:
    `2f6b1c94-8d3e-4a57-9e01-5c7a0b4d8f26`.
    """

    status: str
    """State of the recording: `recording` while it is made, `completed` once it can be
    downloaded, `failed` if it broke off. Example: `completed`.
    """

    file_path: str
    """Where the video lies in the guest. Example:
    `/workspace/recordings/checkout-demo.mp4`.
    """

    created_at: DateTime
    """When the recording was started. Example: `2026-03-02T09:16:30Z`."""

    name: str | None = None
    """Name given at the start. Missing if none was given. Example: `checkout-demo`."""

    duration_seconds: Number | None = None
    """Length of the video in seconds. Missing while it is being made. Example:
    `42.5`.
    """

    file_size_bytes: int | None = None
    """Size of the video file in bytes. Missing while it is being made. Example:
    `3145728`.
    """
