"""`TemplateAliasInfo`."""

from __future__ import annotations

from .._runtime.formats import DateTime
from .._runtime.models import Model


class TemplateAliasInfo(Model):
    """A further name that leads to a template."""

    alias_ref: str
    """The alias as a full reference with its namespace. Example: `research/data`."""

    created_at: DateTime
    """When the alias was made. Example: `2026-03-01T10:06:12Z`."""
