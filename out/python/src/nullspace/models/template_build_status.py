"""`TemplateBuildStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

TemplateBuildStatus: TypeAlias = (
    Literal["waiting", "building", "ready", "error", "cancelled"] | str
)
"""How far a template build has come.

    `waiting`: In the queue.
    `building`: A builder is at work.
    `ready`: Done; sandboxes can be started from the result.
    `error`: Failed; the record tells why.
    `cancelled`: Stopped on request.
"""
