"""`OpenPathRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class OpenPathRequest(Model):
    """Something to open with its usual program."""

    target: str
    """Absolute guest path, `file:` URL or any other URI, for instance a web address.
    Example: `https://example.com`.
    """


class OpenPathRequestParams(TypedDict):
    """`OpenPathRequest` as a dict, by the names that fields have on the wire."""

    target: str
    """Absolute guest path, `file:` URL or any other URI, for instance a web address.
    Example: `https://example.com`.
    """


OpenPathRequestInput: TypeAlias = OpenPathRequest | OpenPathRequestParams
"""What a request may have as `OpenPathRequest`."""
