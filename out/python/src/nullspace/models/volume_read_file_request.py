"""`VolumeReadFileRequest`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class VolumeReadFileRequest(Model):
    """Names a file to read, and how to send it."""

    path: str
    """Absolute path of the file in the volume. A directory is refused. Example:
    `/2026/labels.csv`.
    """

    encoding: Literal["utf8", "base64"] | str | None = None
    """How the contents are put into the answer. Files that are not valid UTF-8 must be
    asked for as `base64`. Default: `utf8`.

        `utf8`: As plain text. The file must be valid UTF-8.
        `base64`: As base64, for any kind of data.
    """


class VolumeReadFileRequestParams(TypedDict):
    """`VolumeReadFileRequest` as a dict, by the names that fields have on the wire."""

    path: str
    """Absolute path of the file in the volume. A directory is refused. Example:
    `/2026/labels.csv`.
    """

    encoding: NotRequired[Literal["utf8", "base64"] | str]
    """How the contents are put into the answer. Files that are not valid UTF-8 must be
    asked for as `base64`. Default: `utf8`.

        `utf8`: As plain text. The file must be valid UTF-8.
        `base64`: As base64, for any kind of data.
    """


VolumeReadFileRequestInput: TypeAlias = (
    VolumeReadFileRequest | VolumeReadFileRequestParams
)
"""What a request may have as `VolumeReadFileRequest`."""
