"""`TemplateBuildSourceType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

TemplateBuildSourceType: TypeAlias = (
    Literal["declarative", "dockerfile", "oci_import", "template_base"] | str
)
"""Kind of source a template is built from.

    `declarative`: A list of build steps.
    `dockerfile`: The steps are written as in a Dockerfile.
    `oci_import`: An OCI image taken over as it is.
    `template_base`: Another template that is built upon.
"""
