"""`WriteFileRequest`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class WriteFileRequest(Model):
    """A file and its contents."""

    path: str
    """File to write. Missing parent directories are made, and an existing file is
    overwritten. Example: `/workspace/report.md`.
    """

    content: str
    """The whole contents, in the form named by `encoding`. Example:
    `# Findings\\n\\nThe model reaches 0.93.\\n`.
    """

    encoding: Literal["utf8", "base64"] | str | None = None
    """Form of `content`. Default: `utf8`.

        `utf8`: Plain text, stored as UTF-8.
        `base64`: Base64, decoded before it is stored.
    """

    user: str | None = None
    """Guest account that writes the file and owns it if it is new. The account that
    commands run as is used when it is left out. Example: `root`.
    """


class WriteFileRequestParams(TypedDict):
    """`WriteFileRequest` as a dict, by the names that fields have on the wire."""

    path: str
    """File to write. Missing parent directories are made, and an existing file is
    overwritten. Example: `/workspace/report.md`.
    """

    content: str
    """The whole contents, in the form named by `encoding`. Example:
    `# Findings\\n\\nThe model reaches 0.93.\\n`.
    """

    encoding: NotRequired[Literal["utf8", "base64"] | str]
    """Form of `content`. Default: `utf8`.

        `utf8`: Plain text, stored as UTF-8.
        `base64`: Base64, decoded before it is stored.
    """

    user: NotRequired[str]
    """Guest account that writes the file and owns it if it is new. The account that
    commands run as is used when it is left out. Example: `root`.
    """


WriteFileRequestInput: TypeAlias = WriteFileRequest | WriteFileRequestParams
"""What a request may have as `WriteFileRequest`."""
