"""`CompleteVolumeUploadRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class CompleteVolumeUploadRequest(Model):
    """Last facts about the upload. May be empty."""

    whole_checksum_sha256: str | None = None
    """SHA-256 of all bytes together, as 64 lowercase hexadecimal digits. The upload is
    refused if the joined parts do not match it. Example:
    `cf2c4b8e6d1a0375c8e4f6a2b9d03715e6c8a4f2091b7d5e3c6f8a0b2d4e6f81`.
    """


class CompleteVolumeUploadRequestParams(TypedDict):
    """`CompleteVolumeUploadRequest` as a dict, by the names that fields have on the wire."""

    whole_checksum_sha256: NotRequired[str]
    """SHA-256 of all bytes together, as 64 lowercase hexadecimal digits. The upload is
    refused if the joined parts do not match it. Example:
    `cf2c4b8e6d1a0375c8e4f6a2b9d03715e6c8a4f2091b7d5e3c6f8a0b2d4e6f81`.
    """


CompleteVolumeUploadRequestInput: TypeAlias = (
    CompleteVolumeUploadRequest | CompleteVolumeUploadRequestParams
)
"""What a request may have as `CompleteVolumeUploadRequest`."""
