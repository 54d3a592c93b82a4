"""`Never`."""

from __future__ import annotations

from typing import Any, TypeAlias

Never: TypeAlias = Any
"""The type `Never`."""
