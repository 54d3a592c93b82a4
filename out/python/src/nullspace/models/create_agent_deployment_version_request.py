"""`CreateAgentDeploymentVersionRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_bundle_manifest import AgentBundleManifest, AgentBundleManifestInput
    from .agent_cache_policy import AgentCachePolicy
    from .agent_deployment_config import (
        AgentDeploymentConfig,
        AgentDeploymentConfigInput,
    )


class CreateAgentDeploymentVersionRequest(Model):
    """Settings of a version and the list of what its bundle will hold."""

    bundle_digest: str
    """Checksum of the bundle that will follow: `sha256:` and 64 lowercase hexadecimal
    digits. Example:
    `sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae`.
    """

    bundle_manifest: AgentBundleManifest
    """List of what the bundle will hold."""

    config: AgentDeploymentConfig
    """What is started, in which surroundings, and with which rights."""

    cache_policy: AgentCachePolicy | None = None
    """How the result of the install command is reused. Default: `auto`."""


class CreateAgentDeploymentVersionRequestParams(TypedDict):
    """`CreateAgentDeploymentVersionRequest` as a dict, by the names that fields have on the wire."""

    bundle_digest: str
    """Checksum of the bundle that will follow: `sha256:` and 64 lowercase hexadecimal
    digits. Example:
    `sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae`.
    """

    bundle_manifest: AgentBundleManifestInput
    """List of what the bundle will hold."""

    config: AgentDeploymentConfigInput
    """What is started, in which surroundings, and with which rights."""

    cache_policy: NotRequired[AgentCachePolicy]
    """How the result of the install command is reused. Default: `auto`."""


CreateAgentDeploymentVersionRequestInput: TypeAlias = (
    CreateAgentDeploymentVersionRequest | CreateAgentDeploymentVersionRequestParams
)
"""What a request may have as `CreateAgentDeploymentVersionRequest`."""
