"""`ReplacePlantResponseItem`."""

from __future__ import annotations

from ._runtime.formats import DateTime
from ._runtime.models import Model


class ReplacePlantResponseItem(Model):
    """The object `ReplacePlantResponseItem`."""

    at: DateTime | None = None
    what: str | None = None
