"""`TemplateUserStep`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model


class TemplateUserStep(Model):
    """Switches the guest account for the steps that follow."""

    action: Literal["user"]
    """Kind of step, always `user`."""

    user: str
    """Account to go on with. Example: `app`."""


TemplateUserStepParams = TypedDict(
    "TemplateUserStepParams",
    {
        "action": 'Literal["user"]',
        "user": "str",
    },
)
"""`TemplateUserStep` as a dict, by the names that fields have on the wire."""

TemplateUserStepInput: TypeAlias = TemplateUserStep | TemplateUserStepParams
"""What a request may have as `TemplateUserStep`."""
