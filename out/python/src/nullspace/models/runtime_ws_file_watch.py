"""`RuntimeWsFileWatch`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.formats import Number
from .._runtime.models import Model


class RuntimeWsFileWatch(Model):
    """Asks to be told about changes to a directory."""

    type: Literal["file_watch"]
    """Kind of message, always `file_watch`."""

    id: str
    """Number or word of your choice for this exchange. Every message the server sends
    about it carries the same value. Example: `watch-1`.
    """

    path: str
    """Directory to watch. In a sandbox this is a path of the guest; in a volume it starts
    at the volume's root, `/`. Example: `/workspace/data`.
    """

    user: str | None = None
    """Guest account whose rights apply. `null` or no value means the account that commands
    run as. Not used for volumes. Example: `root`.
    """

    recursive: bool | None = None
    """Whether directories below are watched too. Only the directory itself is watched if
    it is left out. Example: `true`.
    """

    timeout_secs: Number | None = None
    """Time after which the watch ends by itself, in seconds. `null` or no value means as
    long as the connection lasts. Example: `300`.
    """


class RuntimeWsFileWatchParams(TypedDict):
    """`RuntimeWsFileWatch` as a dict, by the names that fields have on the wire."""

    type: Literal["file_watch"]
    """Kind of message, always `file_watch`."""

    id: str
    """Number or word of your choice for this exchange. Every message the server sends
    about it carries the same value. Example: `watch-1`.
    """

    path: str
    """Directory to watch. In a sandbox this is a path of the guest; in a volume it starts
    at the volume's root, `/`. Example: `/workspace/data`.
    """

    user: NotRequired[str | None]
    """Guest account whose rights apply. `null` or no value means the account that commands
    run as. Not used for volumes. Example: `root`.
    """

    recursive: NotRequired[bool]
    """Whether directories below are watched too. Only the directory itself is watched if
    it is left out. Example: `true`.
    """

    timeout_secs: NotRequired[float | None]
    """Time after which the watch ends by itself, in seconds. `null` or no value means as
    long as the connection lasts. Example: `300`.
    """


RuntimeWsFileWatchInput: TypeAlias = RuntimeWsFileWatch | RuntimeWsFileWatchParams
"""What a request may have as `RuntimeWsFileWatch`."""
