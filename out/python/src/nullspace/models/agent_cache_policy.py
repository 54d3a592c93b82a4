"""`AgentCachePolicy`."""

from __future__ import annotations

from typing import Literal, TypeAlias

AgentCachePolicy: TypeAlias = Literal["auto", "no_cache", "rebuild"] | str
"""How the result of the install command is reused between starts.

    `auto`: Reuse it if it fits, otherwise make it anew and keep it.
    `no_cache`: Run the install command at every start and keep nothing.
    `rebuild`: Make it anew once, even if a fitting one is there.
"""
