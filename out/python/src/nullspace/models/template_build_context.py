"""`TemplateBuildContext`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_build_context_file import (
        TemplateBuildContextFile,
        TemplateBuildContextFileInput,
    )


class TemplateBuildContext(Model):
    """Files that a build can copy."""

    files: list[TemplateBuildContextFile]
    """All entries of the context. Directories only need an entry when they are empty or
    have permissions of their own. Example:
    `[{"path":"requirements.txt","entry_type":"file","blob_id":"blob_9f86d081884c","mode":"0644"}]`.
    """


class TemplateBuildContextParams(TypedDict):
    """`TemplateBuildContext` as a dict, by the names that fields have on the wire."""

    files: Sequence[TemplateBuildContextFileInput]
    """All entries of the context. Directories only need an entry when they are empty or
    have permissions of their own. Example:
    `[{"path":"requirements.txt","entry_type":"file","blob_id":"blob_9f86d081884c","mode":"0644"}]`.
    """


TemplateBuildContextInput: TypeAlias = TemplateBuildContext | TemplateBuildContextParams
"""What a request may have as `TemplateBuildContext`."""
