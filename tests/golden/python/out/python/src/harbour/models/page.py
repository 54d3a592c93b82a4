"""`Page`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class Page(Model):
    """The object `Page`."""

    number: int | None = None


class PageParams(TypedDict):
    """`Page` as a dict, by the names that fields have on the wire."""

    number: NotRequired[int]


PageInput: TypeAlias = Page | PageParams
"""What a request may have as `Page`."""
