"""`AgentDeploymentCacheSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_cache_policy import AgentCachePolicy
    from .agent_cache_status import AgentCacheStatus


class AgentDeploymentCacheSummary(Model):
    """Whether prepared code is at hand, so that starts need no install step."""

    enabled: bool
    """Whether prepared code is kept at all. Example: `true`."""

    policy: AgentCachePolicy
    """How prepared code is to be reused."""

    status: AgentCacheStatus
    """What the cache did for this version."""

    artifact_ready: bool
    """Whether prepared code can be used now. Example: `true`."""

    reason: str | None = None
    """Why the cache was not used, or `null`. Example: `No install command`."""

    build_id: str | None = None
    """Build that prepares the code, or `null`. Example: `adb_3e5f7a91`."""

    cache_key_digest: str | None = None
    """Checksum of all that decides whether prepared code fits, or `null`. Example:
    `sha256:3b1f7d5a9c2e4860b7d1f3e5a9c2b4d6e8f0a1c3b5d7e9f1a3c5b7d9e1f3a5c7`.
    """

    artifact_id: str | None = None
    """Prepared code, or `null` when there is none. Example: `adart_6c8e0b2d`."""

    updated_at: DateTime | None = None
    """When this last changed, or `null`. Example: `2026-03-02T09:32:08Z`."""
