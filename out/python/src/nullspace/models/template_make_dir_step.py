"""`TemplateMakeDirStep`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateMakeDirStep(Model):
    """Makes a directory, with missing parents."""

    action: Literal["make_dir"]
    """Kind of step, always `make_dir`."""

    path: str
    """Directory to make. Example: `/workspace/out`."""

    mode: int | str | None = None
    """Permissions of the result in octal: as text such as `"0755"`, or as the number that
    this stands for (493). Examples: `0755`, `493`.
    """


class TemplateMakeDirStepParams(TypedDict):
    """`TemplateMakeDirStep` as a dict, by the names that fields have on the wire."""

    action: Literal["make_dir"]
    """Kind of step, always `make_dir`."""

    path: str
    """Directory to make. Example: `/workspace/out`."""

    mode: NotRequired[int | str]
    """Permissions of the result in octal: as text such as `"0755"`, or as the number that
    this stands for (493). Examples: `0755`, `493`.
    """


TemplateMakeDirStepInput: TypeAlias = TemplateMakeDirStep | TemplateMakeDirStepParams
"""What a request may have as `TemplateMakeDirStep`."""
