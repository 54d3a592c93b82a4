"""`TemplateBuildContextManifestSummary`."""

from __future__ import annotations

from .._runtime.models import Model


class TemplateBuildContextManifestSummary(Model):
    """The build context in brief."""

    context_manifest_id: str
    """Identifier of the recorded list of files. Example: `ctx_51d8e2a7`."""

    context_digest: str
    """Digest over all entries. Example: `sha256:c07a5d3e812f`."""

    file_count: int
    """Number of entries. Example: `3`."""
