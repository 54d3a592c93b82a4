"""`TemplateBuildLogKind`."""

from __future__ import annotations

from typing import Literal, TypeAlias

TemplateBuildLogKind: TypeAlias = (
    Literal[
        "start", "message", "cache", "retry", "warning", "error", "cancelled", "end"
    ]
    | str
)
"""What an entry of a build log tells.

    `start`: The build begins.
    `message`: Output or progress.
    `cache`: The cache was asked or filled.
    `retry`: Something failed and is tried again.
    `warning`: Something looks wrong; the build goes on.
    `error`: The build has failed. Last entry.
    `cancelled`: The build was stopped. Last entry.
    `end`: The build is done. Last entry.
"""
