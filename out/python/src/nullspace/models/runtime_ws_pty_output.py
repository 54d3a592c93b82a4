"""`RuntimeWsPtyOutput`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class RuntimeWsPtyOutput(Model):
    """A piece of what the terminal shows, escape sequences included. The same piece
    comes in two forms.
    """

    type: Literal["pty_output"]
    """Kind of message, always `pty_output`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `pty-1`."""

    session_id: str
    """Identifier of the terminal session from `pty_started`. Example:
    `pty_3e7a5c19`.
    """

    data: str
    """The piece as text; bytes that are not UTF-8 are replaced. Example:
    `total 8\\r\\n`.
    """

    data_base64: str
    """The exact bytes, as Base64. Feed these to a terminal emulator. Example:
    `dG90YWwgOA0K`.
    """
