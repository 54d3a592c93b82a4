"""`TemplateCopyStep`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateCopyStep(Model):
    """Copies files from the build context into the guest."""

    action: Literal["copy"]
    """Kind of step, always `copy`."""

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


class TemplateCopyStepParams(TypedDict):
    """`TemplateCopyStep` as a dict, by the names that fields have on the wire."""

    action: Literal["copy"]
    """Kind of step, always `copy`."""

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


TemplateCopyStepInput: TypeAlias = TemplateCopyStep | TemplateCopyStepParams
"""What a request may have as `TemplateCopyStep`."""
