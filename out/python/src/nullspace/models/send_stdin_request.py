"""`SendStdinRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class SendStdinRequest(Model):
    """Input for a background process."""

    data: str
    """Text to write to standard input, sent as UTF-8 with nothing added. End it with a
    line feed if the program reads whole lines. Example: `print(6 * 7)\\n`.
    """


class SendStdinRequestParams(TypedDict):
    """`SendStdinRequest` as a dict, by the names that fields have on the wire."""

    data: str
    """Text to write to standard input, sent as UTF-8 with nothing added. End it with a
    line feed if the program reads whole lines. Example: `print(6 * 7)\\n`.
    """


SendStdinRequestInput: TypeAlias = SendStdinRequest | SendStdinRequestParams
"""What a request may have as `SendStdinRequest`."""
