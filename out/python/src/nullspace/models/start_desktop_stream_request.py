"""`StartDesktopStreamRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class StartDesktopStreamRequest(Model):
    """Kind of viewer session to start. May be empty."""

    view_only: bool | None = None
    """Whether the session can only watch. Left out, people can also use mouse and
    keyboard. Example: `true`.
    """


class StartDesktopStreamRequestParams(TypedDict):
    """`StartDesktopStreamRequest` as a dict, by the names that fields have on the wire."""

    view_only: NotRequired[bool]
    """Whether the session can only watch. Left out, people can also use mouse and
    keyboard. Example: `true`.
    """


StartDesktopStreamRequestInput: TypeAlias = (
    StartDesktopStreamRequest | StartDesktopStreamRequestParams
)
"""What a request may have as `StartDesktopStreamRequest`."""
