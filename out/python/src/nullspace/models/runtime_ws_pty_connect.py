"""`RuntimeWsPtyConnect`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class RuntimeWsPtyConnect(Model):
    """Joins a terminal that is open already. Name it by exactly one of `session_id`
    and `pid`; a message with both or with neither is answered with an error.
    """

    type: Literal["pty_connect"]
    """Kind of message, always `pty_connect`."""

    id: str
    """Number or word of your choice for this exchange. Every message the server sends
    about it carries the same value. Example: `pty-1`.
    """

    session_id: str | None = None
    """Identifier of the terminal session, from `pty_started` or from the list of PTY
    sessions. Not together with `pid`. Example: `pty_3e7a5c19`.
    """

    pid: int | None = None
    """Process id of the terminal's shell. Not together with `session_id`. Example:
    `4301`.
    """


class RuntimeWsPtyConnectParams(TypedDict):
    """`RuntimeWsPtyConnect` as a dict, by the names that fields have on the wire."""

    type: Literal["pty_connect"]
    """Kind of message, always `pty_connect`."""

    id: str
    """Number or word of your choice for this exchange. Every message the server sends
    about it carries the same value. Example: `pty-1`.
    """

    session_id: NotRequired[str]
    """Identifier of the terminal session, from `pty_started` or from the list of PTY
    sessions. Not together with `pid`. Example: `pty_3e7a5c19`.
    """

    pid: NotRequired[int]
    """Process id of the terminal's shell. Not together with `session_id`. Example:
    `4301`.
    """


RuntimeWsPtyConnectInput: TypeAlias = RuntimeWsPtyConnect | RuntimeWsPtyConnectParams
"""What a request may have as `RuntimeWsPtyConnect`."""
