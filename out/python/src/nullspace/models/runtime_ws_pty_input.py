"""`RuntimeWsPtyInput`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class RuntimeWsPtyInput(Model):
    """Types into a terminal. Fill exactly one of `data_base64` and `data`."""

    type: Literal["pty_input"]
    """Kind of message, always `pty_input`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `pty-1`."""

    session_id: str
    """Identifier of the terminal session from `pty_started`. Example:
    `pty_3e7a5c19`.
    """

    data_base64: str | None = None
    """Bytes to type, as Base64. Use it for control keys and for anything that is not
    UTF-8. Example: `bHMgLWxhCg==`.
    """

    data: str | None = None
    """Text to type. A line feed presses Enter. Example: `ls -la\\n`."""


class RuntimeWsPtyInputParams(TypedDict):
    """`RuntimeWsPtyInput` as a dict, by the names that fields have on the wire."""

    type: Literal["pty_input"]
    """Kind of message, always `pty_input`."""

    id: str
    """The `id` you chose when you started this exchange. Example: `pty-1`."""

    session_id: str
    """Identifier of the terminal session from `pty_started`. Example:
    `pty_3e7a5c19`.
    """

    data_base64: NotRequired[str]
    """Bytes to type, as Base64. Use it for control keys and for anything that is not
    UTF-8. Example: `bHMgLWxhCg==`.
    """

    data: NotRequired[str]
    """Text to type. A line feed presses Enter. Example: `ls -la\\n`."""


RuntimeWsPtyInputInput: TypeAlias = RuntimeWsPtyInput | RuntimeWsPtyInputParams
"""What a request may have as `RuntimeWsPtyInput`."""
