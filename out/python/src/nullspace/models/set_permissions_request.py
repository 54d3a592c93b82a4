"""`SetPermissionsRequest`, and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class SetPermissionsRequest(Model):
    """New access rights for one entry."""

    path: str
    """File or directory to change. Entries inside a directory keep their rights. Example:
    `/workspace/run.sh`.
    """

    permissions: str
    """Access rights in octal digits. Example: `0755`."""

    user: str | None = None
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


class SetPermissionsRequestParams(TypedDict):
    """`SetPermissionsRequest` as a dict, by the names that fields have on the wire."""

    path: str
    """File or directory to change. Entries inside a directory keep their rights. Example:
    `/workspace/run.sh`.
    """

    permissions: str
    """Access rights in octal digits. Example: `0755`."""

    user: NotRequired[str]
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


SetPermissionsRequestInput: TypeAlias = (
    SetPermissionsRequest | SetPermissionsRequestParams
)
"""What a request may have as `SetPermissionsRequest`."""
