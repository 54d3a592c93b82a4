"""`SandboxTimeoutAction`."""

from __future__ import annotations

from typing import Literal, TypeAlias

SandboxTimeoutAction: TypeAlias = Literal["destroy", "hibernate"] | str
"""What happens to a sandbox when its timeout is reached.

    `destroy`: Throw the sandbox away with everything in it.
    `hibernate`: Save memory and disk to a pause snapshot and stop the sandbox.
"""
