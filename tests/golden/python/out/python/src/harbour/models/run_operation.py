"""`RunOperationEventStreamResponse`."""

from __future__ import annotations

from .._runtime.models import Model


class RunOperationEventStreamResponse(Model):
    """The object `RunOperationEventStreamResponse`."""

    step: int | None = None
