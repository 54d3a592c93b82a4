"""`LifecycleStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

LifecycleStatus: TypeAlias = Literal["requested", "succeeded", "failed"] | str
"""How far a lifecycle operation has come. A complete operation usually leaves two
entries: `requested`, then `succeeded` or `failed`.

    `requested`: Accepted and under way.
    `succeeded`: Done.
    `failed`: Given up; the event carries `error_code`.
"""
