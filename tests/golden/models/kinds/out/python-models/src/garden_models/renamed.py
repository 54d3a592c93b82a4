"""`Renamed`."""

from __future__ import annotations

from typing import TypeAlias

from .bee import Bee

Renamed: TypeAlias = Bee
"""The type `Renamed`."""
