"""`CodeArtifactListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .code_artifact import CodeArtifact


class CodeArtifactListResponse(Model):
    """A page of artifacts."""

    items: list[CodeArtifact]
    """Artifacts on this page."""

    next_cursor: str | None = None
    """Cursor for the next page. `null` or missing on the last page. Example:
    `eyJhZnRlciI6ImFydF85MWQ1YzdlMiJ9`.
    """
