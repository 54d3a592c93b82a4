"""`AgentCacheStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentCacheStatus: TypeAlias = (
    Literal[
        "disabled", "bypassed", "cache_miss", "cache_hit", "building", "ready", "failed"
    ]
    | str
)
"""What the cache of prepared code did for a version.

    `disabled`: No prepared code is kept.
    `bypassed`: The policy asked not to use it.
    `cache_miss`: Nothing fitting was there.
    `cache_hit`: Fitting prepared code was found.
    `building`: Code is being prepared.
    `ready`: Code was prepared for this version.
    `failed`: Preparing the code failed.
"""
