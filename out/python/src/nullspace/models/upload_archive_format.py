"""`UploadArchiveFormat`."""

from __future__ import annotations

from typing import Literal, TypeAlias

UploadArchiveFormat: TypeAlias = Literal["tar"] | str
"""Format of an archive that is unpacked into a directory. Only uncompressed tar is
taken.
"""
