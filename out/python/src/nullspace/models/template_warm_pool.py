"""`TemplateWarmPool`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.formats import DateTime
from .._runtime.models import Model

if TYPE_CHECKING:
    from .template_warm_pool_resources import TemplateWarmPoolResources
    from .template_warm_pool_status_counts import TemplateWarmPoolStatusCounts

TemplateWarmPoolDegradedReason: TypeAlias = (
    Literal[
        "no_eligible_hosts",
        "artifact_not_ready",
        "artifact_prewarm_failed",
        "quota_exceeded",
        "template_build_unavailable",
        "controller_disabled",
        "drain_active",
    ]
    | str
)
"""Why the pool falls short of its minimum. Missing when it does not.

    `no_eligible_hosts`: No host meets the requirements.
    `artifact_not_ready`: The template is still being copied to the hosts.
    `artifact_prewarm_failed`: The template could not be copied to the hosts.
    `quota_exceeded`: A quota of the team is used up.
    `template_build_unavailable`: The build of the template is missing.
    `controller_disabled`: The deployment has switched warm pools off.
    `drain_active`: The pool is being drained.
"""


class TemplateWarmPool(Model):
    """A warm pool, its settings and its state."""

    id: str
    """Identifier of the pool, used when a sandbox is taken from it. Examples:
    `twp_review_pool`, `twp_5a7c9e1b`.
    """

    name: str
    """How the pool is called in lists. People choose it; sandboxes refer to the id.
    Example: `base-small`.
    """

    template_ref: str
    """Template reference as it was given. Example: `base`."""

    resolved_template: str
    """Full reference that it led to. Example: `nullspace/base`."""

    resources: TemplateWarmPoolResources
    """Size of the sandboxes."""

    min_ready: int
    """Smallest number of ready sandboxes aimed for. Example: `2`."""

    max_ready: int
    """Largest number of ready sandboxes. Example: `4`."""

    idle_timeout_seconds: int
    """Time a ready sandbox above the minimum waits before it is removed, in seconds.
    Example: `600`.
    """

    stale_after_seconds: int
    """Age at which a ready sandbox is replaced, in seconds. Example: `900`."""

    checkout_policy: Literal["prefer", "require", "bypass"] | str
    """What happens when nothing is ready.

        `prefer`: Take a ready sandbox if there is one, else start a new one.
        `require`: Take a ready sandbox or fail.
        `bypass`: Start a new sandbox without looking at the pool.
    """

    version_policy: Literal["pinned_build", "track_tag"] | str
    """Which build of the template is used over time.

        `pinned_build`: Stay with the build that the reference led to when the pool was
            set up.
        `track_tag`: Move on to the new build whenever the tag is moved.
    """

    rollout_generation: int
    """Counts the changes from one template build to the next, starting at 1.
    Example: `1`.
    """

    rollout_status: dict[str, Any]
    """Progress of such a change. The members may change; meant for display. Example:
    `{"phase":"steady"}`.
    """

    status: TemplateWarmPoolStatusCounts
    """Sandboxes by state."""

    state: Literal["enabled", "disabled", "draining", "deleted"] | str
    """What the pool is doing.

        `enabled`: Being kept filled.
        `disabled`: Not refilled; nothing is handed out.
        `draining`: Handing nothing out while its ready sandboxes are removed.
        `deleted`: Gone; kept for the record only.
    """

    labels: dict[str, Any]
    """Your short marks. Example: `{"team":"research"}`."""

    metadata: dict[str, Any]
    """Your own JSON object. Example: `{"owner":"ada@example.com"}`."""

    created_at: DateTime
    """When the pool was made. Example: `2026-03-01T11:00:00Z`."""

    updated_at: DateTime
    """When settings or state last changed. Example: `2026-03-01T11:00:20Z`."""

    resolved_template_build_id: str | None = None
    """Build in use. `null` while none has been found. Example: `tb_1c9d8e7f`."""

    runtime_artifact_id: str | None = None
    """Artifact the sandboxes start from. `null` while it is not known. Example:
    `art_0b5e7c13`.
    """

    host_pool_id: str | None = None
    """Group of hosts, or `null` for any. Example: `hp_general`."""

    cell_id: str | None = None
    """Part of the deployment, or `null` for any. Example: `cell-1`."""

    compatibility_key: str | None = None
    """Mark of the runtime that the sandboxes fit. `null` while it is not known. Example:
    `fc-1.12-x86_64`.
    """

    track_tag: str | None = None
    """Tag that is followed, or `null`. Example: `stable`."""

    previous_resolved_template: str | None = None
    """Template before the latest change, or `null`. Example: `nullspace/base`."""

    previous_resolved_template_build_id: str | None = None
    """Build before the latest change, or `null`. Example: `tb_0a8b7c6d`."""

    previous_runtime_artifact_id: str | None = None
    """Artifact before the latest change, or `null`. Example: `art_9d2c4a60`."""

    degraded_reason: TemplateWarmPoolDegradedReason | None = None
    """Why the pool falls short of its minimum. Missing when it does not.

        `no_eligible_hosts`: No host meets the requirements.
        `artifact_not_ready`: The template is still being copied to the hosts.
        `artifact_prewarm_failed`: The template could not be copied to the hosts.
        `quota_exceeded`: A quota of the team is used up.
        `template_build_unavailable`: The build of the template is missing.
        `controller_disabled`: The deployment has switched warm pools off.
        `drain_active`: The pool is being drained.
    """

    enabled_at: DateTime | None = None
    """When it was last enabled, or `null`. Example: `2026-03-01T11:00:00Z`."""

    disabled_at: DateTime | None = None
    """When it was last disabled, or `null`. Example: `2026-03-01T17:00:00Z`."""

    drain_requested_at: DateTime | None = None
    """When draining was last asked for, or `null`. Example: `2026-03-01T16:55:00Z`."""

    last_reconciled_at: DateTime | None = None
    """When the platform last compared the pool with its settings, or `null`. Example:
    `2026-03-02T09:14:30Z`.
    """

    deleted_at: DateTime | None = None
    """When it was deleted, or `null`. Example: `2026-03-01T18:00:00Z`."""
