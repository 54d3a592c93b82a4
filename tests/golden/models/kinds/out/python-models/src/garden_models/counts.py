"""`Counts`."""

from __future__ import annotations

from pydantic import Field

from ._runtime.models import Model


class Counts(Model):
    """Known counts, and any others."""

    total: int
    __pydantic_extra__: dict[str, int] = Field(init=False)
