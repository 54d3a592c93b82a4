"""`PtySessionInfo`."""

from __future__ import annotations

from .._runtime.models import Model


class PtySessionInfo(Model):
    """A terminal session that is open in a sandbox."""

    session_id: str
    """Opaque id, needed to join, resize or close the terminal. Example:
    `pty_3e7a5c19`.
    """

    pid: int
    """Process id of the shell inside the guest. Example: `4301`."""

    cols: int
    """Width of the terminal in character cells. Example: `120`."""

    rows: int
    """Height of the terminal in character cells. Example: `30`."""

    exec_id: str
    """Identifier of the execution behind the shell, for logs and support. Example:
    `exec_8b20d6f3`.
    """
