"""`TemplateNamespaceInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_namespace_kind import TemplateNamespaceKind


class TemplateNamespaceInfo(Model):
    """A namespace for template names."""

    slug: str
    """Word before the slash in a reference. Example: `research`."""

    kind: TemplateNamespaceKind
    """Whose namespace it is."""

    is_default: bool
    """Whether bare names are looked up here for your team. Example: `true`."""
