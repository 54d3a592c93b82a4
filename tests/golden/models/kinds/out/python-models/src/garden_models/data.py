"""`Data`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from typing_extensions import TypeAliasType

from ._runtime.formats import Number

Data = TypeAliasType(
    "Data", "str | Number | bool | list[Data | None] | dict[str, Data | None]"
)
"""Any JSON."""

DataInput = TypeAliasType(
    "DataInput",
    "str | float | bool | Sequence[DataInput | None] | Mapping[str, DataInput | None]",
)
"""What a request may have as `Data`."""
