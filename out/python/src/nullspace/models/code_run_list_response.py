"""`CodeRunListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .code_run import CodeRun


class CodeRunListResponse(Model):
    """A page of runs."""

    items: list[CodeRun]
    """Runs on this page, newest first."""

    next_cursor: str | None
    """Cursor for the next page. `null` on the last page. Example:
    `eyJhZnRlciI6InJ1bl80YzhlMmE2ZiJ9`.
    """
