"""`TemplateTagInfo`."""

from __future__ import annotations

from .._runtime.formats import DateTime
from .._runtime.models import Model


class TemplateTagInfo(Model):
    """A tag and the build it marks."""

    tag: str
    """Word behind the colon of a reference, such as `latest` in `base:latest`. Example:
    `default`.
    """

    build_id: str
    """Build that is used when the template is asked for with this tag. Example:
    `tb_7a3c1e58`.
    """

    created_at: DateTime
    """When the tag was put on this build. Example: `2026-03-01T10:03:41Z`."""
