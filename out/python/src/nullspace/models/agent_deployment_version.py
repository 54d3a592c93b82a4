"""`AgentDeploymentVersion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_bundle_manifest import AgentBundleManifest
    from .agent_cache_policy import AgentCachePolicy
    from .agent_debug_config import AgentDebugConfig
    from .agent_deployment_build_summary import AgentDeploymentBuildSummary
    from .agent_deployment_cache_summary import AgentDeploymentCacheSummary
    from .agent_deployment_config import AgentDeploymentConfig
    from .agent_deployment_version_status import AgentDeploymentVersionStatus
    from .agent_env_spec import AgentEnvSpec
    from .agent_readiness_config import AgentReadinessConfig
    from .agent_resource_config import AgentResourceConfig


class AgentDeploymentVersion(Model):
    """One state of the code and settings of a deployment. It never changes once it
    is `ready`.
    """

    id: str
    """Opaque id with the prefix `adpv_`; runs and services name the version by it.
    Example: `adpv_1234abcd`.
    """

    deployment_id: str
    """Deployment the version belongs to. Example: `adpl_1234abcd`."""

    version_number: int
    """Position among the versions of the deployment, counted from 1. Required range:
    `x >= 1`. Example: `1`.
    """

    bundle_digest: str
    """Checksum of the bundle: `sha256:` and 64 lowercase hexadecimal digits. Example:
    `sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae`.
    """

    bundle_manifest: AgentBundleManifest
    """List of what the bundle holds."""

    config: AgentDeploymentConfig
    """Settings as they were sent."""

    template: str
    """Template of the sandboxes. Example: `base`."""

    workdir: str
    """Directory in the guest in which the commands run. Example:
    `/workspace/project`.
    """

    entrypoint_command: str
    """Shell command that starts the agent. Example: `python main.py`."""

    env_spec: AgentEnvSpec
    """Environment variables the agent expects."""

    resource_config: AgentResourceConfig
    """Size of the sandboxes."""

    debug_config: AgentDebugConfig
    """What happens to the sandbox of a failed run. No other fields are allowed."""

    status: AgentDeploymentVersionStatus
    """How far the version has come."""

    cache_policy: AgentCachePolicy | None = None
    """How prepared code is reused."""

    created_at: DateTime | None = None
    """When the version was created. Example: `2026-03-02T09:31:00Z`."""

    install_command: str | None = None
    """Shell command that prepares the code, such as one that installs packages. It runs
    before the entry command; `null` when nothing has to be prepared. Example:
    `pip install -r requirements.txt`.
    """

    service_port: int | None = None
    """Guest port of a service. `null` for jobs. Required range: `1 <= x <= 65535`.
    Example: `8000`.
    """

    readiness_config: AgentReadinessConfig | None = None
    """How readiness of a service is found out. `null` for jobs. Further fields are
    allowed. Example: `{"type":"http","path":"/healthz","timeout_seconds":60}`.
    """

    cache_summary: AgentDeploymentCacheSummary | None = None
    """Whether prepared code is at hand for this version."""

    build_summary: AgentDeploymentBuildSummary | None = None
    """State of the build that prepares the code. Missing when none was started."""

    failure_reason: str | None = None
    """Why the version failed, or `null`. Example: `The install command ended with exit
    code 1.`.
    """

    ready_at: DateTime | None = None
    """When the version became usable, or `null`. Example: `2026-03-02T09:32:10Z`."""
