"""`RetryTemplateBuildRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .retry_template_build_request_base_image_auth import (
        RetryTemplateBuildRequestBaseImageAuth,
        RetryTemplateBuildRequestBaseImageAuthInput,
    )
    from .template_build_secret import TemplateBuildSecret, TemplateBuildSecretInput
    from .template_registry_auth import TemplateRegistryAuth, TemplateRegistryAuthInput


class RetryTemplateBuildRequest(Model):
    """What to change when a build is repeated. Credentials and secrets of the first
    try are not kept, so send them again if the build needs them.
    """

    tags: list[str] | None = None
    """Tags for the new build. Left out, those of the earlier build are used. Example:
    `["default"]`.
    """

    base_image_auth: RetryTemplateBuildRequestBaseImageAuth | None = None
    """Credentials for pulling the base image."""

    registry_auth: list[TemplateRegistryAuth] | None = None
    """Credentials for further registries, one entry per registry. Example:
    `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
    """

    build_secrets: list[TemplateBuildSecret] | None = None
    """Secrets mounted into build steps. Example:
    `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
    """


class RetryTemplateBuildRequestParams(TypedDict):
    """`RetryTemplateBuildRequest` as a dict, by the names that fields have on the wire."""

    tags: NotRequired[Sequence[str]]
    """Tags for the new build. Left out, those of the earlier build are used. Example:
    `["default"]`.
    """

    base_image_auth: NotRequired[RetryTemplateBuildRequestBaseImageAuthInput]
    """Credentials for pulling the base image."""

    registry_auth: NotRequired[Sequence[TemplateRegistryAuthInput]]
    """Credentials for further registries, one entry per registry. Example:
    `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
    """

    build_secrets: NotRequired[Sequence[TemplateBuildSecretInput]]
    """Secrets mounted into build steps. Example:
    `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
    """


RetryTemplateBuildRequestInput: TypeAlias = (
    RetryTemplateBuildRequest | RetryTemplateBuildRequestParams
)
"""What a request may have as `RetryTemplateBuildRequest`."""
