"""`TemplateCopyItemsStep`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_copy_item import TemplateCopyItem, TemplateCopyItemInput


class TemplateCopyItemsStep(Model):
    """Copies several groups of files, each with a target of its own, in one step."""

    action: Literal["copy_items"]
    """Kind of step, always `copy_items`."""

    items: list[TemplateCopyItem]
    """Groups to copy, in this order. Example:
    `[{"sources":["app/"],"dst":"/workspace/app/"},{"sources":["run.sh"],"dst":"/usr/local/bin/run","mode":"0755"}]`.
    """


class TemplateCopyItemsStepParams(TypedDict):
    """`TemplateCopyItemsStep` as a dict, by the names that fields have on the wire."""

    action: Literal["copy_items"]
    """Kind of step, always `copy_items`."""

    items: Sequence[TemplateCopyItemInput]
    """Groups to copy, in this order. Example:
    `[{"sources":["app/"],"dst":"/workspace/app/"},{"sources":["run.sh"],"dst":"/usr/local/bin/run","mode":"0755"}]`.
    """


TemplateCopyItemsStepInput: TypeAlias = (
    TemplateCopyItemsStep | TemplateCopyItemsStepParams
)
"""What a request may have as `TemplateCopyItemsStep`."""
