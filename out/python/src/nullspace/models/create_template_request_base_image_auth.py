"""`CreateTemplateRequestBaseImageAuth`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from typing_extensions import TypeAliasType

from .._runtime.models import Unknown
from .._runtime.unions import Tagged
from .template_base_image_auth_aws_ecr import (
    TemplateBaseImageAuthAwsEcr,
    TemplateBaseImageAuthAwsEcrInput,
)
from .template_base_image_auth_basic import (
    TemplateBaseImageAuthBasic,
    TemplateBaseImageAuthBasicInput,
)
from .template_base_image_auth_gcp_artifact_registry import (
    TemplateBaseImageAuthGcpArtifactRegistry,
    TemplateBaseImageAuthGcpArtifactRegistryInput,
)

CreateTemplateRequestBaseImageAuth = TypeAliasType(
    "CreateTemplateRequestBaseImageAuth",
    Annotated[
        TemplateBaseImageAuthAwsEcr
        | TemplateBaseImageAuthBasic
        | TemplateBaseImageAuthGcpArtifactRegistry
        | Unknown,
        Tagged(
            "kind",
            {
                "aws_ecr": TemplateBaseImageAuthAwsEcr,
                "basic": TemplateBaseImageAuthBasic,
                "gcp_artifact_registry": TemplateBaseImageAuthGcpArtifactRegistry,
            },
        ),
    ],
)
"""Credentials for pulling `base_image`. They are used for this build and not stored
with the template.
"""

CreateTemplateRequestBaseImageAuthInput: TypeAlias = (
    TemplateBaseImageAuthAwsEcrInput
    | TemplateBaseImageAuthBasicInput
    | TemplateBaseImageAuthGcpArtifactRegistryInput
)
"""What a request may have as `CreateTemplateRequestBaseImageAuth`."""
