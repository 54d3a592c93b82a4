"""`ReadFileRequest`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class ReadFileRequest(Model):
    """Names the file to read and the form its contents should come in."""

    path: str
    """File to read. Example: `/workspace/report.md`."""

    encoding: Literal["utf8", "base64"] | str | None = None
    """Form of `content` in the answer. Choose `base64` for anything that is not UTF-8
    text. Default: `utf8`.

        `utf8`: Contents as plain text; the file must be valid UTF-8.
        `base64`: Contents as Base64, for any bytes.
    """

    user: str | None = None
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


class ReadFileRequestParams(TypedDict):
    """`ReadFileRequest` as a dict, by the names that fields have on the wire."""

    path: str
    """File to read. Example: `/workspace/report.md`."""

    encoding: NotRequired[Literal["utf8", "base64"] | str]
    """Form of `content` in the answer. Choose `base64` for anything that is not UTF-8
    text. Default: `utf8`.

        `utf8`: Contents as plain text; the file must be valid UTF-8.
        `base64`: Contents as Base64, for any bytes.
    """

    user: NotRequired[str]
    """Guest account whose rights apply. The account that commands run as is used when it
    is left out. Example: `root`.
    """


ReadFileRequestInput: TypeAlias = ReadFileRequest | ReadFileRequestParams
"""What a request may have as `ReadFileRequest`."""
