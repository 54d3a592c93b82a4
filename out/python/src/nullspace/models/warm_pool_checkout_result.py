"""`WarmPoolCheckoutResult`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class WarmPoolCheckoutResult(Model):
    """How a warm pool request was met."""

    source: Literal["ready_instance", "cold_create", "bypassed"] | str
    """Where the sandbox came from.

        `ready_instance`: A sandbox that stood ready in the pool.
        `cold_create`: A new sandbox, because the pool had none ready.
        `bypassed`: A new sandbox, because the pool was not to be used.
    """

    hit: bool
    """Whether a ready sandbox from the pool was used. Example: `true`."""

    id: str | None = None
    """Pool that was asked. Missing when the pool was bypassed. Example:
    `twp_5a7c9e1b`.
    """

    mode: Literal["prefer", "require", "bypass"] | str | None = None
    """Mode that was applied.

        `prefer`: A ready sandbox was preferred.
        `require`: A ready sandbox was required.
        `bypass`: The pool was not to be used.
    """
