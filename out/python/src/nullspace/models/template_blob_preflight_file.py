"""`TemplateBlobPreflightFile`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateBlobPreflightFile(Model):
    """A file or directory of the build context, described without its content."""

    path: str
    """Path inside the build context, relative and with `/` between its parts. Example:
    `requirements.txt`.
    """

    entry_type: Literal["dir", "file"] | str
    """What the entry is.

        `dir`: A directory.
        `file`: An ordinary file.
    """

    mode: str | None = None
    """Permissions in octal. Example: `0644`."""

    sha256: str | None = None
    """SHA-256 of the content in lowercase hexadecimal. Needed for files. Example:
    `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`.
    """

    size_bytes: int | None = None
    """Length of the content in bytes. Needed for files. Example: `412`."""

    force_upload: bool | None = None
    """Has the file reported as missing even if its content is stored. Example:
    `false`.
    """


class TemplateBlobPreflightFileParams(TypedDict):
    """`TemplateBlobPreflightFile` as a dict, by the names that fields have on the wire."""

    path: str
    """Path inside the build context, relative and with `/` between its parts. Example:
    `requirements.txt`.
    """

    entry_type: Literal["dir", "file"] | str
    """What the entry is.

        `dir`: A directory.
        `file`: An ordinary file.
    """

    mode: NotRequired[str]
    """Permissions in octal. Example: `0644`."""

    sha256: NotRequired[str]
    """SHA-256 of the content in lowercase hexadecimal. Needed for files. Example:
    `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`.
    """

    size_bytes: NotRequired[int]
    """Length of the content in bytes. Needed for files. Example: `412`."""

    force_upload: NotRequired[bool]
    """Has the file reported as missing even if its content is stored. Example:
    `false`.
    """


TemplateBlobPreflightFileInput: TypeAlias = (
    TemplateBlobPreflightFile | TemplateBlobPreflightFileParams
)
"""What a request may have as `TemplateBlobPreflightFile`."""
