"""`TemplateBuildSecret`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateBuildSecret(Model):
    """A secret for build steps."""

    id: str
    """Name by which steps refer to the secret. Example: `pip_token`."""

    value: str
    """The secret itself. It is never returned. Example: `pt_93ab61c4`."""

    source: Literal["value", "env", "file"] | str | None = None
    """Where your client took the value from; for the record only.

        `value`: Given literally.
        `env`: Read from an environment variable.
        `file`: Read from a file.
    """


TemplateBuildSecretParams = TypedDict(
    "TemplateBuildSecretParams",
    {
        "id": "str",
        "value": "str",
        "source": 'NotRequired[Literal["value", "env", "file"] | str]',
    },
)
"""`TemplateBuildSecret` as a dict, by the names that fields have on the wire."""

TemplateBuildSecretInput: TypeAlias = TemplateBuildSecret | TemplateBuildSecretParams
"""What a request may have as `TemplateBuildSecret`."""
