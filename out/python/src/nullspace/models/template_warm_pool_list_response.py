"""`TemplateWarmPoolListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_warm_pool import TemplateWarmPool


class TemplateWarmPoolListResponse(Model):
    """All warm pools that match."""

    items: list[TemplateWarmPool]
    """The pools, up to the limit that was asked for."""
