"""`AgentBundleManifest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_bundle_entry import AgentBundleEntry, AgentBundleEntryInput


class AgentBundleManifest(Model):
    """Contents of a bundle, made by the client that packs it. The bundle that is
    uploaded later must match it.
    """

    bundle_digest: str
    """Checksum of the archive: `sha256:` and 64 lowercase hexadecimal digits. Example:
    `sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae`.
    """

    config_digest: str
    """Checksum of the settings the bundle was packed with, in the same form. Example:
    `sha256:fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9`.
    """

    archive_format: Literal["tar"] | str
    """How the files of the bundle are packed for the upload."""

    total_size: int
    """Sum of the sizes of all packed files, in bytes. Required range: `x >= 0`. Example:
    `18432`.
    """

    file_count: int
    """Number of packed files. Required range: `x >= 0`. Example: `2`."""

    generated_at: DateTime
    """When the bundle was packed. Example: `2026-03-02T09:30:40Z`."""

    materialization_path: str
    """Directory in the guest into which the bundle is unpacked. Example:
    `/workspace/project`.
    """

    entries: list[AgentBundleEntry]
    """Everything that was looked at, left out files included."""

    include_patterns: list[str]
    """Patterns of files to pack, in the style of `.gitignore`. Empty when everything is
    packed. Example: `["src/**"]`.
    """

    exclude_patterns: list[str]
    """Patterns of files to leave out, in the same style. Example: `["*.log"]`."""

    default_exclude_patterns: list[str]
    """Patterns that the packing client leaves out by itself. Example:
    `[".git/",".venv/"]`.
    """


class AgentBundleManifestParams(TypedDict):
    """`AgentBundleManifest` as a dict, by the names that fields have on the wire."""

    bundle_digest: str
    """Checksum of the archive: `sha256:` and 64 lowercase hexadecimal digits. Example:
    `sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae`.
    """

    config_digest: str
    """Checksum of the settings the bundle was packed with, in the same form. Example:
    `sha256:fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9`.
    """

    archive_format: Literal["tar"] | str
    """How the files of the bundle are packed for the upload."""

    total_size: int
    """Sum of the sizes of all packed files, in bytes. Required range: `x >= 0`. Example:
    `18432`.
    """

    file_count: int
    """Number of packed files. Required range: `x >= 0`. Example: `2`."""

    generated_at: DateTime | str
    """When the bundle was packed. Example: `2026-03-02T09:30:40Z`."""

    materialization_path: str
    """Directory in the guest into which the bundle is unpacked. Example:
    `/workspace/project`.
    """

    entries: Sequence[AgentBundleEntryInput]
    """Everything that was looked at, left out files included."""

    include_patterns: Sequence[str]
    """Patterns of files to pack, in the style of `.gitignore`. Empty when everything is
    packed. Example: `["src/**"]`.
    """

    exclude_patterns: Sequence[str]
    """Patterns of files to leave out, in the same style. Example: `["*.log"]`."""

    default_exclude_patterns: Sequence[str]
    """Patterns that the packing client leaves out by itself. Example:
    `[".git/",".venv/"]`.
    """


AgentBundleManifestInput: TypeAlias = AgentBundleManifest | AgentBundleManifestParams
"""What a request may have as `AgentBundleManifest`."""
