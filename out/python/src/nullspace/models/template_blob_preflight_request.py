"""`TemplateBlobPreflightRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_blob_preflight_file import (
        TemplateBlobPreflightFile,
        TemplateBlobPreflightFileInput,
    )


class TemplateBlobPreflightRequest(Model):
    """The build context as a list of entries, to find out what has to be uploaded."""

    files: list[TemplateBlobPreflightFile]
    """All entries of the context."""


class TemplateBlobPreflightRequestParams(TypedDict):
    """`TemplateBlobPreflightRequest` as a dict, by the names that fields have on the wire."""

    files: Sequence[TemplateBlobPreflightFileInput]
    """All entries of the context."""


TemplateBlobPreflightRequestInput: TypeAlias = (
    TemplateBlobPreflightRequest | TemplateBlobPreflightRequestParams
)
"""What a request may have as `TemplateBlobPreflightRequest`."""
