"""`TypeRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class TypeRequest(Model):
    """Text to type."""

    text: str
    """Text to enter, character by character, including upper case and line breaks. Key
    names are not understood here. Example: `hello from nullspace\\n`.
    """


class TypeRequestParams(TypedDict):
    """`TypeRequest` as a dict, by the names that fields have on the wire."""

    text: str
    """Text to enter, character by character, including upper case and line breaks. Key
    names are not understood here. Example: `hello from nullspace\\n`.
    """


TypeRequestInput: TypeAlias = TypeRequest | TypeRequestParams
"""What a request may have as `TypeRequest`."""
