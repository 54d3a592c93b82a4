"""`UploadFailureDetail`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .upload_failure_reason import UploadFailureReason


class UploadFailureDetail(Model):
    """Why an upload was refused or broken off."""

    reason: UploadFailureReason
    """Kind of failure. Its presence marks this form of `error_detail`."""

    message: str
    """Explanation for a human reader. Example:
    `Parts 2 and 5 have not been received.`.
    """

    retryable: bool
    """Whether the same request can succeed when it is repeated unchanged. Example:
    `true`.
    """

    upload_id: str | None = None
    """Upload session concerned. Example: `upl_2b4d6f80`."""

    request_id: str | None = None
    """Call that failed, for support. Example: `req_01J9WZQ7N2M4K6H8G0F1E3D5C7`."""

    path: str | None = None
    """File or directory in the target that caused the failure. Example:
    `/workspace/data/train.parquet`.
    """

    part_number: int | None = None
    """Part concerned. Missing when the failure is about the upload as a whole. Example:
    `2`.
    """

    details: dict[str, Any] | None = None
    """Further facts that depend on the reason; expect new members over time. Example:
    `{"missing_parts":[2,5]}`.
    """
