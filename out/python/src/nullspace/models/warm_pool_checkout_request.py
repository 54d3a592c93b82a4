"""`WarmPoolCheckoutRequest`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class WarmPoolCheckoutRequest(Model):
    """How to use a warm pool when a sandbox is created."""

    id: str | None = None
    """Pool to take from. Needed with `prefer` and `require`. Example:
    `twp_5a7c9e1b`.
    """

    mode: Literal["prefer", "require", "bypass"] | str | None = None
    """What to do when the pool has no ready sandbox. Default: `prefer`.

        `prefer`: Take a ready sandbox if there is one, else start a new one.
        `require`: Take a ready sandbox or fail.
        `bypass`: Start a new sandbox without looking at the pool.
    """

    wait_ms: int | None = None
    """Longest time to wait for the pool to have a ready sandbox, in milliseconds. Example:
    `2000`.
    """


class WarmPoolCheckoutRequestParams(TypedDict):
    """`WarmPoolCheckoutRequest` as a dict, by the names that fields have on the wire."""

    id: NotRequired[str]
    """Pool to take from. Needed with `prefer` and `require`. Example:
    `twp_5a7c9e1b`.
    """

    mode: NotRequired[Literal["prefer", "require", "bypass"] | str]
    """What to do when the pool has no ready sandbox. Default: `prefer`.

        `prefer`: Take a ready sandbox if there is one, else start a new one.
        `require`: Take a ready sandbox or fail.
        `bypass`: Start a new sandbox without looking at the pool.
    """

    wait_ms: NotRequired[int]
    """Longest time to wait for the pool to have a ready sandbox, in milliseconds. Example:
    `2000`.
    """


WarmPoolCheckoutRequestInput: TypeAlias = (
    WarmPoolCheckoutRequest | WarmPoolCheckoutRequestParams
)
"""What a request may have as `WarmPoolCheckoutRequest`."""
