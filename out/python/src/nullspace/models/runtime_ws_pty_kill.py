"""`RuntimeWsPtyKill`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class RuntimeWsPtyKill(Model):
    """Closes a terminal and ends what runs in it. `pty_exited` follows."""

    type: Literal["pty_kill"]
    """Kind of message, always `pty_kill`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `pty-1`."""

    session_id: str
    """Identifier of the terminal session from `pty_started`. Example:
    `pty_3e7a5c19`.
    """


class RuntimeWsPtyKillParams(TypedDict):
    """`RuntimeWsPtyKill` as a dict, by the names that fields have on the wire."""

    type: Literal["pty_kill"]
    """Kind of message, always `pty_kill`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `pty-1`."""

    session_id: str
    """Identifier of the terminal session from `pty_started`. Example:
    `pty_3e7a5c19`.
    """


RuntimeWsPtyKillInput: TypeAlias = RuntimeWsPtyKill | RuntimeWsPtyKillParams
"""What a request may have as `RuntimeWsPtyKill`."""
