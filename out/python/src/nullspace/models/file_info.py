"""`FileInfo`."""

from __future__ import annotations

from .._runtime.formats import DateTime
from .._runtime.models import Model


class FileInfo(Model):
    """Metadata of a file, directory or symbolic link in a sandbox."""

    name: str
    """Last component of the path. Example: `scores.csv`."""

    path: str
    """Absolute path with links and dots resolved. Example:
    `/workspace/data/scores.csv`.
    """

    is_dir: bool
    """Whether the entry is a directory. Example: `false`."""

    size: int
    """Size in bytes. For a directory this is the size of its own record, not of its
    contents. Required range: `x >= 0`. Example: `23`.
    """

    type: str
    """Kind of entry: `file`, `directory` or `symlink`. Treat other words as special files.
    Example: `file`.
    """

    mode: str | None = None
    """Access rights as four octal digits. Example: `0644`."""

    permissions: str | None = None
    """The same rights under the name that the permissions operation uses. Example:
    `0644`.
    """

    owner: str | None = None
    """Name of the owning account in the guest. Example: `root`."""

    group: str | None = None
    """Name of the owning group in the guest. Example: `root`."""

    modified_time: DateTime | None = None
    """When the contents last changed, by the clock of the guest. Example:
    `2026-03-02T09:16:05Z`.
    """

    symlink_target: str | None = None
    """Where a symbolic link points, as stored in it. Missing for other entries. Example:
    `/workspace/data/scores.csv`.
    """
