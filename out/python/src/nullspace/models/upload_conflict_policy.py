"""`UploadConflictPolicy`."""

from __future__ import annotations

from typing import Literal, TypeAlias

UploadConflictPolicy: TypeAlias = Literal["merge", "replace", "error"] | str
"""How an upload deals with something that exists at its target path.

    `merge`: Put the new files next to those present; files of the same name are
        overwritten.
    `replace`: Remove what is there and put the upload in its place.
    `error`: Refuse to complete and leave everything as it was.
"""
