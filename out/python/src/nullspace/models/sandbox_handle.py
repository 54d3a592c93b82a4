"""`SandboxHandle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .sandbox_config import SandboxConfig
    from .sandbox_status import SandboxStatus


class SandboxHandle(Model):
    """Short form of a sandbox, as returned when one comes out of a fork or a resume.
    Get the sandbox for the full record.
    """

    id: str
    """Identifier of the sandbox to work with from now on. Example: `sb_e5f6a7b8`."""

    status: SandboxStatus
    """State at the moment of the answer."""

    config: SandboxConfig
    """Size, carried over from the source."""

    cwd: str | None = None
    """Directory that commands start in by default. Example: `/workspace`."""
