"""`CompleteUploadRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class CompleteUploadRequest(Model):
    """Last check before an upload is published. An empty object, or no body at all,
    skips it.
    """

    whole_checksum_sha256: str | None = None
    """SHA-256 of all parts joined, as 64 lowercase hexadecimal digits. It must agree with
    the value given at creation if there was one. Example:
    `f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1`.
    """


class CompleteUploadRequestParams(TypedDict):
    """`CompleteUploadRequest` as a dict, by the names that fields have on the wire."""

    whole_checksum_sha256: NotRequired[str]
    """SHA-256 of all parts joined, as 64 lowercase hexadecimal digits. It must agree with
    the value given at creation if there was one. Example:
    `f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1`.
    """


CompleteUploadRequestInput: TypeAlias = (
    CompleteUploadRequest | CompleteUploadRequestParams
)
"""What a request may have as `CompleteUploadRequest`."""
