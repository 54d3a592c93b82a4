"""`SandboxStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

SandboxStatus: TypeAlias = (
    Literal["creating", "running", "paused", "destroyed", "error"] | str
)
"""State in the life of a sandbox.

    `creating`: Being placed on a host and booted.
    `running`: Up and ready for calls.
    `paused`: Asleep; resume it from its pause snapshot.
    `destroyed`: Gone for good.
    `error`: Failed to start or broke down; it cannot be used any more.
"""
