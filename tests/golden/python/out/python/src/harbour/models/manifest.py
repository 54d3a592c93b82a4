"""`Manifest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .crate import Crate, CrateInput


class Manifest(Model):
    """The object `Manifest`."""

    number: int | None = None
    crates: list[Crate] | None = None


class ManifestParams(TypedDict):
    """`Manifest` as a dict, by the names that fields have on the wire."""

    number: NotRequired[int]
    crates: NotRequired[Sequence[CrateInput]]


ManifestInput: TypeAlias = Manifest | ManifestParams
"""What a request may have as `Manifest`."""
