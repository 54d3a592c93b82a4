"""`RuntimeWsPtyExited`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class RuntimeWsPtyExited(Model):
    """The shell of the terminal has ended. A connection that closes without this
    message was lost, and the terminal may live on.
    """

    type: Literal["pty_exited"]
    """Kind of message, always `pty_exited`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `pty-1`."""

    session_id: str
    """Identifier of the terminal session from `pty_started`. Example:
    `pty_3e7a5c19`.
    """

    exit_code: int
    """Exit status of the shell. Example: `0`."""
