"""`Kind`."""

from __future__ import annotations

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["tug", "ferry"] | str
"""The type `Kind`.

    `tug`: Pulls.
    `ferry`: Carries.
"""
