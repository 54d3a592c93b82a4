"""`TemplateRenameStep`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateRenameStep(Model):
    """Moves or renames a file or directory in the guest."""

    action: Literal["rename"]
    """Kind of step, always `rename`."""

    src: str
    """Present path. Example: `/workspace/hello`."""

    dst: str
    """New path. Example: `/workspace/app`."""

    force: bool | None = None
    """Replaces what is already at the new path. Example: `false`."""


class TemplateRenameStepParams(TypedDict):
    """`TemplateRenameStep` as a dict, by the names that fields have on the wire."""

    action: Literal["rename"]
    """Kind of step, always `rename`."""

    src: str
    """Present path. Example: `/workspace/hello`."""

    dst: str
    """New path. Example: `/workspace/app`."""

    force: NotRequired[bool]
    """Replaces what is already at the new path. Example: `false`."""


TemplateRenameStepInput: TypeAlias = TemplateRenameStep | TemplateRenameStepParams
"""What a request may have as `TemplateRenameStep`."""
