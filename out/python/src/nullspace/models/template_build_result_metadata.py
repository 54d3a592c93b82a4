"""`TemplateBuildResultMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_oci_image_metadata import TemplateOciImageMetadata
    from .template_runtime_defaults import TemplateRuntimeDefaults


class TemplateBuildResultMetadata(Model):
    """Facts about a finished template."""

    runtime_defaults: TemplateRuntimeDefaults | None = None
    """Settings that its sandboxes start with."""

    oci_metadata: TemplateOciImageMetadata | None = None
    """What the imported image declared about itself."""
