"""`BatchWriteResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .batch_write_response_result import BatchWriteResponseResult


class BatchWriteResponse(Model):
    """Outcome of a batch, file by file."""

    results: list[BatchWriteResponseResult]
    """One entry for each file of the manifest, in the manifest's order. Check every
    `status`: some files can be written while others fail.
    """
