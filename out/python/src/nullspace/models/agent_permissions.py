"""`AgentPermissions`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class AgentPermissions(Model):
    """What the sandboxes of a version may do. Members that are left out take the
    default of the platform.
    """

    internet_access: bool | None = None
    """Whether connections to the internet are allowed at all. Example: `true`."""

    allow_out: list[str] | None = None
    """IPv4 ranges in CIDR notation that stay reachable although `deny_out` covers them.
    Example: `["203.0.113.0/24"]`.
    """

    deny_out: list[str] | None = None
    """IPv4 ranges in CIDR notation that must not be reached. Example:
    `["0.0.0.0/0"]`.
    """

    public_url: bool | None = None
    """Whether a service gets a public address. Example: `true`."""

    allow_public_traffic: bool | None = None
    """Whether the public address opens without the private traffic token. Example:
    `true`.
    """

    volumes: bool | None = None
    """Whether volumes may be mounted. Example: `false`."""

    desktop: bool | None = None
    """Whether the sandbox may have a desktop. Example: `false`."""

    pty: bool | None = None
    """Whether terminals may be opened in it. Example: `false`."""

    debug: bool | None = None
    """Whether people may look into the sandbox while it runs. Example: `false`."""

    retain_on_failure: bool | None = None
    """Whether the sandbox of a failed run may be kept. Example: `true`."""

    max_vcpus: int | None = None
    """Most virtual CPUs. A version whose resources exceed it is refused. Example:
    `4`.
    """

    max_memory_mb: int | None = None
    """Most main memory, in megabytes. A version whose resources exceed it is refused.
    Example: `4096`.
    """

    max_disk_mb: int | None = None
    """Largest root disk, in megabytes. A version whose resources exceed it is refused.
    Example: `8192`.
    """

    max_timeout_seconds: int | None = None
    """Longest time limit, in seconds. A version whose resources exceed it is refused.
    Example: `3600`.
    """


class AgentPermissionsParams(TypedDict):
    """`AgentPermissions` as a dict, by the names that fields have on the wire."""

    internet_access: NotRequired[bool]
    """Whether connections to the internet are allowed at all. Example: `true`."""

    allow_out: NotRequired[Sequence[str]]
    """IPv4 ranges in CIDR notation that stay reachable although `deny_out` covers them.
    Example: `["203.0.113.0/24"]`.
    """

    deny_out: NotRequired[Sequence[str]]
    """IPv4 ranges in CIDR notation that must not be reached. Example:
    `["0.0.0.0/0"]`.
    """

    public_url: NotRequired[bool]
    """Whether a service gets a public address. Example: `true`."""

    allow_public_traffic: NotRequired[bool]
    """Whether the public address opens without the private traffic token. Example:
    `true`.
    """

    volumes: NotRequired[bool]
    """Whether volumes may be mounted. Example: `false`."""

    desktop: NotRequired[bool]
    """Whether the sandbox may have a desktop. Example: `false`."""

    pty: NotRequired[bool]
    """Whether terminals may be opened in it. Example: `false`."""

    debug: NotRequired[bool]
    """Whether people may look into the sandbox while it runs. Example: `false`."""

    retain_on_failure: NotRequired[bool]
    """Whether the sandbox of a failed run may be kept. Example: `true`."""

    max_vcpus: NotRequired[int]
    """Most virtual CPUs. A version whose resources exceed it is refused. Example:
    `4`.
    """

    max_memory_mb: NotRequired[int]
    """Most main memory, in megabytes. A version whose resources exceed it is refused.
    Example: `4096`.
    """

    max_disk_mb: NotRequired[int]
    """Largest root disk, in megabytes. A version whose resources exceed it is refused.
    Example: `8192`.
    """

    max_timeout_seconds: NotRequired[int]
    """Longest time limit, in seconds. A version whose resources exceed it is refused.
    Example: `3600`.
    """


AgentPermissionsInput: TypeAlias = AgentPermissions | AgentPermissionsParams
"""What a request may have as `AgentPermissions`."""
