"""`AgentBundleEntry`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class AgentBundleEntry(Model):
    """A file, directory or symbolic link that the packing client came across."""

    path: str
    """Path relative to the root of the bundle. Example: `main.py`."""

    kind: Literal["dir", "file", "symlink"] | str
    """What it is.

        `dir`: A directory.
        `file`: A regular file.
        `symlink`: A symbolic link.
    """

    included: bool
    """Whether it is in the bundle. Example: `true`."""

    reason: str
    """Why it was packed or left out, as a word of the packing client. Example:
    `included`.
    """

    size: int
    """Size in bytes. 0 for directories and links. Required range: `x >= 0`. Example:
    `4096`.
    """

    mode: int | None = None
    """Permission bits as a decimal number: 420 is `rw-r--r--`. `null` when they were not
    recorded. Example: `420`.
    """

    digest: str | None = None
    """Checksum of the content: `sha256:` and 64 lowercase hexadecimal digits. `null` for
    anything but files. Example:
    `sha256:3b1f7d5a9c2e4860b7d1f3e5a9c2b4d6e8f0a1c3b5d7e9f1a3c5b7d9e1f3a5c7`.
    """

    symlink_target: str | None = None
    """Path the link points at. `null` for anything but links. Example:
    `data/latest.csv`.
    """


class AgentBundleEntryParams(TypedDict):
    """`AgentBundleEntry` as a dict, by the names that fields have on the wire."""

    path: str
    """Path relative to the root of the bundle. Example: `main.py`."""

    kind: Literal["dir", "file", "symlink"] | str
    """What it is.

        `dir`: A directory.
        `file`: A regular file.
        `symlink`: A symbolic link.
    """

    included: bool
    """Whether it is in the bundle. Example: `true`."""

    reason: str
    """Why it was packed or left out, as a word of the packing client. Example:
    `included`.
    """

    size: int
    """Size in bytes. 0 for directories and links. Required range: `x >= 0`. Example:
    `4096`.
    """

    mode: NotRequired[int | None]
    """Permission bits as a decimal number: 420 is `rw-r--r--`. `null` when they were not
    recorded. Example: `420`.
    """

    digest: NotRequired[str | None]
    """Checksum of the content: `sha256:` and 64 lowercase hexadecimal digits. `null` for
    anything but files. Example:
    `sha256:3b1f7d5a9c2e4860b7d1f3e5a9c2b4d6e8f0a1c3b5d7e9f1a3c5b7d9e1f3a5c7`.
    """

    symlink_target: NotRequired[str | None]
    """Path the link points at. `null` for anything but links. Example:
    `data/latest.csv`.
    """


AgentBundleEntryInput: TypeAlias = AgentBundleEntry | AgentBundleEntryParams
"""What a request may have as `AgentBundleEntry`."""
