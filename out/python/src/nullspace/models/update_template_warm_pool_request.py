"""`UpdateTemplateWarmPoolRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_warm_pool_resources import (
        TemplateWarmPoolResources,
        TemplateWarmPoolResourcesInput,
    )


class UpdateTemplateWarmPoolRequest(Model):
    """Settings to change. Fields that are left out stay as they are."""

    name: str | None = None
    """New name, 1 to 160 characters. Required string length: `1 - 160`. Example:
    `base-medium`.
    """

    template_ref: str | None = None
    """Template to change to. Ready sandboxes of the old one are replaced bit by bit.
    Example: `base:stable`.
    """

    template: str | None = None
    """Older name of `template_ref`. Use that one.

    Deprecated.

    Example: `base:stable`.
    """

    min_ready: int | None = None
    """New minimum of ready sandboxes. Required range: `x >= 0`. Example: `3`."""

    max_ready: int | None = None
    """New maximum of ready sandboxes; must not be less than the minimum. Required range:
    `x >= 0`. Example: `6`.
    """

    resources: TemplateWarmPoolResources | None = None
    """New size. Ready sandboxes of the old size are replaced."""

    checkout_policy: Literal["prefer", "require", "bypass"] | str | None = None
    """What happens when nothing is ready.

        `prefer`: Take a ready sandbox if there is one, else start a new one.
        `require`: Take a ready sandbox or fail.
        `bypass`: Start a new sandbox without looking at the pool.
    """

    idle_timeout_seconds: int | None = None
    """Time a ready sandbox above the minimum waits before it is removed, in seconds.
    Required range: `x >= 1`. Example: `600`.
    """

    stale_after_seconds: int | None = None
    """Age at which a ready sandbox is replaced, in seconds. Required range: `x >= 1`.
    Example: `900`.
    """

    version_policy: Literal["pinned_build", "track_tag"] | str | None = None
    """Which build of the template is used over time.

        `pinned_build`: Stay with the build that the reference led to when the pool was
            set up.
        `track_tag`: Move on to the new build whenever the tag is moved.
    """

    track_tag: str | None = None
    """Tag to follow. `null` clears it. Example: `stable`."""

    host_pool_id: str | None = None
    """Group of hosts. `null` allows any. Example: `hp_general`."""

    cell_id: str | None = None
    """Part of the deployment. `null` allows any. Example: `cell-1`."""

    labels: dict[str, Any] | None = None
    """New marks, replacing all old ones. Example: `{"team":"research"}`."""

    metadata: dict[str, Any] | None = None
    """New JSON object, replacing the old one. Example:
    `{"owner":"ada@example.com"}`.
    """


UpdateTemplateWarmPoolRequestParams = TypedDict(
    "UpdateTemplateWarmPoolRequestParams",
    {
        "name": "NotRequired[str]",
        "template_ref": "NotRequired[str]",
        "template": "NotRequired[str]",
        "min_ready": "NotRequired[int]",
        "max_ready": "NotRequired[int]",
        "resources": "NotRequired[TemplateWarmPoolResourcesInput]",
        "checkout_policy": 'NotRequired[Literal["prefer", "require", "bypass"] | str]',
        "idle_timeout_seconds": "NotRequired[int]",
        "stale_after_seconds": "NotRequired[int]",
        "version_policy": 'NotRequired[Literal["pinned_build", "track_tag"] | str]',
        "track_tag": "NotRequired[str | None]",
        "host_pool_id": "NotRequired[str | None]",
        "cell_id": "NotRequired[str | None]",
        "labels": "NotRequired[Mapping[str, object]]",
        "metadata": "NotRequired[Mapping[str, object]]",
    },
)
"""`UpdateTemplateWarmPoolRequest` as a dict, by the names that fields have on the wire."""

UpdateTemplateWarmPoolRequestInput: TypeAlias = (
    UpdateTemplateWarmPoolRequest | UpdateTemplateWarmPoolRequestParams
)
"""What a request may have as `UpdateTemplateWarmPoolRequest`."""
