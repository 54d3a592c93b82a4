"""`TemplateBlobPreflightResult`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class TemplateBlobPreflightResult(Model):
    """Whether one entry has to be uploaded."""

    path: str
    """Path as it was sent. Example: `requirements.txt`."""

    entry_type: Literal["dir", "file"] | str
    """What the entry is.

        `dir`: A directory.
        `file`: An ordinary file.
    """

    missing: bool
    """Whether the content has to be uploaded. Always `false` for directories. Example:
    `true`.
    """

    mode: str | None = None
    """Permissions as they were sent. Example: `0644`."""

    blob_id: str | None = None
    """Identifier under which to upload the content and to name it in the build context.
    Missing for directories. Example: `blob_9f86d081884c`.
    """
