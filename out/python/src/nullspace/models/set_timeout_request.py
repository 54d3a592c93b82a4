"""`SetTimeoutRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .sandbox_timeout_action import SandboxTimeoutAction


class SetTimeoutRequest(Model):
    """The timeout a sandbox shall have from now on."""

    timeout_ms: int
    """Time from this call until the timeout action is taken, in milliseconds. It replaces
    what was left before, so a smaller value shortens the life of the sandbox. Required
    range: `x >= 0`. Example: `600000`.
    """

    timeout_action: SandboxTimeoutAction | None = None
    """What shall happen at the timeout. Left out, the present action stays."""


class SetTimeoutRequestParams(TypedDict):
    """`SetTimeoutRequest` as a dict, by the names that fields have on the wire."""

    timeout_ms: int
    """Time from this call until the timeout action is taken, in milliseconds. It replaces
    what was left before, so a smaller value shortens the life of the sandbox. Required
    range: `x >= 0`. Example: `600000`.
    """

    timeout_action: NotRequired[SandboxTimeoutAction]
    """What shall happen at the timeout. Left out, the present action stays."""


SetTimeoutRequestInput: TypeAlias = SetTimeoutRequest | SetTimeoutRequestParams
"""What a request may have as `SetTimeoutRequest`."""
