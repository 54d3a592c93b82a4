"""`CreateSandboxRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

if TYPE_CHECKING:
    from .desktop_create_config import DesktopCreateConfig, DesktopCreateConfigInput
    from .lifecycle_config import LifecycleConfig, LifecycleConfigInput
    from .network_create_config import NetworkCreateConfig, NetworkCreateConfigInput
    from .sandbox_timeout_action import SandboxTimeoutAction
    from .volume_mount_request import VolumeMountRequest, VolumeMountRequestInput
    from .warm_pool_checkout_request import (
        WarmPoolCheckoutRequest,
        WarmPoolCheckoutRequestInput,
    )


class CreateSandboxRequest(Model):
    """Description of the sandbox to start. All fields are optional: an empty object
    starts the `base` template with one vCPU and a timeout of five minutes. Start
    either from a template (`template`) or from a saved state (`snapshot_id`).
    """

    snapshot_id: str | None = None
    """Reusable snapshot to start from instead of a template. Size, template, environment
    variables, files and outgoing network rules are then taken from the snapshot, so
    leave those fields out; `disk_mb` together with a snapshot is refused. Example:
    `snap_9f8e7d6c`.
    """

    warm_pool: WarmPoolCheckoutRequest | None = None
    """Asks for an already started sandbox from a warm pool, which saves boot time. Leave
    it out for an ordinary start.
    """

    template: str | None = None
    """Template to boot, given by name, by name and tag such as `base:latest`, or as a full
    reference with its namespace. Ignored when `snapshot_id` is set. Default: `base`.
    """

    vcpus: int | None = None
    """Number of virtual CPUs. More than the deployment or your quota tier allows is
    refused. Default: `1`. Required range: `x >= 1`.
    """

    memory_mb: int | None = None
    """Main memory in megabytes. Processes are killed by the guest kernel when they need
    more, so raise it for builds and for desktop sandboxes. Default: `256`. Required
    range: `x >= 1`.
    """

    disk_mb: int | None = None
    """Size of the root disk in megabytes, between 512 and 131072 (128 GiB). When it is
    left out the template decides. Not allowed together with `snapshot_id`. Required
    range: `512 <= x <= 131072`. Example: `2048`.
    """

    timeout_ms: int | None = None
    """Time the sandbox may live before `timeout_action` is taken, in milliseconds; five
    minutes when it is left out. Prolong it later with the timeout operation. Default:
    `300000`.
    """

    timeout_action: SandboxTimeoutAction | None = None
    """What happens when the timeout is reached: throw the sandbox away or put it to sleep.
    `lifecycle.on_timeout` says the same in other words; use one of the two.
    """

    auto_resume: bool | None = None
    """Wakes the sandbox by itself when a call or preview request reaches it while it
    sleeps. Only accepted when the timeout leads to sleep, that is with `timeout_action`
    set to `hibernate` or `lifecycle.on_timeout` set to `pause`. Default: `false`.
    """

    envs: dict[str, str] | None = None
    """Environment variables set for every process in the sandbox, as name and value pairs.
    They can be read by anything running inside, so pass only secrets that the workload
    needs. Example: `{"PYTHONUNBUFFERED":"1"}`.
    """

    metadata: dict[str, Any] | None = None
    """Labels of your own, kept exactly as sent and returned with the sandbox. Use them to
    find sandboxes again with the `metadata` filter of the list. Any JSON object is
    accepted. Example: `{"team":"research","user":"ada"}`.
    """

    internet_access: bool | None = None
    """Whether processes in the sandbox can open connections to the internet. Switch it off
    to run untrusted code; `network` gives finer rules. Default: `true`.
    """

    cwd: str | None = None
    """Absolute path that commands start in when they name no directory of their own.
    `null` means the same as leaving it out, which gives `/workspace`. Paths below
    `/workspace/.nullspace` are reserved and refused. Example: `/workspace`.
    """

    desktop: DesktopCreateConfig | None = None
    """Screen settings for a template with a graphical desktop. `null` or no value keeps
    the settings of the template.
    """

    network: NetworkCreateConfig | None = None
    """Rules for traffic into and out of the sandbox. `null` or no value means public
    previews and no outgoing restriction beyond `internet_access`.
    """

    volumes: list[VolumeMountRequest] | None = None
    """Volumes to mount before the first process starts, at most eight per sandbox. Mount
    paths must not overlap; otherwise the call is refused with
    `volume_overlapping_mounts`. Example:
    `[{"ref":"vol_5e6f7a8b","mount_path":"/workspace/data"}]`.
    """

    lifecycle: LifecycleConfig | None = None
    """Timeout behaviour in the words of the lifecycle settings. An alternative to
    `timeout_action`.
    """


class CreateSandboxRequestParams(TypedDict):
    """`CreateSandboxRequest` as a dict, by the names that fields have on the wire."""

    snapshot_id: NotRequired[str]
    """Reusable snapshot to start from instead of a template. Size, template, environment
    variables, files and outgoing network rules are then taken from the snapshot, so
    leave those fields out; `disk_mb` together with a snapshot is refused. Example:
    `snap_9f8e7d6c`.
    """

    warm_pool: NotRequired[WarmPoolCheckoutRequestInput]
    """Asks for an already started sandbox from a warm pool, which saves boot time. Leave
    it out for an ordinary start.
    """

    template: NotRequired[str]
    """Template to boot, given by name, by name and tag such as `base:latest`, or as a full
    reference with its namespace. Ignored when `snapshot_id` is set. Default: `base`.
    """

    vcpus: NotRequired[int]
    """Number of virtual CPUs. More than the deployment or your quota tier allows is
    refused. Default: `1`. Required range: `x >= 1`.
    """

    memory_mb: NotRequired[int]
    """Main memory in megabytes. Processes are killed by the guest kernel when they need
    more, so raise it for builds and for desktop sandboxes. Default: `256`. Required
    range: `x >= 1`.
    """

    disk_mb: NotRequired[int]
    """Size of the root disk in megabytes, between 512 and 131072 (128 GiB). When it is
    left out the template decides. Not allowed together with `snapshot_id`. Required
    range: `512 <= x <= 131072`. Example: `2048`.
    """

    timeout_ms: NotRequired[int]
    """Time the sandbox may live before `timeout_action` is taken, in milliseconds; five
    minutes when it is left out. Prolong it later with the timeout operation. Default:
    `300000`.
    """

    timeout_action: NotRequired[SandboxTimeoutAction]
    """What happens when the timeout is reached: throw the sandbox away or put it to sleep.
    `lifecycle.on_timeout` says the same in other words; use one of the two.
    """

    auto_resume: NotRequired[bool]
    """Wakes the sandbox by itself when a call or preview request reaches it while it
    sleeps. Only accepted when the timeout leads to sleep, that is with `timeout_action`
    set to `hibernate` or `lifecycle.on_timeout` set to `pause`. Default: `false`.
    """

    envs: NotRequired[Mapping[str, str]]
    """Environment variables set for every process in the sandbox, as name and value pairs.
    They can be read by anything running inside, so pass only secrets that the workload
    needs. Example: `{"PYTHONUNBUFFERED":"1"}`.
    """

    metadata: NotRequired[Mapping[str, object]]
    """Labels of your own, kept exactly as sent and returned with the sandbox. Use them to
    find sandboxes again with the `metadata` filter of the list. Any JSON object is
    accepted. Example: `{"team":"research","user":"ada"}`.
    """

    internet_access: NotRequired[bool]
    """Whether processes in the sandbox can open connections to the internet. Switch it off
    to run untrusted code; `network` gives finer rules. Default: `true`.
    """

    cwd: NotRequired[str | None]
    """Absolute path that commands start in when they name no directory of their own.
    `null` means the same as leaving it out, which gives `/workspace`. Paths below
    `/workspace/.nullspace` are reserved and refused. Example: `/workspace`.
    """

    desktop: NotRequired[DesktopCreateConfigInput | None]
    """Screen settings for a template with a graphical desktop. `null` or no value keeps
    the settings of the template.
    """

    network: NotRequired[NetworkCreateConfigInput | None]
    """Rules for traffic into and out of the sandbox. `null` or no value means public
    previews and no outgoing restriction beyond `internet_access`.
    """

    volumes: NotRequired[Sequence[VolumeMountRequestInput] | None]
    """Volumes to mount before the first process starts, at most eight per sandbox. Mount
    paths must not overlap; otherwise the call is refused with
    `volume_overlapping_mounts`. Example:
    `[{"ref":"vol_5e6f7a8b","mount_path":"/workspace/data"}]`.
    """

    lifecycle: NotRequired[LifecycleConfigInput]
    """Timeout behaviour in the words of the lifecycle settings. An alternative to
    `timeout_action`.
    """


CreateSandboxRequestInput: TypeAlias = CreateSandboxRequest | CreateSandboxRequestParams
"""What a request may have as `CreateSandboxRequest`."""
