"""`TemplateBuildContextFile`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateBuildContextFile(Model):
    """A file or directory of the build context, with its content. A file has either
    `content_base64` or `blob_id`, never both; a directory has neither.
    """

    path: str
    """Path inside the build context, relative and with `/` between its parts. Example:
    `requirements.txt`.
    """

    entry_type: Literal["dir", "file"] | str
    """What the entry is.

        `dir`: A directory.
        `file`: An ordinary file.
    """

    content_base64: str | None = None
    """Content of the file in Base64. Good for small files; upload larger ones as blobs.
    Example: `bnVtcHk9PTIuMi4zCg==`.
    """

    blob_id: str | None = None
    """Content that was uploaded, or was already stored, under this identifier. Example:
    `blob_9f86d081884c`.
    """

    mode: str | None = None
    """Permissions in octal. Example: `0644`."""


class TemplateBuildContextFileParams(TypedDict):
    """`TemplateBuildContextFile` as a dict, by the names that fields have on the wire."""

    path: str
    """Path inside the build context, relative and with `/` between its parts. Example:
    `requirements.txt`.
    """

    entry_type: Literal["dir", "file"] | str
    """What the entry is.

        `dir`: A directory.
        `file`: An ordinary file.
    """

    content_base64: NotRequired[str]
    """Content of the file in Base64. Good for small files; upload larger ones as blobs.
    Example: `bnVtcHk9PTIuMi4zCg==`.
    """

    blob_id: NotRequired[str]
    """Content that was uploaded, or was already stored, under this identifier. Example:
    `blob_9f86d081884c`.
    """

    mode: NotRequired[str]
    """Permissions in octal. Example: `0644`."""


TemplateBuildContextFileInput: TypeAlias = (
    TemplateBuildContextFile | TemplateBuildContextFileParams
)
"""What a request may have as `TemplateBuildContextFile`."""
