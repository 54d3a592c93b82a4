"""`RuntimeWsError`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class RuntimeWsError(Model):
    """Something asked for over this connection failed. The connection stays open."""

    type: Literal["error"]
    """Kind of message, always `error`."""

    id: str
    """The `id` of the message that failed. Example: `exec-1`."""

    message: str
    """Explanation for a human reader. Example: `No process with pid 4999 runs in this
    sandbox.`.
    """
