"""`CreateTemplateRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .create_template_request_base_image_auth import (
        CreateTemplateRequestBaseImageAuth,
        CreateTemplateRequestBaseImageAuthInput,
    )
    from .create_template_request_step import (
        CreateTemplateRequestStep,
        CreateTemplateRequestStepInput,
    )
    from .template_build_backend import TemplateBuildBackend
    from .template_build_config import TemplateBuildConfig, TemplateBuildConfigInput
    from .template_build_context import TemplateBuildContext, TemplateBuildContextInput
    from .template_build_secret import TemplateBuildSecret, TemplateBuildSecretInput
    from .template_registry_auth import TemplateRegistryAuth, TemplateRegistryAuthInput
    from .template_runtime_config import (
        TemplateRuntimeConfig,
        TemplateRuntimeConfigInput,
    )


class CreateTemplateRequest(Model):
    """What to build a template from, and how. The source is a list of `steps`, a
    `dockerfile`, or a `base_image` taken over as it is; steps can also run on top
    of a base image. Everything else refines the build or the sandboxes started
    from the result.
    """

    name: str | None = None
    """Name of the template, bare or with a namespace. Needed unless `claim_token` stands
    for a reserved name. Example: `data-tools`.
    """

    dockerfile: str | None = None
    """Text of a Dockerfile. Its COPY and ADD instructions read from `build_context`.
    Example: `FROM python:3.12-slim\\nRUN pip install numpy pandas\\n`.
    """

    base_image: str | None = None
    """OCI image or existing template to start from. An image from a private registry also
    needs `base_image_auth`. Example: `python:3.12-slim`.
    """

    alias: str | None = None
    """Second name under which the template can be found. Example: `data`."""

    tags: list[str] | None = None
    """Tags that the finished build receives. Left out, it gets the tag `default`; an empty
    list is refused. Example: `["default","v1"]`.
    """

    steps: list[CreateTemplateRequestStep] | None = None
    """Build steps, carried out from first to last. Each one is recognised by its `action`,
    and its result is cached on its own. Example:
    `[{"action":"apt_install","packages":["git"]},{"action":"run","command":"git
    --version"}]`.
    """

    build_envs: dict[str, str] | None = None
    """Environment variables that exist during the build only. They become part of cached
    layers, so pass secrets in `build_secrets`. Example: `{"PIP_NO_CACHE_DIR":"1"}`.
    """

    start_cmd: str | None = None
    """Command started once when the template is made. Its running state is part of what
    sandboxes start from, so a server is up right away. Example:
    `python -m http.server 3000`.
    """

    build_context: TemplateBuildContext | None = None
    """Files and directories that the build can copy. Leave it out when nothing is
    copied.
    """

    build_config: TemplateBuildConfig | None = None
    """Size of the machine that does the build, and of sandboxes for which no size is
    asked.
    """

    build_backend: TemplateBuildBackend | None = None
    """Builder to use. Without a value the platform picks one that suits the source."""

    dockerfile_path: str | None = None
    """Path of the Dockerfile inside `build_context`, as an alternative to sending its
    text. Example: `docker/Dockerfile`.
    """

    build_args: dict[str, str] | None = None
    """Values for the ARG instructions of the Dockerfile. Example:
    `{"PYTHON_VERSION":"3.12"}`.
    """

    build_target: str | None = None
    """Stage of a multi-stage Dockerfile at which the build ends. Without it the last stage
    counts. Example: `runtime`.
    """

    runtime_config: TemplateRuntimeConfig | None = None
    """Settings that every sandbox of the template starts with."""

    base_image_auth: CreateTemplateRequestBaseImageAuth | None = None
    """Credentials for pulling `base_image`. They are used for this build and not stored
    with the template.
    """

    registry_auth: list[TemplateRegistryAuth] | None = None
    """Credentials for further registries that the build pulls from, one entry per
    registry. Example:
    `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
    """

    build_secrets: list[TemplateBuildSecret] | None = None
    """Secrets mounted into build steps. They leave no trace in layers, logs or the result.
    Example: `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
    """

    skip_cache: bool | None = None
    """Builds everything anew, without taking anything from the cache. Example:
    `false`.
    """

    claim_token: str | None = None
    """Token of a name you have reserved. The build then uses that name, and the claim is
    used up. Example: `tnc_8b1f4d7e2a`.
    """


class CreateTemplateRequestParams(TypedDict):
    """`CreateTemplateRequest` as a dict, by the names that fields have on the wire."""

    name: NotRequired[str]
    """Name of the template, bare or with a namespace. Needed unless `claim_token` stands
    for a reserved name. Example: `data-tools`.
    """

    dockerfile: NotRequired[str]
    """Text of a Dockerfile. Its COPY and ADD instructions read from `build_context`.
    Example: `FROM python:3.12-slim\\nRUN pip install numpy pandas\\n`.
    """

    base_image: NotRequired[str]
    """OCI image or existing template to start from. An image from a private registry also
    needs `base_image_auth`. Example: `python:3.12-slim`.
    """

    alias: NotRequired[str]
    """Second name under which the template can be found. Example: `data`."""

    tags: NotRequired[Sequence[str]]
    """Tags that the finished build receives. Left out, it gets the tag `default`; an empty
    list is refused. Example: `["default","v1"]`.
    """

    steps: NotRequired[Sequence[CreateTemplateRequestStepInput]]
    """Build steps, carried out from first to last. Each one is recognised by its `action`,
    and its result is cached on its own. Example:
    `[{"action":"apt_install","packages":["git"]},{"action":"run","command":"git
    --version"}]`.
    """

    build_envs: NotRequired[Mapping[str, str]]
    """Environment variables that exist during the build only. They become part of cached
    layers, so pass secrets in `build_secrets`. Example: `{"PIP_NO_CACHE_DIR":"1"}`.
    """

    start_cmd: NotRequired[str]
    """Command started once when the template is made. Its running state is part of what
    sandboxes start from, so a server is up right away. Example:
    `python -m http.server 3000`.
    """

    build_context: NotRequired[TemplateBuildContextInput]
    """Files and directories that the build can copy. Leave it out when nothing is
    copied.
    """

    build_config: NotRequired[TemplateBuildConfigInput]
    """Size of the machine that does the build, and of sandboxes for which no size is
    asked.
    """

    build_backend: NotRequired[TemplateBuildBackend]
    """Builder to use. Without a value the platform picks one that suits the source."""

    dockerfile_path: NotRequired[str]
    """Path of the Dockerfile inside `build_context`, as an alternative to sending its
    text. Example: `docker/Dockerfile`.
    """

    build_args: NotRequired[Mapping[str, str]]
    """Values for the ARG instructions of the Dockerfile. Example:
    `{"PYTHON_VERSION":"3.12"}`.
    """

    build_target: NotRequired[str]
    """Stage of a multi-stage Dockerfile at which the build ends. Without it the last stage
    counts. Example: `runtime`.
    """

    runtime_config: NotRequired[TemplateRuntimeConfigInput]
    """Settings that every sandbox of the template starts with."""

    base_image_auth: NotRequired[CreateTemplateRequestBaseImageAuthInput]
    """Credentials for pulling `base_image`. They are used for this build and not stored
    with the template.
    """

    registry_auth: NotRequired[Sequence[TemplateRegistryAuthInput]]
    """Credentials for further registries that the build pulls from, one entry per
    registry. Example:
    `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
    """

    build_secrets: NotRequired[Sequence[TemplateBuildSecretInput]]
    """Secrets mounted into build steps. They leave no trace in layers, logs or the result.
    Example: `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
    """

    skip_cache: NotRequired[bool]
    """Builds everything anew, without taking anything from the cache. Example:
    `false`.
    """

    claim_token: NotRequired[str]
    """Token of a name you have reserved. The build then uses that name, and the claim is
    used up. Example: `tnc_8b1f4d7e2a`.
    """


CreateTemplateRequestInput: TypeAlias = (
    CreateTemplateRequest | CreateTemplateRequestParams
)
"""What a request may have as `CreateTemplateRequest`."""
