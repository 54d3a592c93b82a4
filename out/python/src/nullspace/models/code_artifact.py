"""`CodeArtifact`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.formats import DateTime
from .._runtime.models import Model


class CodeArtifact(Model):
    """A file that code produced, kept so that it can be fetched after the run."""

    id: str
    """Opaque id, needed to preview, download or delete the file. Example:
    `art_91d5c7e2`.
    """

    context_id: str
    """Context whose code produced it. Example: `ctx_7f3b21d9`."""

    kind: Literal["image", "document", "html", "file"] | str
    """What the artifact is, for choosing how to show it.

        `image`: A picture, such as a plot.
        `document`: A document, such as a PDF.
        `html`: A web page or an interactive chart.
        `file`: Any other file.
    """

    mime_type: str
    """Media type of its bytes. Example: `image/png`."""

    name: str
    """File name to show and to save it under. Example: `scores.png`."""

    size_bytes: int
    """Size in bytes. Example: `18432`."""

    sha256: str
    """SHA-256 of its bytes, as 64 lowercase hexadecimal digits. Example:
    `7b8094609d1254204c086bbfe59199b375a30f3c888a2142d4d132fcdf82ad18`.
    """

    created_at: DateTime
    """When it was produced. Example: `2026-03-02T09:16:40Z`."""

    execution_count: int | None = None
    """Number of the execution in its context that produced it. Example: `3`."""

    expires_at: DateTime | None = None
    """When the artifact is thrown away. `null` if it lives as long as the sandbox.
    Example: `2026-03-02T10:16:40Z`.
    """

    preview_url: str | None = None
    """Path of the preview operation for this artifact. `null` if it cannot be previewed.
    Example: `/v1/sandboxes/sb_a1b2c3d4/code/artifacts/art_91d5c7e2/preview`.
    """

    download_url: str | None = None
    """Path of the download operation for this artifact. `null` if its bytes are gone.
    Example: `/v1/sandboxes/sb_a1b2c3d4/code/artifacts/art_91d5c7e2/download`.
    """

    metadata: dict[str, Any] | None = None
    """Further facts that depend on the kind, such as the size of a picture. Example:
    `{"width":640,"height":480}`.
    """
