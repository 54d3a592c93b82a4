"""`GetPlant404Response`."""

from __future__ import annotations

from ._runtime.models import Model


class GetPlant404Response(Model):
    """The object `GetPlant404Response`."""

    error: str
