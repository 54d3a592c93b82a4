"""`UploadChecksumAlgorithm`."""

from __future__ import annotations

from typing import Literal, TypeAlias

UploadChecksumAlgorithm: TypeAlias = Literal["sha256"] | str
"""Algorithm for upload checksums. SHA-256 is the only one."""
