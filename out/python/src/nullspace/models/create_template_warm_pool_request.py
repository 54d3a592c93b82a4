"""`CreateTemplateWarmPoolRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_warm_pool_resources import (
        TemplateWarmPoolResources,
        TemplateWarmPoolResourcesInput,
    )


class CreateTemplateWarmPoolRequest(Model):
    """A pool of started sandboxes to keep in readiness for one template."""

    name: str
    """Name of the pool, 1 to 160 characters, for people to recognise it by. Required
    string length: `1 - 160`. Example: `base-small`.
    """

    template_ref: str
    """Template whose sandboxes are kept ready. Accepts a bare name (`data-tools`), a name
    with its namespace (`research/data-tools`), or either with a tag after a colon.
    Example: `base`.
    """

    min_ready: int
    """Number of ready sandboxes that the pool tries never to fall below. With 0 it may run
    empty. Required range: `x >= 0`. Example: `2`.
    """

    max_ready: int
    """Largest number of ready sandboxes; must not be less than `min_ready`. Each of them
    uses capacity while it waits. Required range: `x >= 0`. Example: `4`.
    """

    resources: TemplateWarmPoolResources
    """Size of the sandboxes. A request is only served from the pool if it asks for the
    same size.
    """

    template: str | None = None
    """Older name of `template_ref`. Use that one.

    Deprecated.

    Example: `base`.
    """

    checkout_policy: Literal["prefer", "require", "bypass"] | str | None = None
    """What happens to a request for which the pool has nothing ready, when the request
    does not say so itself. Default: `prefer`.

        `prefer`: Take a ready sandbox if there is one, else start a new one.
        `require`: Take a ready sandbox or fail.
        `bypass`: Start a new sandbox without looking at the pool.
    """

    idle_timeout_seconds: int | None = None
    """Time for which a ready sandbox above `min_ready` waits to be used before it is
    removed, in seconds. Default: `600`. Required range: `x >= 1`.
    """

    stale_after_seconds: int | None = None
    """Age at which a ready sandbox is replaced by a fresh one, in seconds. Default: `900`.
    Required range: `x >= 1`.
    """

    version_policy: Literal["pinned_build", "track_tag"] | str | None = None
    """Which build of the template the pool uses over time. Default: `pinned_build`.

        `pinned_build`: Stay with the build that the reference led to when the pool was
            set up.
        `track_tag`: Move on to the new build whenever the tag is moved.
    """

    track_tag: str | None = None
    """Tag to follow. Needed with `track_tag` as the version policy, unless the reference
    already ends in a tag. Example: `stable`.
    """

    host_pool_id: str | None = None
    """Group of hosts to keep the sandboxes on. Left out, any host may be chosen. Example:
    `hp_general`.
    """

    cell_id: str | None = None
    """Part of the deployment to keep the sandboxes in. Left out, the platform chooses.
    Example: `cell-1`.
    """

    labels: dict[str, Any] | None = None
    """Short marks of your own, usable as a filter when pools are listed. Example:
    `{"team":"research"}`.
    """

    metadata: dict[str, Any] | None = None
    """Any JSON object of your own, kept with the pool and returned unchanged. Example:
    `{"owner":"ada@example.com"}`.
    """


CreateTemplateWarmPoolRequestParams = TypedDict(
    "CreateTemplateWarmPoolRequestParams",
    {
        "name": "str",
        "template_ref": "str",
        "min_ready": "int",
        "max_ready": "int",
        "resources": "TemplateWarmPoolResourcesInput",
        "template": "NotRequired[str]",
        "checkout_policy": 'NotRequired[Literal["prefer", "require", "bypass"] | str]',
        "idle_timeout_seconds": "NotRequired[int]",
        "stale_after_seconds": "NotRequired[int]",
        "version_policy": 'NotRequired[Literal["pinned_build", "track_tag"] | str]',
        "track_tag": "NotRequired[str]",
        "host_pool_id": "NotRequired[str]",
        "cell_id": "NotRequired[str]",
        "labels": "NotRequired[Mapping[str, object]]",
        "metadata": "NotRequired[Mapping[str, object]]",
    },
)
"""`CreateTemplateWarmPoolRequest` as a dict, by the names that fields have on the wire."""

CreateTemplateWarmPoolRequestInput: TypeAlias = (
    CreateTemplateWarmPoolRequest | CreateTemplateWarmPoolRequestParams
)
"""What a request may have as `CreateTemplateWarmPoolRequest`."""
