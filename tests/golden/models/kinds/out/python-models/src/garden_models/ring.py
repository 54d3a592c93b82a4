"""`Ring`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Ring = TypeAliasType("Ring", "list[Ring]")
"""A list of lists of itself."""
