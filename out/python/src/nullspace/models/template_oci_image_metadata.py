"""`TemplateOciImageMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_oci_healthcheck_metadata import TemplateOciHealthcheckMetadata


class TemplateOciImageMetadata(Model):
    """What an imported image declares about itself."""

    labels: dict[str, str] | None = None
    """Key and value pairs that the image was labelled with when it was built. Example:
    `{"org.opencontainers.image.title":"data-tools"}`.
    """

    exposed_ports: list[str] | None = None
    """Ports with their protocol. Example: `["3000/tcp"]`."""

    volumes: list[str] | None = None
    """Paths meant for volumes. They are ordinary directories in a sandbox. Example:
    `["/data"]`.
    """

    healthcheck: TemplateOciHealthcheckMetadata | None = None
    """Declared health check. Missing when there is none."""
