"""`Spot`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from ._runtime.formats import Number

Spot: TypeAlias = tuple[Number, Number]
"""Two numbers, exactly."""

SpotInput: TypeAlias = Sequence[float]
"""What a request may have as `Spot`."""
