"""`VolumeWriteFileRequest`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class VolumeWriteFileRequest(Model):
    """A file to write in one go."""

    path: str
    """Absolute path of the file in the volume. Missing parent directories are made; a file
    that is already there is overwritten. Example: `/2026/labels.csv`.
    """

    content: str
    """Everything the file should contain, written as `encoding` says. Example:
    `id,label\\n1,cat\\n2,dog\\n`.
    """

    encoding: Literal["utf8", "base64"] | str | None = None
    """How `content` is written. Use `base64` for binary data. Default: `utf8`.

        `utf8`: As plain text. The file must be valid UTF-8.
        `base64`: As base64, for any kind of data.
    """


class VolumeWriteFileRequestParams(TypedDict):
    """`VolumeWriteFileRequest` as a dict, by the names that fields have on the wire."""

    path: str
    """Absolute path of the file in the volume. Missing parent directories are made; a file
    that is already there is overwritten. Example: `/2026/labels.csv`.
    """

    content: str
    """Everything the file should contain, written as `encoding` says. Example:
    `id,label\\n1,cat\\n2,dog\\n`.
    """

    encoding: NotRequired[Literal["utf8", "base64"] | str]
    """How `content` is written. Use `base64` for binary data. Default: `utf8`.

        `utf8`: As plain text. The file must be valid UTF-8.
        `base64`: As base64, for any kind of data.
    """


VolumeWriteFileRequestInput: TypeAlias = (
    VolumeWriteFileRequest | VolumeWriteFileRequestParams
)
"""What a request may have as `VolumeWriteFileRequest`."""
