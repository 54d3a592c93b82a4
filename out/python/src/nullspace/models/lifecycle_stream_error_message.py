"""`LifecycleStreamErrorMessage`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class LifecycleStreamErrorMessage(Model):
    """The last message you sent could not be carried out. The choice of events stays
    as it was.
    """

    type: Literal["error"]
    """Kind of message, always `error`."""

    message: str
    """Explanation for a human reader. Example: `operation is not a known lifecycle
    operation.`.
    """
