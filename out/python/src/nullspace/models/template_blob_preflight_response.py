"""`TemplateBlobPreflightResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_blob_preflight_result import TemplateBlobPreflightResult


class TemplateBlobPreflightResponse(Model):
    """Which contents the platform lacks."""

    files: list[TemplateBlobPreflightResult]
    """One result per entry sent, in the same order."""
