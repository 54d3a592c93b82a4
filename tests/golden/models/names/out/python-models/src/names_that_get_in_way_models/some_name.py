"""`SomeName`."""

from __future__ import annotations

from typing import Literal, TypeAlias

SomeName: TypeAlias = Literal['a"b', "c\\", "d\ne", "\u202e"] | str
"""The type `SomeName`."""
