"""`TemplateBuildListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_build_summary import TemplateBuildSummary


class TemplateBuildListResponse(Model):
    """A page of template builds."""

    builds: list[TemplateBuildSummary]
    """Builds of this page, newest first."""

    next_cursor: str | None = None
    """Cursor of the following page. Missing on the last one. Example:
    `eyJiZWZvcmUiOiJ0Yl82ZjVlNGQzYyJ9`.
    """
