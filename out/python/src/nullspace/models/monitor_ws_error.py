"""`MonitorWsError`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class MonitorWsError(Model):
    """The subscription failed or could not be carried on. The connection stays open."""

    type: Literal["monitor_error"]
    """Kind of message, always `monitor_error`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `mon-1`."""

    message: str
    """Explanation for a human reader. Example:
    `interval_ms must be a positive number.`.
    """
