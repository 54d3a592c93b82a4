"""`BatchWriteResponseResult`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime.models import Unknown
from .._runtime.unions import Tagged
from .batch_write_error_entry import BatchWriteErrorEntry
from .batch_write_success_entry import BatchWriteSuccessEntry

BatchWriteResponseResult = TypeAliasType(
    "BatchWriteResponseResult",
    Annotated[
        BatchWriteErrorEntry | BatchWriteSuccessEntry | Unknown,
        Tagged(
            "status", {"error": BatchWriteErrorEntry, "success": BatchWriteSuccessEntry}
        ),
    ],
)
"""The type `BatchWriteResponseResult`."""
