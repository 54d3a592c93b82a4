"""`TemplateCopyItem`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateCopyItem(Model):
    """One group of files to copy."""

    sources: list[str]
    """Paths inside the build context to copy. Example: `["requirements.txt"]`."""

    dst: str
    """Where they go in the guest. With several sources, or a `/` at its end, it is taken
    as a directory. Example: `/workspace/`.
    """

    user: str | None = None
    """Guest account that owns the copies. Left out, the account of the preceding user step
    applies. Example: `root`.
    """

    mode: int | str | None = None
    """Permissions of the result in octal: as text such as `"0755"`, or as the number that
    this stands for (493). Examples: `0755`, `493`.
    """

    force_upload: bool | None = None
    """Sends the files again even if the platform already has the same content. Example:
    `false`.
    """


class TemplateCopyItemParams(TypedDict):
    """`TemplateCopyItem` as a dict, by the names that fields have on the wire."""

    sources: Sequence[str]
    """Paths inside the build context to copy. Example: `["requirements.txt"]`."""

    dst: str
    """Where they go in the guest. With several sources, or a `/` at its end, it is taken
    as a directory. Example: `/workspace/`.
    """

    user: NotRequired[str]
    """Guest account that owns the copies. Left out, the account of the preceding user step
    applies. Example: `root`.
    """

    mode: NotRequired[int | str]
    """Permissions of the result in octal: as text such as `"0755"`, or as the number that
    this stands for (493). Examples: `0755`, `493`.
    """

    force_upload: NotRequired[bool]
    """Sends the files again even if the platform already has the same content. Example:
    `false`.
    """


TemplateCopyItemInput: TypeAlias = TemplateCopyItem | TemplateCopyItemParams
"""What a request may have as `TemplateCopyItem`."""
