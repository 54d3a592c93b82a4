"""Pieces of Python's syntax that several modules of the target write; knows no specification."""

from __future__ import annotations

from collections.abc import Iterable

from generator.lang.code import Code


def tuple_of(items: Iterable[str]) -> Code:
    """A tuple of expressions."""
    listed = list(items)
    return Code(f"({', '.join(listed)}{',' if len(listed) == 1 else ''})")
