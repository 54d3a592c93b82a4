"""`DesktopCreateConfig`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .desktop_resolution import DesktopResolution, DesktopResolutionInput


class DesktopCreateConfig(Model):
    """Screen settings of a sandbox with a graphical desktop."""

    resolution: DesktopResolution | None = None
    """Size of the virtual screen. Left out, the template's own size is kept."""

    dpi: int | None = None
    """Pixel density the desktop renders for, in dots per inch. 96 is the usual value;
    higher values enlarge text and controls. Example: `96`.
    """

    display: str | None = None
    """X display to attach to. Only needed when the template runs more than one. Example:
    `:0`.
    """


class DesktopCreateConfigParams(TypedDict):
    """`DesktopCreateConfig` as a dict, by the names that fields have on the wire."""

    resolution: NotRequired[DesktopResolutionInput]
    """Size of the virtual screen. Left out, the template's own size is kept."""

    dpi: NotRequired[int]
    """Pixel density the desktop renders for, in dots per inch. 96 is the usual value;
    higher values enlarge text and controls. Example: `96`.
    """

    display: NotRequired[str]
    """X display to attach to. Only needed when the template runs more than one. Example:
    `:0`.
    """


DesktopCreateConfigInput: TypeAlias = DesktopCreateConfig | DesktopCreateConfigParams
"""What a request may have as `DesktopCreateConfig`."""
