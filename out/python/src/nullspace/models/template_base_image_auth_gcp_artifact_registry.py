"""`TemplateBaseImageAuthGcpArtifactRegistry`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateBaseImageAuthGcpArtifactRegistry(Model):
    """Service account for a Google Artifact Registry."""

    kind: Literal["gcp_artifact_registry"]
    """Kind of credentials, always `gcp_artifact_registry`."""

    service_account_json: str | dict[str, Any]
    """Key file of the service account, either as text or as the JSON object itself.
    Examples:
    `{"type":"service_account","project_id":"acme-research"}`, `{"type":"service_account","project_id":"acme-research"}`.
    """


class TemplateBaseImageAuthGcpArtifactRegistryParams(TypedDict):
    """`TemplateBaseImageAuthGcpArtifactRegistry` as a dict, by the names that fields have on the wire."""

    kind: Literal["gcp_artifact_registry"]
    """Kind of credentials, always `gcp_artifact_registry`."""

    service_account_json: str | Mapping[str, object]
    """Key file of the service account, either as text or as the JSON object itself.
    Examples:
    `{"type":"service_account","project_id":"acme-research"}`, `{"type":"service_account","project_id":"acme-research"}`.
    """


TemplateBaseImageAuthGcpArtifactRegistryInput: TypeAlias = (
    TemplateBaseImageAuthGcpArtifactRegistry
    | TemplateBaseImageAuthGcpArtifactRegistryParams
)
"""What a request may have as `TemplateBaseImageAuthGcpArtifactRegistry`."""
