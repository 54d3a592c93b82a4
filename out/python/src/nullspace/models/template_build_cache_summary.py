"""`TemplateBuildCacheSummary`."""

from __future__ import annotations

from .._runtime.models import Model


class TemplateBuildCacheSummary(Model):
    """Use of the cache during a build, by kind of cached object."""

    final_artifact_hits: int | None = None
    """Number of finished templates found in the cache. Example: `0`."""

    final_artifact_misses: int | None = None
    """Number of finished templates not found in the cache. Example: `2`."""

    final_artifact_bypasses: int | None = None
    """Number of finished templates not looked up, because the cache was to be skipped.
    Example: `0`.
    """

    final_artifact_stores: int | None = None
    """Number of finished templates added to the cache. Example: `2`."""

    layer_hits: int | None = None
    """Number of layers found in the cache. Example: `1`."""

    layer_misses: int | None = None
    """Number of layers not found in the cache. Example: `2`."""

    layer_bypasses: int | None = None
    """Number of layers not looked up, because the cache was to be skipped. Example:
    `0`.
    """

    layer_stores: int | None = None
    """Number of layers added to the cache. Example: `2`."""

    file_blob_hits: int | None = None
    """Number of files of the build context found in the cache. Example: `1`."""

    file_blob_misses: int | None = None
    """Number of files of the build context not found in the cache. Example: `2`."""

    file_blob_bypasses: int | None = None
    """Number of files of the build context not looked up, because the cache was to be
    skipped. Example: `0`.
    """

    file_blob_stores: int | None = None
    """Number of files of the build context added to the cache. Example: `2`."""
