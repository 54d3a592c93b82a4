"""`BatchWriteResponseResult`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import Unknown
from .._runtime.unions import Tagged
from .batch_write_error_entry import BatchWriteErrorEntry
from .batch_write_success_entry import BatchWriteSuccessEntry

BatchWriteResponseResult: TypeAlias = Annotated[
    BatchWriteErrorEntry | BatchWriteSuccessEntry | Unknown,
    Tagged(
        "status", {"error": BatchWriteErrorEntry, "success": BatchWriteSuccessEntry}
    ),
]
"""The type `BatchWriteResponseResult`."""
