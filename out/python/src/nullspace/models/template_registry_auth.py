"""`TemplateRegistryAuth`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_registry_auth_auth import (
        TemplateRegistryAuthAuth,
        TemplateRegistryAuthAuthInput,
    )


class TemplateRegistryAuth(Model):
    """Credentials for one registry."""

    registry: str
    """Host of the registry. Example: `ghcr.io`."""

    auth: TemplateRegistryAuthAuth
    """The credentials."""


class TemplateRegistryAuthParams(TypedDict):
    """`TemplateRegistryAuth` as a dict, by the names that fields have on the wire."""

    registry: str
    """Host of the registry. Example: `ghcr.io`."""

    auth: TemplateRegistryAuthAuthInput
    """The credentials."""


TemplateRegistryAuthInput: TypeAlias = TemplateRegistryAuth | TemplateRegistryAuthParams
"""What a request may have as `TemplateRegistryAuth`."""
