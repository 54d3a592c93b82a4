"""`LaunchDesktopApplicationBody`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from typing_extensions import TypeAliasType

from .._runtime.models import Unknown
from .._runtime.unions import Tagged
from .desktop_entry_launch_request import (
    DesktopEntryLaunchRequest,
    DesktopEntryLaunchRequestInput,
)
from .executable_desktop_launch_request import (
    ExecutableDesktopLaunchRequest,
    ExecutableDesktopLaunchRequestInput,
)

LaunchDesktopApplicationBody = TypeAliasType(
    "LaunchDesktopApplicationBody",
    Annotated[
        DesktopEntryLaunchRequest | ExecutableDesktopLaunchRequest | Unknown,
        Tagged(
            "mode",
            {
                "desktop_entry": DesktopEntryLaunchRequest,
                "executable": ExecutableDesktopLaunchRequest,
            },
        ),
    ],
)
"""The type `LaunchDesktopApplicationBody`."""

LaunchDesktopApplicationBodyInput: TypeAlias = (
    DesktopEntryLaunchRequestInput | ExecutableDesktopLaunchRequestInput
)
"""What a request may have as `LaunchDesktopApplicationBody`."""
