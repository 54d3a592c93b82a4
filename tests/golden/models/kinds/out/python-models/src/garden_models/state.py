"""`State`."""

from __future__ import annotations

from typing import Literal, TypeAlias

State: TypeAlias = Literal["seed", "growing", "dead"] | str
"""How it does.

    `seed`: Not yet to be seen.
    `growing`
    `dead`: No more to be done.
"""
