"""`UploadSourceKind`."""

from __future__ import annotations

from typing import Literal, TypeAlias

UploadSourceKind: TypeAlias = (
    Literal["restartable_file", "spooled_stream", "directory_archive"] | str
)
"""Where the client takes the bytes of an upload from.

    `restartable_file`: A file on disk that can be read again from any place.
    `spooled_stream`: A stream that was saved to a temporary file first.
    `directory_archive`: An archive that the client made from a directory.
"""
