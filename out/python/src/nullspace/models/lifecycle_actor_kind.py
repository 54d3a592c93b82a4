"""`LifecycleActorKind`."""

from __future__ import annotations

from typing import Literal, TypeAlias

LifecycleActorKind: TypeAlias = Literal["user", "system", "reconcile"] | str
"""Who set a lifecycle operation in motion.

    `user`: A customer, through an API key or the console.
    `system`: The platform, for instance when a timeout is reached.
    `reconcile`: The repair process that brings records and reality into line.
"""
