"""`TemplateInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_runtime_defaults import TemplateRuntimeDefaults
    from .template_visibility import TemplateVisibility


class TemplateInfo(Model):
    """A template. With a `fields` mask only the fields named in it are sent, even if
    they are marked as required here.
    """

    id: str
    """Identifier of the template. It survives a rename. Example: `tpl_2b7d4c90`."""

    name: str
    """Name without the namespace. Example: `data-tools`."""

    description: str
    """Text about the template. Empty when there is none. Example:
    `Python with the usual data libraries`.
    """

    builtin: bool
    """Whether the template comes with the platform. Those cannot be changed or deleted.
    Example: `false`.
    """

    canonical_ref: str
    """Full reference with the namespace, good in every place that takes a template.
    Example: `research/data-tools`.
    """

    namespace_slug: str
    """Namespace that holds the template. Example: `research`."""

    visibility: TemplateVisibility
    """Who may use the template."""

    tags: list[str] | None = None
    """Tags of the template, each of which marks one of its builds. Example:
    `["default","v1"]`.
    """

    default_tag: str | None = None
    """Tag that is meant when a reference names none. Example: `default`."""

    runtime_defaults: TemplateRuntimeDefaults | None = None
    """Settings that its sandboxes start with. Missing when they are not known."""
