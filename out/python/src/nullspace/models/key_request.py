"""`KeyRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class KeyRequest(Model):
    """One key."""

    key: str
    """Name of the key in X11 spelling, such as `Return`, `Escape`, `F5` or `a`. Example:
    `Return`.
    """


class KeyRequestParams(TypedDict):
    """`KeyRequest` as a dict, by the names that fields have on the wire."""

    key: str
    """Name of the key in X11 spelling, such as `Return`, `Escape`, `F5` or `a`. Example:
    `Return`.
    """


KeyRequestInput: TypeAlias = KeyRequest | KeyRequestParams
"""What a request may have as `KeyRequest`."""
