"""`List`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.models import Model

if TYPE_CHECKING:
    from .any_model import AnyModel


class List(Model):
    """The object `List`."""

    items: list[AnyModel] | None = None
