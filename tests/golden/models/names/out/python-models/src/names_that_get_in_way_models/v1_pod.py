"""`V1Pod`."""

from __future__ import annotations

from ._runtime.models import Model


class V1Pod(Model):
    """The object `v1.Pod`."""

    x: str | None = None
