"""`RuntimeWsPtyStarted`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class RuntimeWsPtyStarted(Model):
    """The terminal is open, or the open terminal was joined."""

    type: Literal["pty_started"]
    """Kind of message, always `pty_started`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `pty-1`."""

    session_id: str
    """Identifier of the terminal session. Keep it to join again after a lost connection.
    Example: `pty_3e7a5c19`.
    """

    pid: int
    """Process id of the shell inside the guest. Example: `4301`."""
