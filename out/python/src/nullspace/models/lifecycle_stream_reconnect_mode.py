"""`LifecycleStreamReconnectMode`."""

from __future__ import annotations

from typing import Literal, TypeAlias

LifecycleStreamReconnectMode: TypeAlias = Literal["live_only"] | str
"""What happens to events that occur while no connection is open. `live_only` means
that they are not sent later; read them from the lifecycle log.
"""
