"""`Marks`."""

from __future__ import annotations

from typing import TypeAlias

Marks: TypeAlias = dict[str, int | str]
"""The type `Marks`."""
