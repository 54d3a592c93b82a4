"""`AgentDeploymentConfig`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_debug_config import AgentDebugConfig, AgentDebugConfigInput
    from .agent_deployment_mode import AgentDeploymentMode
    from .agent_env_spec import AgentEnvSpec, AgentEnvSpecInput
    from .agent_output_config import AgentOutputConfig, AgentOutputConfigInput
    from .agent_permissions import AgentPermissions, AgentPermissionsInput
    from .agent_resource_config import AgentResourceConfig, AgentResourceConfigInput
    from .agent_service_config import AgentServiceConfig, AgentServiceConfigInput


class AgentDeploymentConfig(Model):
    """Settings of a version: what is started, in which surroundings, and with which
    rights.
    """

    name: str
    """Name of the agent in its settings file. It may differ from the name of the
    deployment. Example: `report-writer`.
    """

    mode: AgentDeploymentMode
    """How the agent runs. It must be the mode of the deployment."""

    template: str
    """Template of the sandboxes; it must exist when the version is created. Example:
    `base`.
    """

    workdir: str
    """Directory in the guest in which the commands run. Example:
    `/workspace/project`.
    """

    entrypoint: str
    """Shell command that starts the agent. Example: `python main.py`."""

    env: AgentEnvSpec
    """Names of the environment variables the agent expects."""

    resources: AgentResourceConfig
    """Size of the sandboxes and time limit. An empty object asks for the defaults."""

    service: AgentServiceConfig
    """Port and readiness of a service. An empty object for jobs."""

    debug: AgentDebugConfig
    """What happens to the sandbox of a failed run. An empty object discards it. No other
    fields are allowed.
    """

    install: str | None = None
    """Shell command that prepares the code, such as one that installs packages. It runs
    before the entry command; `null` when nothing has to be prepared. Example:
    `pip install -r requirements.txt`.
    """

    permissions: AgentPermissions | None = None
    """What the agent may do. Left out, the defaults of the platform apply."""

    outputs: AgentOutputConfig | None = None
    """Files a job hands over at its end."""


class AgentDeploymentConfigParams(TypedDict):
    """`AgentDeploymentConfig` as a dict, by the names that fields have on the wire."""

    name: str
    """Name of the agent in its settings file. It may differ from the name of the
    deployment. Example: `report-writer`.
    """

    mode: AgentDeploymentMode
    """How the agent runs. It must be the mode of the deployment."""

    template: str
    """Template of the sandboxes; it must exist when the version is created. Example:
    `base`.
    """

    workdir: str
    """Directory in the guest in which the commands run. Example:
    `/workspace/project`.
    """

    entrypoint: str
    """Shell command that starts the agent. Example: `python main.py`."""

    env: AgentEnvSpecInput
    """Names of the environment variables the agent expects."""

    resources: AgentResourceConfigInput
    """Size of the sandboxes and time limit. An empty object asks for the defaults."""

    service: AgentServiceConfigInput
    """Port and readiness of a service. An empty object for jobs."""

    debug: AgentDebugConfigInput
    """What happens to the sandbox of a failed run. An empty object discards it. No other
    fields are allowed.
    """

    install: NotRequired[str | None]
    """Shell command that prepares the code, such as one that installs packages. It runs
    before the entry command; `null` when nothing has to be prepared. Example:
    `pip install -r requirements.txt`.
    """

    permissions: NotRequired[AgentPermissionsInput]
    """What the agent may do. Left out, the defaults of the platform apply."""

    outputs: NotRequired[AgentOutputConfigInput]
    """Files a job hands over at its end."""


AgentDeploymentConfigInput: TypeAlias = (
    AgentDeploymentConfig | AgentDeploymentConfigParams
)
"""What a request may have as `AgentDeploymentConfig`."""
