"""`UploadKind`."""

from __future__ import annotations

from typing import Literal, TypeAlias

UploadKind: TypeAlias = Literal["file", "directory_tar"] | str
"""What an upload becomes in the sandbox.

    `file`: One file with the bytes as they are.
    `directory_tar`: A directory, unpacked from a tar archive.
"""
