"""`TemplateRemoveStep`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateRemoveStep(Model):
    """Removes a file or directory from the guest."""

    action: Literal["remove"]
    """Kind of step, always `remove`."""

    path: str
    """What to remove. Example: `/var/lib/apt/lists`."""

    recursive: bool | None = None
    """Removes a directory with all it holds. Without it only files and empty directories
    go. Example: `true`.
    """

    force: bool | None = None
    """Treats a missing path as success. Example: `true`."""


class TemplateRemoveStepParams(TypedDict):
    """`TemplateRemoveStep` as a dict, by the names that fields have on the wire."""

    action: Literal["remove"]
    """Kind of step, always `remove`."""

    path: str
    """What to remove. Example: `/var/lib/apt/lists`."""

    recursive: NotRequired[bool]
    """Removes a directory with all it holds. Without it only files and empty directories
    go. Example: `true`.
    """

    force: NotRequired[bool]
    """Treats a missing path as success. Example: `true`."""


TemplateRemoveStepInput: TypeAlias = TemplateRemoveStep | TemplateRemoveStepParams
"""What a request may have as `TemplateRemoveStep`."""
