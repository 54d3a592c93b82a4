"""`DatetimeModel`."""

from __future__ import annotations

from ._runtime.formats import DateTime
from ._runtime.models import Model


class DatetimeModel(Model):
    """The object `datetime`."""

    at: DateTime | None = None
