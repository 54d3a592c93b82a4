"""`ListSandboxesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .sandbox_info import SandboxInfo


class ListSandboxesResponse(Model):
    """A page of sandboxes."""

    items: list[SandboxInfo]
    """Sandboxes of this page."""

    has_next: bool
    """Whether another page follows. Example: `true`."""

    next_token: str | None = None
    """Token of the following page, to be sent as `next_token` with the same filters.
    Missing on the last page. Example: `eyJhZnRlciI6InNiX2ExYjJjM2Q0In0`.
    """
