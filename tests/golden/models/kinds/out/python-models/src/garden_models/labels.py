"""`Labels`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Labels: TypeAlias = dict[str, str]
"""The type `Labels`."""

LabelsInput: TypeAlias = Mapping[str, str]
"""What a request may have as `Labels`."""
