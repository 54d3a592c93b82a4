"""`LifecycleAudience`."""

from __future__ import annotations

from typing import Literal, TypeAlias

LifecycleAudience: TypeAlias = Literal["customer", "internal"] | str
"""For whom a lifecycle event is meant.

    `customer`: Meant for customers.
    `internal`: Meant for the operators of the platform.
"""
