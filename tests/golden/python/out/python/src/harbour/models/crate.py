"""`Crate`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.formats import Number
from .._runtime.models import Model


class Crate(Model):
    """The object `Crate`."""

    weight: Number | None = None
    inner: list[Crate] | None = None


class CrateParams(TypedDict):
    """`Crate` as a dict, by the names that fields have on the wire."""

    weight: NotRequired[float]
    inner: NotRequired[Sequence[CrateInput]]


CrateInput: TypeAlias = Crate | CrateParams
"""What a request may have as `Crate`."""
