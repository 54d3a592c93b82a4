"""`LifecycleConfig`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class LifecycleConfig(Model):
    """Timeout behaviour of a sandbox in lifecycle words."""

    on_timeout: Literal["destroy", "pause"] | str | None = None
    """What to do when the timeout is reached. `pause` has the effect of the timeout action
    `hibernate`. Default: `destroy`.

        `destroy`: Throw the sandbox away.
        `pause`: Save the state and stop; the sandbox can be resumed.
    """


class LifecycleConfigParams(TypedDict):
    """`LifecycleConfig` as a dict, by the names that fields have on the wire."""

    on_timeout: NotRequired[Literal["destroy", "pause"] | str]
    """What to do when the timeout is reached. `pause` has the effect of the timeout action
    `hibernate`. Default: `destroy`.

        `destroy`: Throw the sandbox away.
        `pause`: Save the state and stop; the sandbox can be resumed.
    """


LifecycleConfigInput: TypeAlias = LifecycleConfig | LifecycleConfigParams
"""What a request may have as `LifecycleConfig`."""
