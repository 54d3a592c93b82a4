"""`VolumeStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

VolumeStatus: TypeAlias = Literal["available", "attached", "degraded", "error"] | str
"""How a volume is doing.

    `available`: Ready for use and mounted nowhere.
    `attached`: Mounted in at least one sandbox.
    `degraded`: Usable, but slow or without part of its redundancy; check again before
        important work.
    `error`: Not usable at present. Operators have been told.
"""
