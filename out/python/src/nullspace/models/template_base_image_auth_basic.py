"""`TemplateBaseImageAuthBasic`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateBaseImageAuthBasic(Model):
    """User name and password for a registry."""

    kind: Literal["basic"]
    """Kind of credentials, always `basic`."""

    username: str
    """Account at the registry. Example: `ada`."""

    password: str
    """Password, or an access token used in its place. Example: `ghp_8Kd2Lm4Qx7Vz`."""


class TemplateBaseImageAuthBasicParams(TypedDict):
    """`TemplateBaseImageAuthBasic` as a dict, by the names that fields have on the wire."""

    kind: Literal["basic"]
    """Kind of credentials, always `basic`."""

    username: str
    """Account at the registry. Example: `ada`."""

    password: str
    """Password, or an access token used in its place. Example: `ghp_8Kd2Lm4Qx7Vz`."""


TemplateBaseImageAuthBasicInput: TypeAlias = (
    TemplateBaseImageAuthBasic | TemplateBaseImageAuthBasicParams
)
"""What a request may have as `TemplateBaseImageAuthBasic`."""
