"""The operations of Sandboxes, as data and as methods."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime import (
    AsyncResource,
    Content,
    Cursor,
    Json,
    Offset,
    Operation,
    Resource,
    async_raw,
    async_streaming,
    omit,
    raw,
    streaming,
)

if TYPE_CHECKING:
    from .._runtime import AsyncPages, Omit, Page, RequestOptions
    from ..models import (
        CreateSandboxResponse,
        DesktopCreateConfigInput,
        DestroySandboxResponse,
        ExecResponse,
        GetHostResponse,
        LifecycleAudience,
        LifecycleConfigInput,
        LifecycleEventInfo,
        LifecycleEventListResponse,
        LifecycleOperation,
        LifecycleStatus,
        LifecycleWebhookDeliveryDetail,
        LifecycleWebhookDeliveryInfo,
        LifecycleWebhookInfo,
        ListPreviewGrantsResponse,
        ListSandboxesResponse,
        NetworkCreateConfigInput,
        PreviewProxyTargetResponse,
        PreviewReadinessResponse,
        PreviewUrlResponse,
        ProcessInfo,
        ProcessLogs,
        RevokePreviewGrantResponse,
        SandboxHandle,
        SandboxInfo,
        SandboxMetrics,
        SandboxTimeoutAction,
        SetTimeoutResponse,
        SnapshotInfo,
        SshAccessResponse,
        VolumeMountRequestInput,
        WarmPoolCheckoutRequestInput,
    )

_CREATE: Operation[CreateSandboxResponse] = Operation(
    "createSandbox",
    "POST",
    "/v1/sandboxes",
    body=Json(),
    responses={"201": Content("json", "CreateSandboxResponse")},
    security=(("apiKey",),),
    idempotency="Idempotency-Key",
)
_LIST: Operation[Page[SandboxInfo, list[SandboxInfo] | ListSandboxesResponse]] = (
    Operation(
        "listSandboxes",
        "GET",
        "/v1/sandboxes",
        responses={"200": Content("json", "list[SandboxInfo] | ListSandboxesResponse")},
        security=(("apiKey",),),
        paging=Cursor(
            "next_token",
            items=("items",),
            next=("next_token",),
            has_more=("has_next",),
            limit="limit",
        ),
    )
)
_GET: Operation[SandboxInfo] = Operation(
    "getSandbox",
    "GET",
    "/v1/sandboxes/{id}",
    responses={"200": Content("json", "SandboxInfo")},
    security=(("apiKey",),),
)
_DESTROY: Operation[DestroySandboxResponse] = Operation(
    "destroySandbox",
    "DELETE",
    "/v1/sandboxes/{id}",
    responses={"200": Content("json", "DestroySandboxResponse")},
    security=(("apiKey",),),
)
_LIST_LIFECYCLE_EVENTS: Operation[
    Page[LifecycleEventInfo, LifecycleEventListResponse]
] = Operation(
    "listLifecycleEvents",
    "GET",
    "/v1/lifecycle/events",
    responses={"200": Content("json", "LifecycleEventListResponse")},
    security=(("apiKey",),),
    paging=Offset("offset", items=("events",), has_more=("has_more",), limit="limit"),
)
_CREATE_LIFECYCLE_WEBHOOK: Operation[LifecycleWebhookInfo] = Operation(
    "createLifecycleWebhook",
    "POST",
    "/v1/lifecycle/webhooks",
    body=Json(),
    responses={"201": Content("json", "LifecycleWebhookInfo")},
    security=(("apiKey",),),
)
_LIST_LIFECYCLE_WEBHOOKS: Operation[list[LifecycleWebhookInfo]] = Operation(
    "listLifecycleWebhooks",
    "GET",
    "/v1/lifecycle/webhooks",
    responses={"200": Content("json", "list[LifecycleWebhookInfo]")},
    security=(("apiKey",),),
)
_GET_LIFECYCLE_WEBHOOK: Operation[LifecycleWebhookInfo] = Operation(
    "getLifecycleWebhook",
    "GET",
    "/v1/lifecycle/webhooks/{id}",
    responses={"200": Content("json", "LifecycleWebhookInfo")},
    security=(("apiKey",),),
)
_UPDATE_LIFECYCLE_WEBHOOK: Operation[LifecycleWebhookInfo] = Operation(
    "updateLifecycleWebhook",
    "PATCH",
    "/v1/lifecycle/webhooks/{id}",
    body=Json(),
    responses={"200": Content("json", "LifecycleWebhookInfo")},
    security=(("apiKey",),),
)
_DELETE_LIFECYCLE_WEBHOOK: Operation[None] = Operation(
    "deleteLifecycleWebhook",
    "DELETE",
    "/v1/lifecycle/webhooks/{id}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_LIST_LIFECYCLE_WEBHOOK_DELIVERIES: Operation[
    Page[LifecycleWebhookDeliveryInfo, list[LifecycleWebhookDeliveryInfo]]
] = Operation(
    "listLifecycleWebhookDeliveries",
    "GET",
    "/v1/lifecycle/webhooks/{id}/deliveries",
    responses={"200": Content("json", "list[LifecycleWebhookDeliveryInfo]")},
    security=(("apiKey",),),
    paging=Offset("offset", limit="limit"),
)
_GET_LIFECYCLE_WEBHOOK_DELIVERY: Operation[LifecycleWebhookDeliveryDetail] = Operation(
    "getLifecycleWebhookDelivery",
    "GET",
    "/v1/lifecycle/webhooks/{id}/deliveries/{delivery_id}",
    responses={"200": Content("json", "LifecycleWebhookDeliveryDetail")},
    security=(("apiKey",),),
)
_EXEC_COMMAND: Operation[ExecResponse] = Operation(
    "execCommand",
    "POST",
    "/v1/sandboxes/{id}/exec",
    body=Json(),
    responses={"200": Content("json", "ExecResponse")},
    security=(("apiKey",),),
)
_FORK: Operation[SandboxHandle] = Operation(
    "forkSandbox",
    "POST",
    "/v1/sandboxes/{id}/fork",
    responses={"201": Content("json", "SandboxHandle")},
    security=(("apiKey",),),
    idempotency="Idempotency-Key",
)
_HIBERNATE: Operation[SnapshotInfo] = Operation(
    "hibernateSandbox",
    "POST",
    "/v1/sandboxes/{id}/hibernate",
    responses={"200": Content("json", "SnapshotInfo")},
    security=(("apiKey",),),
)
_GET_HOST: Operation[GetHostResponse] = Operation(
    "getHost",
    "POST",
    "/v1/sandboxes/{id}/host",
    body=Json(),
    responses={"200": Content("json", "GetHostResponse")},
    security=(("apiKey",),),
)
_LIST_SANDBOX_LIFECYCLE_EVENTS: Operation[
    Page[LifecycleEventInfo, LifecycleEventListResponse]
] = Operation(
    "listSandboxLifecycleEvents",
    "GET",
    "/v1/sandboxes/{id}/lifecycle",
    responses={"200": Content("json", "LifecycleEventListResponse")},
    security=(("apiKey",),),
    paging=Offset("offset", items=("events",), has_more=("has_more",), limit="limit"),
)
_GET_METRICS: Operation[list[SandboxMetrics]] = Operation(
    "getMetrics",
    "GET",
    "/v1/sandboxes/{id}/metrics",
    responses={"200": Content("json", "list[SandboxMetrics]")},
    security=(("apiKey",),),
)
_CREATE_PREVIEW_PROXY_TARGET: Operation[PreviewProxyTargetResponse] = Operation(
    "createPreviewProxyTarget",
    "POST",
    "/v1/sandboxes/{id}/ports/{port}/preview-proxy-target",
    body=Json(),
    responses={"200": Content("json", "PreviewProxyTargetResponse")},
    security=(("apiKey",),),
)
_GET_PREVIEW_URL: Operation[PreviewUrlResponse] = Operation(
    "getPreviewUrl",
    "GET",
    "/v1/sandboxes/{id}/ports/{port}/preview-url",
    responses={"200": Content("json", "PreviewUrlResponse")},
    security=(("apiKey",),),
)
_CHECK_PREVIEW_READINESS: Operation[PreviewReadinessResponse] = Operation(
    "checkPreviewReadiness",
    "POST",
    "/v1/sandboxes/{id}/ports/{port}/readiness",
    body=Json(),
    responses={"200": Content("json", "PreviewReadinessResponse")},
    security=(("apiKey",),),
)
_CREATE_SIGNED_PREVIEW_URL: Operation[PreviewUrlResponse] = Operation(
    "createSignedPreviewUrl",
    "POST",
    "/v1/sandboxes/{id}/ports/{port}/signed-preview-url",
    body=Json(),
    responses={"200": Content("json", "PreviewUrlResponse")},
    security=(("apiKey",),),
)
_LIST_PREVIEW_URLS: Operation[ListPreviewGrantsResponse] = Operation(
    "listPreviewUrls",
    "GET",
    "/v1/sandboxes/{id}/preview-urls",
    responses={"200": Content("json", "ListPreviewGrantsResponse")},
    security=(("apiKey",),),
)
_REVOKE_PREVIEW_URL: Operation[RevokePreviewGrantResponse] = Operation(
    "revokePreviewUrl",
    "DELETE",
    "/v1/sandboxes/{id}/preview-urls/{grant_id}",
    responses={"200": Content("json", "RevokePreviewGrantResponse")},
    security=(("apiKey",),),
)
_LIST_PROCESSES: Operation[list[ProcessInfo]] = Operation(
    "listProcesses",
    "GET",
    "/v1/sandboxes/{id}/processes",
    responses={"200": Content("json", "list[ProcessInfo]")},
    security=(("apiKey",),),
)
_KILL_PROCESS: Operation[None] = Operation(
    "killProcess",
    "POST",
    "/v1/sandboxes/{id}/processes/{pid}/kill",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_GET_PROCESS_LOGS: Operation[ProcessLogs] = Operation(
    "getProcessLogs",
    "GET",
    "/v1/sandboxes/{id}/processes/{pid}/logs",
    responses={"200": Content("json", "ProcessLogs")},
    security=(("apiKey",),),
)
_SEND_STDIN: Operation[None] = Operation(
    "sendStdin",
    "POST",
    "/v1/sandboxes/{id}/processes/{pid}/stdin",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_RESUME: Operation[SandboxHandle] = Operation(
    "resumeSandbox",
    "POST",
    "/v1/sandboxes/{snapshot_id}/resume",
    responses={"200": Content("json", "SandboxHandle")},
    security=(("apiKey",),),
)
_CREATE_SNAPSHOT: Operation[SnapshotInfo] = Operation(
    "createSnapshot",
    "POST",
    "/v1/sandboxes/{id}/snapshots",
    responses={"201": Content("json", "SnapshotInfo")},
    security=(("apiKey",),),
    idempotency="Idempotency-Key",
)
_CREATE_SSH_ACCESS: Operation[SshAccessResponse] = Operation(
    "createSshAccess",
    "POST",
    "/v1/sandboxes/{id}/ssh-access",
    body=Json(),
    responses={"200": Content("json", "SshAccessResponse")},
    security=(("apiKey",),),
)
_SET_TIMEOUT: Operation[SetTimeoutResponse] = Operation(
    "setTimeout",
    "POST",
    "/v1/sandboxes/{id}/timeout",
    body=Json(),
    responses={"200": Content("json", "SetTimeoutResponse")},
    security=(("apiKey",),),
)
_LIST_SNAPSHOTS: Operation[list[SnapshotInfo]] = Operation(
    "listSnapshots",
    "GET",
    "/v1/snapshots",
    responses={"200": Content("json", "list[SnapshotInfo]")},
    security=(("apiKey",),),
)
_GET_SNAPSHOT: Operation[SnapshotInfo] = Operation(
    "getSnapshot",
    "GET",
    "/v1/snapshots/{id}",
    responses={"200": Content("json", "SnapshotInfo")},
    security=(("apiKey",),),
)
_DELETE_SNAPSHOT: Operation[None] = Operation(
    "deleteSnapshot",
    "DELETE",
    "/v1/snapshots/{id}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_LIST_SNAPSHOT_LIFECYCLE_EVENTS: Operation[
    Page[LifecycleEventInfo, LifecycleEventListResponse]
] = Operation(
    "listSnapshotLifecycleEvents",
    "GET",
    "/v1/snapshots/{id}/lifecycle",
    responses={"200": Content("json", "LifecycleEventListResponse")},
    security=(("apiKey",),),
    paging=Offset("offset", items=("events",), has_more=("has_more",), limit="limit"),
)


class Sandboxes(Resource):
    """Start, inspect, run, sleep, copy and destroy sandboxes. Also here: commands and
    background processes, snapshots, previews of guest ports, SSH access, and the
    lifecycle log with its webhooks.
    """

    @cached_property
    def with_raw_response(self) -> SandboxesWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return SandboxesWithRawResponse(Sandboxes(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> SandboxesWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return SandboxesWithStreamingResponse(Sandboxes(self._transport.streaming()))

    def create(
        self,
        *,
        snapshot_id: str | Omit = omit,
        warm_pool: WarmPoolCheckoutRequestInput | Omit = omit,
        template: str | Omit = omit,
        vcpus: int | Omit = omit,
        memory_mb: int | Omit = omit,
        disk_mb: int | Omit = omit,
        timeout_ms: int | Omit = omit,
        timeout_action: SandboxTimeoutAction | Omit = omit,
        auto_resume: bool | Omit = omit,
        envs: Mapping[str, str] | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        internet_access: bool | Omit = omit,
        cwd: str | None | Omit = omit,
        desktop: DesktopCreateConfigInput | None | Omit = omit,
        network: NetworkCreateConfigInput | None | Omit = omit,
        volumes: Sequence[VolumeMountRequestInput] | None | Omit = omit,
        lifecycle: LifecycleConfigInput | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateSandboxResponse:
        """Create a sandbox.

        Starts a sandbox from a template, or from a reusable snapshot when `snapshot_id`
        is given, and answers once it can be used. Choose the timeout with care: at its
        end the sandbox is destroyed unless `timeout_action` says otherwise. Send an
        idempotency key if you may retry, or a lost answer can leave you with two
        sandboxes. The call is refused when a quota is used up (429), and when no host
        has room (503).

        Args:
            snapshot_id: Reusable snapshot to start from instead of a template. Size,
                template, environment variables, files and outgoing network rules are
                then taken from the snapshot, so leave those fields out; `disk_mb`
                together with a snapshot is refused. Example: `snap_9f8e7d6c`.
            warm_pool: Asks for an already started sandbox from a warm pool, which saves
                boot time. Leave it out for an ordinary start.
            template: Template to boot, given by name, by name and tag such as
                `base:latest`, or as a full reference with its namespace. Ignored when
                `snapshot_id` is set. Default: `base`.
            vcpus: Number of virtual CPUs. More than the deployment or your quota tier
                allows is refused. Default: `1`. Required range: `x >= 1`.
            memory_mb: Main memory in megabytes. Processes are killed by the guest
                kernel when they need more, so raise it for builds and for desktop
                sandboxes. Default: `256`. Required range: `x >= 1`.
            disk_mb: Size of the root disk in megabytes, between 512 and 131072 (128
                GiB). When it is left out the template decides. Not allowed together
                with `snapshot_id`. Required range: `512 <= x <= 131072`. Example:
                `2048`.
            timeout_ms: Time the sandbox may live before `timeout_action` is taken, in
                milliseconds; five minutes when it is left out. Prolong it later with
                the timeout operation. Default: `300000`.
            timeout_action: What happens when the timeout is reached: throw the sandbox
                away or put it to sleep. `lifecycle.on_timeout` says the same in other
                words; use one of the two. Available options: `destroy`, `hibernate`.
            auto_resume: Wakes the sandbox by itself when a call or preview request
                reaches it while it sleeps. Only accepted when the timeout leads to
                sleep, that is with `timeout_action` set to `hibernate` or
                `lifecycle.on_timeout` set to `pause`. Default: `false`.
            envs: Environment variables set for every process in the sandbox, as name
                and value pairs. They can be read by anything running inside, so pass
                only secrets that the workload needs. Example:
                `{"PYTHONUNBUFFERED":"1"}`.
            metadata: Labels of your own, kept exactly as sent and returned with the
                sandbox. Use them to find sandboxes again with the `metadata` filter of
                the list. Any JSON object is accepted. Example:
                `{"team":"research","user":"ada"}`.
            internet_access: Whether processes in the sandbox can open connections to
                the internet. Switch it off to run untrusted code; `network` gives finer
                rules. Default: `true`.
            cwd: Absolute path that commands start in when they name no directory of
                their own. `null` means the same as leaving it out, which gives
                `/workspace`. Paths below `/workspace/.nullspace` are reserved and
                refused. Example: `/workspace`.
            desktop: Screen settings for a template with a graphical desktop. `null` or
                no value keeps the settings of the template.
            network: Rules for traffic into and out of the sandbox. `null` or no value
                means public previews and no outgoing restriction beyond
                `internet_access`.
            volumes: Volumes to mount before the first process starts, at most eight per
                sandbox. Mount paths must not overlap; otherwise the call is refused
                with `volume_overlapping_mounts`. Example:
                `[{"ref":"vol_5e6f7a8b","mount_path":"/workspace/data"}]`.
            lifecycle: Timeout behaviour in the words of the lifecycle settings. An
                alternative to `timeout_action`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The sandbox was created. Note the `id`, and the traffic token if there is
            one.

        Raises:
            BadRequestError: The request cannot be carried out as it stands: a value is
                out of range, two fields exclude each other, or a volume mount is not
                allowed. Codes: `invalid_request`,
                `volume_backend_capability_unsupported`, `volume_beta_restriction`,
                `volume_invalid_mount_path`, `volume_limit_exceeded`,
                `volume_overlapping_mounts`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The template or snapshot to start from does not exist or is
                not visible to you. Codes: `template_not_found`, `snapshot_not_found`.
            ConflictError: The sandbox cannot be started from this source now.
                `transition_in_progress` means that an earlier call with the same
                idempotency key is still running: repeat the call with the same key
                after a short pause. The code `transition_recovery_required`, not yet in
                the list, asks for the same. Codes: `incompatible_snapshot`,
                `rebuild_required`, `same_host_required`, `snapshot_in_use`,
                `transition_conflict`, `transition_in_progress`, `volume_busy`.
            RateLimitError: You are calling too often, your team's quota is used up, or
                you already run as many sandboxes as you may. Only `rate_limit_exceeded`
                is worth a retry after the stated pause; for the others destroy
                sandboxes or ask for a larger quota. Codes: `rate_limit_exceeded`,
                `QUOTA_EXCEEDED`, `capacity_exceeded`.
            InternalServerError: No host can take the sandbox at the moment, or
                something it needs cannot be reached. Retry with growing pauses and the
                same idempotency key. A required warm pool with no ready sandbox also
                ends here and may carry the code `warm_pool_unavailable`, which is not
                in the list yet. Codes: `capacity_exceeded`, `no_eligible_runtime_host`,
                `volume_backend_unavailable`, `volume_mount_credential_issue_failed`,
                `database_error`.
        """
        return self._transport.call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "snapshot_id": snapshot_id,
                "warm_pool": warm_pool,
                "template": template,
                "vcpus": vcpus,
                "memory_mb": memory_mb,
                "disk_mb": disk_mb,
                "timeout_ms": timeout_ms,
                "timeout_action": timeout_action,
                "auto_resume": auto_resume,
                "envs": envs,
                "metadata": metadata,
                "internet_access": internet_access,
                "cwd": cwd,
                "desktop": desktop,
                "network": network,
                "volumes": volumes,
                "lifecycle": lifecycle,
            },
            options=options,
        )

    def list(
        self,
        *,
        state: str | Omit = omit,
        limit: int | Omit = omit,
        next_token: str | Omit = omit,
        template: str | Omit = omit,
        metadata: str | Omit = omit,
        fields: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[SandboxInfo, builtins.list[SandboxInfo] | ListSandboxesResponse]:
        """List sandboxes.

        Returns the sandboxes of your team, narrowed down by state, template or labels.
        A call without any query parameter answers with a plain array for the sake of
        older clients; every other call answers with a page. Send `limit` to be sure of
        the paged form, and follow `next_token` while `has_next` is true.

        Args:
            state: Comma-separated list of states; sandboxes in any of them are
                returned. Words it takes: `creating`, `running`, `paused`, `destroyed`,
                `error`.
            limit: Largest number of sandboxes on the page, from 1 to 100. Sending it
                switches to the paged form of the answer. Required range:
                `1 <= x <= 100`.
            next_token: Token from the previous page. Repeat the filters of the first
                call; the token is only good together with them.
            template: Only sandboxes started from this template reference.
            metadata: Only sandboxes that carry all of these labels. The value is a JSON
                object, percent-encoded in the URL. Content: `application/json`.
            fields: Comma-separated list of fields to send back, to keep answers small.
                Anything not listed is left out, required fields included.
                `traffic_access_token` is accepted as a word, but the value is only sure
                to be in the answer to the create call. Words it takes: `id`, `status`,
                `config`, `template`, `metadata`, `started_at`, `timeout_ms`,
                `timeout_at`, `expires_at`, `timeout_action`, `created_at`, `cwd`,
                `snapshot_id`, `traffic_access_token`.

        Returns:
            The sandboxes that match: a plain array without query parameters, otherwise
            a page.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
        """
        return self._transport.page(
            _LIST,
            query={
                "state": state,
                "limit": limit,
                "next_token": next_token,
                "template": template,
                "metadata": metadata,
                "fields": fields,
            },
            options=options,
        )

    def get(
        self, id: str, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SandboxInfo:
        """Get a sandbox.

        Returns the record of one sandbox. Use it to wait until a sandbox is running, to
        see when it will time out, or to find the pause snapshot of one that sleeps. A
        sandbox that is unknown or belongs to another team is answered with 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            fields: Comma-separated list of fields to send back, to keep answers small.
                Anything not listed is left out, required fields included.
                `traffic_access_token` is accepted as a word, but the value is only sure
                to be in the answer to the create call. Words it takes: `id`, `status`,
                `config`, `template`, `metadata`, `started_at`, `timeout_ms`,
                `timeout_at`, `expires_at`, `timeout_action`, `created_at`, `cwd`,
                `snapshot_id`, `traffic_access_token`.

        Returns:
            The sandbox.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return self._transport.call(
            _GET, path={"id": id}, query={"fields": fields}, options=options
        )

    def destroy(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DestroySandboxResponse:
        """Destroy a sandbox.

        Stops a sandbox and discards its memory and disk for good. Call it as soon as
        the work is done, since a running sandbox counts towards your quota until its
        timeout. Snapshots taken earlier and mounted volumes are kept. To keep the
        present state, hibernate the sandbox instead.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The sandbox is destroyed.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return self._transport.call(_DESTROY, path={"id": id}, options=options)

    def list_lifecycle_events(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        operation: LifecycleOperation | Omit = omit,
        status: LifecycleStatus | Omit = omit,
        audience: LifecycleAudience | Omit = omit,
        sandbox_id: str | Omit = omit,
        snapshot_id: str | Omit = omit,
        source_sandbox_id: str | Omit = omit,
        target_sandbox_id: str | Omit = omit,
        from_: datetime | str | Omit = omit,
        to: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[LifecycleEventInfo, LifecycleEventListResponse]:
        """List lifecycle events.

        Returns the lifecycle log of your team, newest entry first unless `order` says
        otherwise. All filters can be combined; an event must meet every one. Use it for
        audits or to see why sandboxes ended; to be told at once, register a webhook.
        Deployments that keep no log answer with 501.

        Args:
            offset: Number of matching events to skip before the page starts. Default:
                `0`. Required range: `x >= 0`.
            limit: Largest number of events on the page, from 1 to 100. Default: `50`.
                Required range: `1 <= x <= 100`.
            order: Order by time of occurrence. Default: `desc`. Available options:
                `asc`, `desc`.
            operation: Only events of this operation. Available options: `create`,
                `destroy`, `timeout_updated`, `timeout_expired`, `hibernate`,
                `snapshot_created`, `resume_from_snapshot`, `fork`, `reconcile`.
            status: Only events with this status. Use `failed` to look for trouble.
                Available options: `requested`, `succeeded`, `failed`.
            audience: Only events written for this audience. API keys see customer
                events. Available options: `customer`, `internal`.
            sandbox_id: Only events about this sandbox.
            snapshot_id: Only events that made or used this snapshot.
            source_sandbox_id: Only forks of this sandbox.
            target_sandbox_id: Only forks and resumes that led to this sandbox.
            from_: Only events at or after this moment.
            to: Only events before this moment.

        Returns:
            A page of events.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.page(
            _LIST_LIFECYCLE_EVENTS,
            query={
                "offset": offset,
                "limit": limit,
                "order": order,
                "operation": operation,
                "status": status,
                "audience": audience,
                "sandbox_id": sandbox_id,
                "snapshot_id": snapshot_id,
                "source_sandbox_id": source_sandbox_id,
                "target_sandbox_id": target_sandbox_id,
                "from": from_,
                "to": to,
            },
            options=options,
        )

    def create_lifecycle_webhook(
        self,
        *,
        url: str,
        operations: Sequence[LifecycleOperation],
        signing_secret: str,
        enabled: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> LifecycleWebhookInfo:
        """Create a lifecycle webhook.

        Registers an address of yours that is called whenever one of the chosen
        operations happens to a sandbox or snapshot of your team. Each delivery is a
        POST whose body is the lifecycle event, with the headers
        `x-nullspace-webhook-id`, `x-nullspace-delivery-id`, `x-nullspace-event-id`,
        `x-nullspace-signature-version` and `x-nullspace-signature`. Check the
        signature, an HMAC made with the signing secret, before you trust a delivery,
        and answer quickly with a 2xx status. Deliveries that fail are tried again, so
        the same event can arrive twice.

        Args:
            url: Address that receives the deliveries. It must be an `https` URL that
                the platform can reach from outside your network; any other scheme is
                refused with `invalid_request`. Example:
                `https://hooks.example.com/nullspace`.
            operations: Lifecycle operations to be told about, at least one. Events of
                any other operation are not delivered to this webhook. Minimum array
                length: `1`. Available options: `create`, `destroy`, `timeout_updated`,
                `timeout_expired`, `hibernate`, `snapshot_created`,
                `resume_from_snapshot`, `fork`, `reconcile`. Example:
                `["create","hibernate","destroy"]`.
            signing_secret: Secret shared between you and the platform, used as the HMAC
                key for the `x-nullspace-signature` header of each delivery. It is
                stored but never returned, so keep your own copy; use a random value of
                32 characters or more. Example: `3Qm9vT7xLr2ZbW8kYd5NfHs4Jc6PgAe1`.
            enabled: Whether deliveries start at once. Create the webhook with `false`
                to set up the receiver first, then switch it on with an update. Default:
                `true`.

        Returns:
            The webhook is registered.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _CREATE_LIFECYCLE_WEBHOOK,
            body={
                "url": url,
                "operations": operations,
                "signing_secret": signing_secret,
                "enabled": enabled,
            },
            options=options,
        )

    def list_lifecycle_webhooks(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[LifecycleWebhookInfo]:
        """List lifecycle webhooks.

        Returns all lifecycle webhooks of your team, with the outcome of the latest
        delivery of each. Look here first when events stop arriving. Signing secrets are
        not included.

        Returns:
            The webhooks; an empty array if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return self._transport.call(_LIST_LIFECYCLE_WEBHOOKS, options=options)

    def get_lifecycle_webhook(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> LifecycleWebhookInfo:
        """Get a lifecycle webhook.

        Returns the settings of one webhook and how its latest delivery went. The
        signing secret is not included; `has_signing_secret` tells whether one is on
        file.

        Args:
            id: Identifier of the lifecycle webhook.

        Returns:
            The webhook.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No lifecycle webhook with this id exists in your team. Code:
                `not_found`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _GET_LIFECYCLE_WEBHOOK, path={"id": id}, options=options
        )

    def update_lifecycle_webhook(
        self,
        id: str,
        *,
        url: str | Omit = omit,
        operations: Sequence[LifecycleOperation] | Omit = omit,
        signing_secret: str | Omit = omit,
        enabled: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> LifecycleWebhookInfo:
        """Update a lifecycle webhook.

        Changes the settings that are sent and leaves the others as they are. Use it to
        move to a new address, to replace the signing secret, or to switch deliveries
        off for a while. A list of operations replaces the old one and must not be
        empty.

        Args:
            id: Identifier of the lifecycle webhook.
            url: New address for deliveries, again `https`. Example:
                `https://hooks.example.com/nullspace/v2`.
            operations: New list of lifecycle operations, at least one. It replaces the
                old list as a whole. Minimum array length: `1`. Available options:
                `create`, `destroy`, `timeout_updated`, `timeout_expired`, `hibernate`,
                `snapshot_created`, `resume_from_snapshot`, `fork`, `reconcile`.
                Example: `["create","destroy"]`.
            signing_secret: New signing secret. Deliveries sent from now on, retries
                included, are signed with it, so let your receiver accept both secrets
                for a while. Example: `Zt4Kp8Wc1Xn6Rb3Vy9Lq5Gm7Hd2Js0Fa`.
            enabled: Switches deliveries off or on without losing the other settings.
                Example: `false`.

        Returns:
            The webhook with its new settings.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No lifecycle webhook with this id exists in your team. Code:
                `not_found`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _UPDATE_LIFECYCLE_WEBHOOK,
            path={"id": id},
            body={
                "url": url,
                "operations": operations,
                "signing_secret": signing_secret,
                "enabled": enabled,
            },
            options=options,
        )

    def delete_lifecycle_webhook(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a lifecycle webhook.

        Removes a webhook; nothing more is delivered to its address. Its deliveries can
        no longer be looked up. To pause it only, update it with `enabled` set to
        `false`.

        Args:
            id: Identifier of the lifecycle webhook.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No lifecycle webhook with this id exists in your team. Code:
                `not_found`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _DELETE_LIFECYCLE_WEBHOOK, path={"id": id}, options=options
        )

    def list_lifecycle_webhook_deliveries(
        self,
        id: str,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[
        LifecycleWebhookDeliveryInfo, builtins.list[LifecycleWebhookDeliveryInfo]
    ]:
        """List lifecycle webhook deliveries.

        Returns the deliveries of one webhook, one entry for each event, with the
        outcome so far. Use it to find events your receiver has missed: those with the
        delivery status `dead_letter`. There is no total; ask for the next page until
        fewer than `limit` entries come back.

        Args:
            id: Identifier of the lifecycle webhook.
            offset: Number of deliveries to skip before the page starts. Default: `0`.
            limit: Largest number of deliveries to return. Default: `50`.

        Returns:
            Deliveries of the webhook; an empty array if there are none.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No lifecycle webhook with this id exists in your team. Code:
                `not_found`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return self._transport.page(
            _LIST_LIFECYCLE_WEBHOOK_DELIVERIES,
            path={"id": id},
            query={"offset": offset, "limit": limit},
            options=options,
        )

    def get_lifecycle_webhook_delivery(
        self, id: str, delivery_id: str, **options: Unpack[RequestOptions]
    ) -> LifecycleWebhookDeliveryDetail:
        """Get a lifecycle webhook delivery.

        Returns one delivery with the event it carries and every attempt made. Use it to
        learn why a receiver was not reached or what it answered, and to read an event
        that never arrived.

        Args:
            id: Identifier of the lifecycle webhook.
            delivery_id: Identifier of the delivery, from the list of deliveries or from
                the header `x-nullspace-delivery-id` of a received one.

        Returns:
            The delivery, its event and its attempts.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The webhook does not exist, or it has no delivery with this
                id. Code: `not_found`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _GET_LIFECYCLE_WEBHOOK_DELIVERY,
            path={"id": id, "delivery_id": delivery_id},
            options=options,
        )

    def exec_command(
        self,
        id: str,
        *,
        command: str,
        args: Sequence[str] | Omit = omit,
        timeout_secs: int | Omit = omit,
        cwd: str | Omit = omit,
        envs: Mapping[str, str] | Omit = omit,
        shell: bool | Omit = omit,
        background: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ExecResponse:
        """Execute a command.

        Runs one command in a running sandbox. Without `background` the call waits for
        the end and returns the output; with it, the call returns a process id at once.
        A command that ends with an error is still a 200: check `exit_code`. The call
        itself fails when the command cannot be started (502) or takes longer than
        `timeout_secs` (504).

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            command: Program to start or, with `shell` set, a whole shell line. Without
                `shell` it is looked up on the guest's search path and is not split at
                blanks. Example: `echo hello from nullspace`.
            args: Arguments handed to the program one by one, with no quoting needed. A
                list that is not empty cannot be combined with `shell`; put the
                arguments into the shell line instead. Example:
                `["-m","http.server","8080"]`.
            timeout_secs: Longest time to wait for the command to end, in seconds. When
                it is exceeded the call fails with `exec_timeout`. Default: `30`.
                Required range: `x >= 1`.
            cwd: Directory to start in: an absolute path that exists in the guest and
                does not lie below `/workspace/.nullspace`. Left out, the default
                directory of the sandbox is used. Example: `/workspace`.
            envs: Environment variables for this command alone; they win over those of
                the sandbox. Example: `{"LOG_LEVEL":"debug"}`.
            shell: Runs `command` through the guest's shell, so that pipes,
                redirections, `&&` and variables work. Never build such a line from
                untrusted input. Default: `false`. Example: `true`.
            background: Answers as soon as the process has started instead of waiting
                for its end. Use it for servers; read the output and send input through
                the process operations with the returned `pid`. Default: `false`.

        Returns:
            The command ran, or was started in the background.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: 502: The command could not be started, or the guest
                stopped answering before its result arrived. It may have run in part, so
                make sure that running it twice does no harm before you retry. Code:
                `exec_failed`. 504: The command did not end within `timeout_secs`. Raise
                the limit, or run it in the background and read its output later. Code:
                `exec_timeout`.
        """
        return self._transport.call(
            _EXEC_COMMAND,
            path={"id": id},
            body={
                "command": command,
                "args": args,
                "timeout_secs": timeout_secs,
                "cwd": cwd,
                "envs": envs,
                "shell": shell,
                "background": background,
            },
            options=options,
        )

    def fork(
        self,
        id: str,
        *,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SandboxHandle:
        """Fork a sandbox.

        Makes a second sandbox that continues from the present state of a running one,
        memory and processes included. The source keeps running and the two no longer
        affect each other. Use it to try several ways forward from one prepared state. A
        sandbox that is not running, or is changing state, is answered with 409.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The copy is running.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox cannot be copied in its present state, or its
                state is changing. Wait until it is running and try again. Codes:
                `same_host_required`, `sandbox_not_ready`, `transition_conflict`,
                `transition_in_progress`.
        """
        return self._transport.call(
            _FORK,
            path={"id": id},
            headers={"Idempotency-Key": idempotency_key},
            options=options,
        )

    def hibernate(self, id: str, **options: Unpack[RequestOptions]) -> SnapshotInfo:
        """Hibernate a sandbox.

        Saves memory and disk of a running sandbox to a pause snapshot and stops it, so
        that it no longer uses a host. Resume it later from the returned snapshot. A
        pause snapshot belongs to this one sandbox and cannot serve as a source for
        others; make a reusable snapshot for that. Open connections and previews are
        cut.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The sandbox sleeps; this is its pause snapshot.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, or another change of its state is
                under way. Codes: `sandbox_not_ready`, `transition_conflict`,
                `transition_in_progress`.
        """
        return self._transport.call(_HIBERNATE, path={"id": id}, options=options)

    def get_host(
        self, id: str, *, port: int, **options: Unpack[RequestOptions]
    ) -> GetHostResponse:
        """Get the host of a port.

        Makes a guest port reachable from outside and tells where. Use `url` in a
        browser when it is there, otherwise `host`. Start the service first: the answer
        says nothing about whether something listens on the port, which the readiness
        check does. For control over lifetime and revocation create a signed preview
        URL.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            port: Port a service in the sandbox listens on. 22 (kept for SSH) and 5900
                to 5999 (kept for desktops) are refused. Required range:
                `1 <= x <= 65535`. Example: `8080`.

        Returns:
            Where the port can be reached.

        Raises:
            BadRequestError: The port cannot be previewed or a value is out of range.
                Ports 22 and 5900 to 5999 are always refused; for those a deployment may
                send the more exact code `unsupported_preview_port`. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return self._transport.call(
            _GET_HOST, path={"id": id}, body={"port": port}, options=options
        )

    def list_sandbox_lifecycle_events(
        self,
        id: str,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        operation: LifecycleOperation | Omit = omit,
        status: LifecycleStatus | Omit = omit,
        from_: datetime | str | Omit = omit,
        to: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[LifecycleEventInfo, LifecycleEventListResponse]:
        """List lifecycle events of a sandbox.

        Returns the lifecycle events in which the sandbox took part, as subject, as
        source or as target. Events remain after the sandbox is destroyed, so this also
        explains how one ended. Deployments that keep no log answer with 501.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            offset: Number of matching events to skip before the page starts. Default:
                `0`. Required range: `x >= 0`.
            limit: Largest number of events on the page, from 1 to 100. Default: `50`.
                Required range: `1 <= x <= 100`.
            order: Order by time of occurrence. Default: `desc`. Available options:
                `asc`, `desc`.
            operation: Only events of this operation. Available options: `create`,
                `destroy`, `timeout_updated`, `timeout_expired`, `hibernate`,
                `snapshot_created`, `resume_from_snapshot`, `fork`, `reconcile`.
            status: Only events with this status. Use `failed` to look for trouble.
                Available options: `requested`, `succeeded`, `failed`.
            from_: Only events at or after this moment.
            to: Only events before this moment.

        Returns:
            A page of events.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.page(
            _LIST_SANDBOX_LIFECYCLE_EVENTS,
            path={"id": id},
            query={
                "offset": offset,
                "limit": limit,
                "order": order,
                "operation": operation,
                "status": status,
                "from": from_,
                "to": to,
            },
            options=options,
        )

    def get_metrics(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[SandboxMetrics]:
        """Get sandbox metrics.

        Returns recent samples of processor, memory, disk and network use, oldest first.
        Use them to choose a better size or to see whether a sandbox is idle. The array
        is empty while no sample has been taken yet.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            Samples of the sandbox's load.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return self._transport.call(_GET_METRICS, path={"id": id}, options=options)

    def create_preview_proxy_target(
        self,
        id: str,
        port: int,
        *,
        expires_in_seconds: int | Omit = omit,
        transports: Sequence[Literal["http", "websocket"] | str] | Omit = omit,
        token_transport: Literal["header"] | str | Omit = omit,
        include_traffic_token_hint: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PreviewProxyTargetResponse:
        """Create a preview proxy target.

        Prepares an upstream for a reverse proxy of your own, so that visitors see
        previews under your domain. Your proxy forwards requests to the returned
        addresses and adds the token as a header; browsers never see it. Keep the listed
        forwarding headers, and create a new target before the old one ends. If the
        browser may talk to Nullspace itself, a signed preview URL is simpler.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            port: Guest port the service listens on. 22 (kept for SSH) and 5900 to 5999
                (kept for desktops and VNC) are refused. Required range:
                `1 <= x <= 65535`.
            expires_in_seconds: How long the grant and its header tokens stay valid, in
                seconds, from one minute to one day. When it is left out the lifetime is
                the edge token lifetime set for the deployment, brought into that range.
                Required range: `60 <= x <= 86400`. Example: `900`.
            transports: Kinds of traffic the proxy may forward. A token is issued per
                kind listed here, so name `websocket` only if the app needs it. An empty
                list is refused. Minimum array length: `1`. Available options: `http`,
                `websocket`. Example: `["http","websocket"]`.
            token_transport: How your proxy hands the token to the Nullspace edge. A
                request header is the only way offered, which keeps tokens out of URLs
                and access logs. Default: `header`. Available options: `header`.
            include_traffic_token_hint: Whether the answer should tell if the sandbox
                also asks for its private traffic token, and in which header. With
                `false` the two `traffic_access_*` fields are not filled. Default:
                `true`.

        Returns:
            The target, with the tokens for its header.

        Raises:
            BadRequestError: The port cannot be previewed or a value is out of range.
                Ports 22 and 5900 to 5999 are always refused; for those a deployment may
                send the more exact code `unsupported_preview_port`. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Previews are switched off on this deployment, or the
                preview edge cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _CREATE_PREVIEW_PROXY_TARGET,
            path={"id": id, "port": port},
            body={
                "expires_in_seconds": expires_in_seconds,
                "transports": transports,
                "token_transport": token_transport,
                "include_traffic_token_hint": include_traffic_token_hint,
            },
            options=options,
        )

    def get_preview_url(
        self, id: str, port: int, **options: Unpack[RequestOptions]
    ) -> PreviewUrlResponse:
        """Get a preview URL.

        Makes a signed browser address for a guest port with the default lifetime.
        Although it is a GET, every call creates a new grant, so do not poll it and do
        not let it be cached. Use the signed preview URL operation to choose the
        lifetime yourself.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            port: Guest port the service listens on. 22 (kept for SSH) and 5900 to 5999
                (kept for desktops and VNC) are refused. Required range:
                `1 <= x <= 65535`.

        Returns:
            A fresh preview address.

        Raises:
            BadRequestError: The port cannot be previewed or a value is out of range.
                Ports 22 and 5900 to 5999 are always refused; for those a deployment may
                send the more exact code `unsupported_preview_port`. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Previews are switched off on this deployment, or the
                preview edge cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _GET_PREVIEW_URL, path={"id": id, "port": port}, options=options
        )

    def check_preview_readiness(
        self,
        id: str,
        port: int,
        *,
        kind: Literal["tcp", "http"] | str | Omit = omit,
        path: str | Omit = omit,
        timeout_secs: int | Omit = omit,
        interval_ms: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PreviewReadinessResponse:
        """Check preview readiness.

        Probes a guest port until the service answers or the time is up. Call it between
        starting a server and showing its preview. A service that does not come up is
        not an error: the answer is 200 with `ready` set to `false`, a code and a hint.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            port: Guest port the service listens on. 22 (kept for SSH) and 5900 to 5999
                (kept for desktops and VNC) are refused. Required range:
                `1 <= x <= 65535`.
            kind: Kind of probe. Use `http` when an open port does not yet mean that the
                app can answer. Default: `tcp`. Available options: `tcp`, `http`.
            path: Path requested by an `http` probe. Not used for `tcp`. Default: `/`.
                Example: `/healthz`.
            timeout_secs: Longest time to keep probing, in seconds. The call holds the
                connection open that long, so give your HTTP client a longer timeout.
                Default: `30`. Required range: `1 <= x <= 120`.
            interval_ms: Pause between two probes, in milliseconds. Default: `500`.
                Required range: `100 <= x <= 5000`.

        Returns:
            The outcome, whether the service is ready or not.

        Raises:
            BadRequestError: The port cannot be previewed or a value is out of range.
                Ports 22 and 5900 to 5999 are always refused; for those a deployment may
                send the more exact code `unsupported_preview_port`. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Previews are switched off on this deployment, or the
                preview edge cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _CHECK_PREVIEW_READINESS,
            path={"id": id, "port": port},
            body={
                "kind": kind,
                "path": path,
                "timeout_secs": timeout_secs,
                "interval_ms": interval_ms,
            },
            options=options,
        )

    def create_signed_preview_url(
        self,
        id: str,
        port: int,
        *,
        expires_in_seconds: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PreviewUrlResponse:
        """Create a signed preview URL.

        Makes a browser address for a guest port that works without an API key until it
        ends or is revoked. Anyone who has the address can open the port, so keep the
        lifetime short and share it with care. If the sandbox was created without public
        traffic, visitors need its traffic token as well.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            port: Guest port the service listens on. 22 (kept for SSH) and 5900 to 5999
                (kept for desktops and VNC) are refused. Required range:
                `1 <= x <= 65535`.
            expires_in_seconds: How long the address works, in seconds, from one minute
                to one day. When it is left out the edge token lifetime of the
                deployment applies. Required range: `60 <= x <= 86400`. Example: `3600`.

        Returns:
            The signed address and its grant.

        Raises:
            BadRequestError: The port cannot be previewed or a value is out of range.
                Ports 22 and 5900 to 5999 are always refused; for those a deployment may
                send the more exact code `unsupported_preview_port`. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Previews are switched off on this deployment, or the
                preview edge cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _CREATE_SIGNED_PREVIEW_URL,
            path={"id": id, "port": port},
            body={"expires_in_seconds": expires_in_seconds},
            options=options,
        )

    def list_preview_urls(
        self, id: str, *, port: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ListPreviewGrantsResponse:
        """List preview URLs.

        Returns the preview grants of a sandbox with their use, for all ports or for
        one. Use it to see who may still get in and which grants to revoke. Addresses
        and tokens are not included, since they are shown only when they are made.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            port: Only grants for this guest port. Required range: `1 <= x <= 65535`.

        Returns:
            The grants; an empty list if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Previews are switched off on this deployment, or the
                preview edge cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _LIST_PREVIEW_URLS, path={"id": id}, query={"port": port}, options=options
        )

    def revoke_preview_url(
        self, id: str, grant_id: str, **options: Unpack[RequestOptions]
    ) -> RevokePreviewGrantResponse:
        """Revoke a preview URL.

        Ends a preview grant before its time; addresses and proxy tokens that belong to
        it stop working. Use it when an address has leaked or a demo is over. A revoked
        grant cannot be brought back: create a new address instead.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            grant_id: Identifier of the preview grant, found in the answer that created
                it and in the list of grants.

        Returns:
            The grant is revoked.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The sandbox does not exist, or it has no preview grant with
                this id. Codes: `sandbox_not_found`, `not_found`.
            InternalServerError: Previews are switched off on this deployment, or the
                preview edge cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _REVOKE_PREVIEW_URL, path={"id": id, "grant_id": grant_id}, options=options
        )

    def list_processes(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[ProcessInfo]:
        """List processes.

        Returns the processes that were started in the background through the API, ended
        ones included. Use it to find a process id again. Other processes of the guest
        are not shown; run `ps` to see those.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The background processes.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return self._transport.call(_LIST_PROCESSES, path={"id": id}, options=options)

    def kill_process(
        self, id: str, pid: int, **options: Unpack[RequestOptions]
    ) -> None:
        """Kill a process.

        Ends a background process at once, without giving it a chance to clean up. Send
        the program its own signal with a command if it has to shut down in order. The
        output written so far can still be read.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            pid: Process id inside the guest, from the answer to a background command or
                from the process list.

        Raises:
            NotFoundError: The sandbox does not exist, or no background process with
                this id was started in it. Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.call(
            _KILL_PROCESS, path={"id": id, "pid": pid}, options=options
        )

    def get_process_logs(
        self, id: str, pid: int, **options: Unpack[RequestOptions]
    ) -> ProcessLogs:
        """Get process logs.

        Returns all that a background process has written so far, and its exit status
        once it has ended. Poll it to follow a long job; every answer starts from the
        beginning, so compare lengths to find what is new.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            pid: Process id inside the guest, from the answer to a background command or
                from the process list.

        Returns:
            Output and exit status of the process.

        Raises:
            NotFoundError: The sandbox does not exist, or no background process with
                this id was started in it. Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.call(
            _GET_PROCESS_LOGS, path={"id": id, "pid": pid}, options=options
        )

    def send_stdin(
        self, id: str, pid: int, *, data: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Send input to a process.

        Writes text to the standard input of a background process, for instance to
        answer a prompt or to feed an interpreter. The call returns when the text has
        been handed over, not when the program has dealt with it; read the logs for the
        reaction. For full terminals use a PTY session.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            pid: Process id inside the guest, from the answer to a background command or
                from the process list.
            data: Text to write to standard input, sent as UTF-8 with nothing added. End
                it with a line feed if the program reads whole lines. Example:
                `print(6 * 7)\\n`.

        Raises:
            NotFoundError: The sandbox does not exist, or no background process with
                this id was started in it. Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.call(
            _SEND_STDIN,
            path={"id": id, "pid": pid},
            body={"data": data},
            options=options,
        )

    def resume(
        self, snapshot_id: str, **options: Unpack[RequestOptions]
    ) -> SandboxHandle:
        """Resume a sandbox.

        Wakes a sleeping sandbox from its pause snapshot; memory and processes continue
        where they stopped. The path takes the pause snapshot, not the sandbox. Go on
        with the `id` in the answer. A snapshot that is already being resumed, or no
        longer fits the runtime, is answered with 409.

        Args:
            snapshot_id: Identifier of the pause snapshot, as returned by hibernate or
                found in `snapshot_id` of the paused sandbox. A reusable snapshot does
                not belong here: create a sandbox from it.

        Returns:
            The sandbox is awake.

        Raises:
            NotFoundError: No snapshot with this id exists, it was deleted, or it
                belongs to another team. Code: `snapshot_not_found`.
            ConflictError: The snapshot cannot be woken now: it has been resumed
                already, it no longer fits the runtime, or a change of state is under
                way. Codes: `incompatible_snapshot`, `rebuild_required`,
                `same_host_required`, `sandbox_not_ready`, `snapshot_in_use`,
                `transition_conflict`, `transition_in_progress`.
        """
        return self._transport.call(
            _RESUME, path={"snapshot_id": snapshot_id}, options=options
        )

    def create_snapshot(
        self,
        id: str,
        *,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SnapshotInfo:
        """Create a snapshot.

        Saves the present state of a running sandbox as a reusable snapshot, while the
        sandbox goes on running. Any number of sandboxes can be created from it. Use it
        to prepare an environment once and start from it quickly; snapshots take storage
        until they are deleted.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The snapshot was made.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, or another change of its state is
                under way. Codes: `sandbox_not_ready`, `transition_conflict`,
                `transition_in_progress`.
            InternalServerError: The state cannot be saved at the moment, for want of
                storage or because the host does not answer. Retry with the same
                idempotency key. Codes: `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _CREATE_SNAPSHOT,
            path={"id": id},
            headers={"Idempotency-Key": idempotency_key},
            options=options,
        )

    def create_ssh_access(
        self,
        id: str,
        *,
        public_key: str,
        user: str | Omit = omit,
        ttl_seconds: int | Omit = omit,
        expires_in_minutes: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SshAccessResponse:
        """Create SSH access.

        Signs your public key with a short-lived certificate, with which any OpenSSH
        client can log in to the sandbox through a relay. Use it for debugging by hand
        and for tools that speak SSH. The certificate lasts one hour at most; ask for
        another when it has ended.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            public_key: Your public key in OpenSSH format, one line. The private half
                never leaves your machine. Example: `ssh-ed25519
                AAAAC3NzaC1lZDI1NTE5AAAAIK8m ada@example.com`.
            user: Guest account to log in as. It must exist in the template. Default:
                `root`.
            ttl_seconds: Lifetime of the certificate in seconds, up to one hour. New
                logins are refused after it. Without either of the two lifetime fields
                the deployment chooses one. Required range: `1 <= x <= 3600`. Example:
                `900`.
            expires_in_minutes: Lifetime of the certificate in minutes, up to one hour,
                as an alternative to `ttl_seconds`. Send one of the two, not both.
                Required range: `1 <= x <= 60`. Example: `15`.

        Returns:
            The certificate and how to use it.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: The SSH relay is switched off on this deployment, or it
                cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`.
        """
        return self._transport.call(
            _CREATE_SSH_ACCESS,
            path={"id": id},
            body={
                "public_key": public_key,
                "user": user,
                "ttl_seconds": ttl_seconds,
                "expires_in_minutes": expires_in_minutes,
            },
            options=options,
        )

    def set_timeout(
        self,
        id: str,
        *,
        timeout_ms: int,
        timeout_action: SandboxTimeoutAction | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SetTimeoutResponse:
        """Set the sandbox timeout.

        Starts the timeout of a sandbox anew, to prolong or to shorten its life, and can
        change what happens at its end. Call it from time to time while an agent is
        working, well before `timeout_at`. A longer life counts towards the quota of
        your team, so it can be refused with 429.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            timeout_ms: Time from this call until the timeout action is taken, in
                milliseconds. It replaces what was left before, so a smaller value
                shortens the life of the sandbox. Required range: `x >= 0`. Example:
                `600000`.
            timeout_action: What shall happen at the timeout. Left out, the present
                action stays. Available options: `destroy`, `hibernate`.

        Returns:
            The timeout now in force.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            RateLimitError: You are calling too often, or the longer life would exceed
                the hours your team's quota allows. Retry only on `rate_limit_exceeded`.
                Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
        """
        return self._transport.call(
            _SET_TIMEOUT,
            path={"id": id},
            body={"timeout_ms": timeout_ms, "timeout_action": timeout_action},
            options=options,
        )

    def list_snapshots(
        self,
        *,
        sandbox_id: str | Omit = omit,
        metadata: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[SnapshotInfo]:
        """List snapshots.

        Returns the snapshots of your team, narrowed down by source sandbox or labels.
        Use it to find states to start from, or old ones to delete.

        Args:
            sandbox_id: Only snapshots taken from this sandbox.
            metadata: Only snapshots that carry all of these labels. The value is a JSON
                object, percent-encoded in the URL. Content: `application/json`.

        Returns:
            The snapshots; an empty array if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _LIST_SNAPSHOTS,
            query={"sandbox_id": sandbox_id, "metadata": metadata},
            options=options,
        )

    def get_snapshot(self, id: str, **options: Unpack[RequestOptions]) -> SnapshotInfo:
        """Get a snapshot.

        Returns the record of one snapshot: where it came from, when it was taken and
        how much storage it uses. The saved state itself cannot be downloaded.

        Args:
            id: Id of a snapshot, with the prefix `snap_`, as returned when it was
                taken.

        Returns:
            The snapshot.

        Raises:
            NotFoundError: No snapshot with this id exists, it was deleted, or it
                belongs to another team. Code: `snapshot_not_found`.
        """
        return self._transport.call(_GET_SNAPSHOT, path={"id": id}, options=options)

    def delete_snapshot(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a snapshot.

        Removes a snapshot and frees its storage; sandboxes already started from it are
        not affected. Deleting a pause snapshot means that the sleeping sandbox can
        never be resumed. A snapshot that is in use at the moment is answered with 409.

        Args:
            id: Id of a snapshot, with the prefix `snap_`, as returned when it was
                taken.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No snapshot with this id exists, it was deleted, or it
                belongs to another team. Code: `snapshot_not_found`.
            ConflictError: The snapshot is in use at the moment, for instance because a
                sandbox is being started from it. The answer has no body; try again
                later.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(_DELETE_SNAPSHOT, path={"id": id}, options=options)

    def list_snapshot_lifecycle_events(
        self,
        id: str,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        operation: LifecycleOperation | Omit = omit,
        status: LifecycleStatus | Omit = omit,
        from_: datetime | str | Omit = omit,
        to: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[LifecycleEventInfo, LifecycleEventListResponse]:
        """List lifecycle events of a snapshot.

        Returns the lifecycle events that made or used the snapshot. Use it to see which
        sandboxes were started from it. Deployments that keep no log answer with 501.

        Args:
            id: Id of a snapshot, with the prefix `snap_`, as returned when it was
                taken.
            offset: Number of matching events to skip before the page starts. Default:
                `0`. Required range: `x >= 0`.
            limit: Largest number of events on the page, from 1 to 100. Default: `50`.
                Required range: `1 <= x <= 100`.
            order: Order by time of occurrence. Default: `desc`. Available options:
                `asc`, `desc`.
            operation: Only events of this operation. Available options: `create`,
                `destroy`, `timeout_updated`, `timeout_expired`, `hibernate`,
                `snapshot_created`, `resume_from_snapshot`, `fork`, `reconcile`.
            status: Only events with this status. Use `failed` to look for trouble.
                Available options: `requested`, `succeeded`, `failed`.
            from_: Only events at or after this moment.
            to: Only events before this moment.

        Returns:
            A page of events.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No snapshot with this id exists, it was deleted, or it
                belongs to another team. Code: `snapshot_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.page(
            _LIST_SNAPSHOT_LIFECYCLE_EVENTS,
            path={"id": id},
            query={
                "offset": offset,
                "limit": limit,
                "order": order,
                "operation": operation,
                "status": status,
                "from": from_,
                "to": to,
            },
            options=options,
        )


class AsyncSandboxes(AsyncResource):
    """Start, inspect, run, sleep, copy and destroy sandboxes. Also here: commands and
    background processes, snapshots, previews of guest ports, SSH access, and the
    lifecycle log with its webhooks.
    """

    @cached_property
    def with_raw_response(self) -> AsyncSandboxesWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncSandboxesWithRawResponse(AsyncSandboxes(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncSandboxesWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncSandboxesWithStreamingResponse(
            AsyncSandboxes(self._transport.streaming())
        )

    async def create(
        self,
        *,
        snapshot_id: str | Omit = omit,
        warm_pool: WarmPoolCheckoutRequestInput | Omit = omit,
        template: str | Omit = omit,
        vcpus: int | Omit = omit,
        memory_mb: int | Omit = omit,
        disk_mb: int | Omit = omit,
        timeout_ms: int | Omit = omit,
        timeout_action: SandboxTimeoutAction | Omit = omit,
        auto_resume: bool | Omit = omit,
        envs: Mapping[str, str] | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        internet_access: bool | Omit = omit,
        cwd: str | None | Omit = omit,
        desktop: DesktopCreateConfigInput | None | Omit = omit,
        network: NetworkCreateConfigInput | None | Omit = omit,
        volumes: Sequence[VolumeMountRequestInput] | None | Omit = omit,
        lifecycle: LifecycleConfigInput | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateSandboxResponse:
        """Create a sandbox.

        Starts a sandbox from a template, or from a reusable snapshot when `snapshot_id`
        is given, and answers once it can be used. Choose the timeout with care: at its
        end the sandbox is destroyed unless `timeout_action` says otherwise. Send an
        idempotency key if you may retry, or a lost answer can leave you with two
        sandboxes. The call is refused when a quota is used up (429), and when no host
        has room (503).

        Args:
            snapshot_id: Reusable snapshot to start from instead of a template. Size,
                template, environment variables, files and outgoing network rules are
                then taken from the snapshot, so leave those fields out; `disk_mb`
                together with a snapshot is refused. Example: `snap_9f8e7d6c`.
            warm_pool: Asks for an already started sandbox from a warm pool, which saves
                boot time. Leave it out for an ordinary start.
            template: Template to boot, given by name, by name and tag such as
                `base:latest`, or as a full reference with its namespace. Ignored when
                `snapshot_id` is set. Default: `base`.
            vcpus: Number of virtual CPUs. More than the deployment or your quota tier
                allows is refused. Default: `1`. Required range: `x >= 1`.
            memory_mb: Main memory in megabytes. Processes are killed by the guest
                kernel when they need more, so raise it for builds and for desktop
                sandboxes. Default: `256`. Required range: `x >= 1`.
            disk_mb: Size of the root disk in megabytes, between 512 and 131072 (128
                GiB). When it is left out the template decides. Not allowed together
                with `snapshot_id`. Required range: `512 <= x <= 131072`. Example:
                `2048`.
            timeout_ms: Time the sandbox may live before `timeout_action` is taken, in
                milliseconds; five minutes when it is left out. Prolong it later with
                the timeout operation. Default: `300000`.
            timeout_action: What happens when the timeout is reached: throw the sandbox
                away or put it to sleep. `lifecycle.on_timeout` says the same in other
                words; use one of the two. Available options: `destroy`, `hibernate`.
            auto_resume: Wakes the sandbox by itself when a call or preview request
                reaches it while it sleeps. Only accepted when the timeout leads to
                sleep, that is with `timeout_action` set to `hibernate` or
                `lifecycle.on_timeout` set to `pause`. Default: `false`.
            envs: Environment variables set for every process in the sandbox, as name
                and value pairs. They can be read by anything running inside, so pass
                only secrets that the workload needs. Example:
                `{"PYTHONUNBUFFERED":"1"}`.
            metadata: Labels of your own, kept exactly as sent and returned with the
                sandbox. Use them to find sandboxes again with the `metadata` filter of
                the list. Any JSON object is accepted. Example:
                `{"team":"research","user":"ada"}`.
            internet_access: Whether processes in the sandbox can open connections to
                the internet. Switch it off to run untrusted code; `network` gives finer
                rules. Default: `true`.
            cwd: Absolute path that commands start in when they name no directory of
                their own. `null` means the same as leaving it out, which gives
                `/workspace`. Paths below `/workspace/.nullspace` are reserved and
                refused. Example: `/workspace`.
            desktop: Screen settings for a template with a graphical desktop. `null` or
                no value keeps the settings of the template.
            network: Rules for traffic into and out of the sandbox. `null` or no value
                means public previews and no outgoing restriction beyond
                `internet_access`.
            volumes: Volumes to mount before the first process starts, at most eight per
                sandbox. Mount paths must not overlap; otherwise the call is refused
                with `volume_overlapping_mounts`. Example:
                `[{"ref":"vol_5e6f7a8b","mount_path":"/workspace/data"}]`.
            lifecycle: Timeout behaviour in the words of the lifecycle settings. An
                alternative to `timeout_action`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The sandbox was created. Note the `id`, and the traffic token if there is
            one.

        Raises:
            BadRequestError: The request cannot be carried out as it stands: a value is
                out of range, two fields exclude each other, or a volume mount is not
                allowed. Codes: `invalid_request`,
                `volume_backend_capability_unsupported`, `volume_beta_restriction`,
                `volume_invalid_mount_path`, `volume_limit_exceeded`,
                `volume_overlapping_mounts`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The template or snapshot to start from does not exist or is
                not visible to you. Codes: `template_not_found`, `snapshot_not_found`.
            ConflictError: The sandbox cannot be started from this source now.
                `transition_in_progress` means that an earlier call with the same
                idempotency key is still running: repeat the call with the same key
                after a short pause. The code `transition_recovery_required`, not yet in
                the list, asks for the same. Codes: `incompatible_snapshot`,
                `rebuild_required`, `same_host_required`, `snapshot_in_use`,
                `transition_conflict`, `transition_in_progress`, `volume_busy`.
            RateLimitError: You are calling too often, your team's quota is used up, or
                you already run as many sandboxes as you may. Only `rate_limit_exceeded`
                is worth a retry after the stated pause; for the others destroy
                sandboxes or ask for a larger quota. Codes: `rate_limit_exceeded`,
                `QUOTA_EXCEEDED`, `capacity_exceeded`.
            InternalServerError: No host can take the sandbox at the moment, or
                something it needs cannot be reached. Retry with growing pauses and the
                same idempotency key. A required warm pool with no ready sandbox also
                ends here and may carry the code `warm_pool_unavailable`, which is not
                in the list yet. Codes: `capacity_exceeded`, `no_eligible_runtime_host`,
                `volume_backend_unavailable`, `volume_mount_credential_issue_failed`,
                `database_error`.
        """
        return await self._transport.call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "snapshot_id": snapshot_id,
                "warm_pool": warm_pool,
                "template": template,
                "vcpus": vcpus,
                "memory_mb": memory_mb,
                "disk_mb": disk_mb,
                "timeout_ms": timeout_ms,
                "timeout_action": timeout_action,
                "auto_resume": auto_resume,
                "envs": envs,
                "metadata": metadata,
                "internet_access": internet_access,
                "cwd": cwd,
                "desktop": desktop,
                "network": network,
                "volumes": volumes,
                "lifecycle": lifecycle,
            },
            options=options,
        )

    def list(
        self,
        *,
        state: str | Omit = omit,
        limit: int | Omit = omit,
        next_token: str | Omit = omit,
        template: str | Omit = omit,
        metadata: str | Omit = omit,
        fields: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[SandboxInfo, builtins.list[SandboxInfo] | ListSandboxesResponse]:
        """List sandboxes.

        Returns the sandboxes of your team, narrowed down by state, template or labels.
        A call without any query parameter answers with a plain array for the sake of
        older clients; every other call answers with a page. Send `limit` to be sure of
        the paged form, and follow `next_token` while `has_next` is true.

        Args:
            state: Comma-separated list of states; sandboxes in any of them are
                returned. Words it takes: `creating`, `running`, `paused`, `destroyed`,
                `error`.
            limit: Largest number of sandboxes on the page, from 1 to 100. Sending it
                switches to the paged form of the answer. Required range:
                `1 <= x <= 100`.
            next_token: Token from the previous page. Repeat the filters of the first
                call; the token is only good together with them.
            template: Only sandboxes started from this template reference.
            metadata: Only sandboxes that carry all of these labels. The value is a JSON
                object, percent-encoded in the URL. Content: `application/json`.
            fields: Comma-separated list of fields to send back, to keep answers small.
                Anything not listed is left out, required fields included.
                `traffic_access_token` is accepted as a word, but the value is only sure
                to be in the answer to the create call. Words it takes: `id`, `status`,
                `config`, `template`, `metadata`, `started_at`, `timeout_ms`,
                `timeout_at`, `expires_at`, `timeout_action`, `created_at`, `cwd`,
                `snapshot_id`, `traffic_access_token`.

        Returns:
            The sandboxes that match: a plain array without query parameters, otherwise
            a page.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
        """
        return self._transport.page(
            _LIST,
            query={
                "state": state,
                "limit": limit,
                "next_token": next_token,
                "template": template,
                "metadata": metadata,
                "fields": fields,
            },
            options=options,
        )

    async def get(
        self, id: str, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> SandboxInfo:
        """Get a sandbox.

        Returns the record of one sandbox. Use it to wait until a sandbox is running, to
        see when it will time out, or to find the pause snapshot of one that sleeps. A
        sandbox that is unknown or belongs to another team is answered with 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            fields: Comma-separated list of fields to send back, to keep answers small.
                Anything not listed is left out, required fields included.
                `traffic_access_token` is accepted as a word, but the value is only sure
                to be in the answer to the create call. Words it takes: `id`, `status`,
                `config`, `template`, `metadata`, `started_at`, `timeout_ms`,
                `timeout_at`, `expires_at`, `timeout_action`, `created_at`, `cwd`,
                `snapshot_id`, `traffic_access_token`.

        Returns:
            The sandbox.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return await self._transport.call(
            _GET, path={"id": id}, query={"fields": fields}, options=options
        )

    async def destroy(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> DestroySandboxResponse:
        """Destroy a sandbox.

        Stops a sandbox and discards its memory and disk for good. Call it as soon as
        the work is done, since a running sandbox counts towards your quota until its
        timeout. Snapshots taken earlier and mounted volumes are kept. To keep the
        present state, hibernate the sandbox instead.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The sandbox is destroyed.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return await self._transport.call(_DESTROY, path={"id": id}, options=options)

    def list_lifecycle_events(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        operation: LifecycleOperation | Omit = omit,
        status: LifecycleStatus | Omit = omit,
        audience: LifecycleAudience | Omit = omit,
        sandbox_id: str | Omit = omit,
        snapshot_id: str | Omit = omit,
        source_sandbox_id: str | Omit = omit,
        target_sandbox_id: str | Omit = omit,
        from_: datetime | str | Omit = omit,
        to: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[LifecycleEventInfo, LifecycleEventListResponse]:
        """List lifecycle events.

        Returns the lifecycle log of your team, newest entry first unless `order` says
        otherwise. All filters can be combined; an event must meet every one. Use it for
        audits or to see why sandboxes ended; to be told at once, register a webhook.
        Deployments that keep no log answer with 501.

        Args:
            offset: Number of matching events to skip before the page starts. Default:
                `0`. Required range: `x >= 0`.
            limit: Largest number of events on the page, from 1 to 100. Default: `50`.
                Required range: `1 <= x <= 100`.
            order: Order by time of occurrence. Default: `desc`. Available options:
                `asc`, `desc`.
            operation: Only events of this operation. Available options: `create`,
                `destroy`, `timeout_updated`, `timeout_expired`, `hibernate`,
                `snapshot_created`, `resume_from_snapshot`, `fork`, `reconcile`.
            status: Only events with this status. Use `failed` to look for trouble.
                Available options: `requested`, `succeeded`, `failed`.
            audience: Only events written for this audience. API keys see customer
                events. Available options: `customer`, `internal`.
            sandbox_id: Only events about this sandbox.
            snapshot_id: Only events that made or used this snapshot.
            source_sandbox_id: Only forks of this sandbox.
            target_sandbox_id: Only forks and resumes that led to this sandbox.
            from_: Only events at or after this moment.
            to: Only events before this moment.

        Returns:
            A page of events.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.page(
            _LIST_LIFECYCLE_EVENTS,
            query={
                "offset": offset,
                "limit": limit,
                "order": order,
                "operation": operation,
                "status": status,
                "audience": audience,
                "sandbox_id": sandbox_id,
                "snapshot_id": snapshot_id,
                "source_sandbox_id": source_sandbox_id,
                "target_sandbox_id": target_sandbox_id,
                "from": from_,
                "to": to,
            },
            options=options,
        )

    async def create_lifecycle_webhook(
        self,
        *,
        url: str,
        operations: Sequence[LifecycleOperation],
        signing_secret: str,
        enabled: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> LifecycleWebhookInfo:
        """Create a lifecycle webhook.

        Registers an address of yours that is called whenever one of the chosen
        operations happens to a sandbox or snapshot of your team. Each delivery is a
        POST whose body is the lifecycle event, with the headers
        `x-nullspace-webhook-id`, `x-nullspace-delivery-id`, `x-nullspace-event-id`,
        `x-nullspace-signature-version` and `x-nullspace-signature`. Check the
        signature, an HMAC made with the signing secret, before you trust a delivery,
        and answer quickly with a 2xx status. Deliveries that fail are tried again, so
        the same event can arrive twice.

        Args:
            url: Address that receives the deliveries. It must be an `https` URL that
                the platform can reach from outside your network; any other scheme is
                refused with `invalid_request`. Example:
                `https://hooks.example.com/nullspace`.
            operations: Lifecycle operations to be told about, at least one. Events of
                any other operation are not delivered to this webhook. Minimum array
                length: `1`. Available options: `create`, `destroy`, `timeout_updated`,
                `timeout_expired`, `hibernate`, `snapshot_created`,
                `resume_from_snapshot`, `fork`, `reconcile`. Example:
                `["create","hibernate","destroy"]`.
            signing_secret: Secret shared between you and the platform, used as the HMAC
                key for the `x-nullspace-signature` header of each delivery. It is
                stored but never returned, so keep your own copy; use a random value of
                32 characters or more. Example: `3Qm9vT7xLr2ZbW8kYd5NfHs4Jc6PgAe1`.
            enabled: Whether deliveries start at once. Create the webhook with `false`
                to set up the receiver first, then switch it on with an update. Default:
                `true`.

        Returns:
            The webhook is registered.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _CREATE_LIFECYCLE_WEBHOOK,
            body={
                "url": url,
                "operations": operations,
                "signing_secret": signing_secret,
                "enabled": enabled,
            },
            options=options,
        )

    async def list_lifecycle_webhooks(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[LifecycleWebhookInfo]:
        """List lifecycle webhooks.

        Returns all lifecycle webhooks of your team, with the outcome of the latest
        delivery of each. Look here first when events stop arriving. Signing secrets are
        not included.

        Returns:
            The webhooks; an empty array if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(_LIST_LIFECYCLE_WEBHOOKS, options=options)

    async def get_lifecycle_webhook(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> LifecycleWebhookInfo:
        """Get a lifecycle webhook.

        Returns the settings of one webhook and how its latest delivery went. The
        signing secret is not included; `has_signing_secret` tells whether one is on
        file.

        Args:
            id: Identifier of the lifecycle webhook.

        Returns:
            The webhook.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No lifecycle webhook with this id exists in your team. Code:
                `not_found`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _GET_LIFECYCLE_WEBHOOK, path={"id": id}, options=options
        )

    async def update_lifecycle_webhook(
        self,
        id: str,
        *,
        url: str | Omit = omit,
        operations: Sequence[LifecycleOperation] | Omit = omit,
        signing_secret: str | Omit = omit,
        enabled: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> LifecycleWebhookInfo:
        """Update a lifecycle webhook.

        Changes the settings that are sent and leaves the others as they are. Use it to
        move to a new address, to replace the signing secret, or to switch deliveries
        off for a while. A list of operations replaces the old one and must not be
        empty.

        Args:
            id: Identifier of the lifecycle webhook.
            url: New address for deliveries, again `https`. Example:
                `https://hooks.example.com/nullspace/v2`.
            operations: New list of lifecycle operations, at least one. It replaces the
                old list as a whole. Minimum array length: `1`. Available options:
                `create`, `destroy`, `timeout_updated`, `timeout_expired`, `hibernate`,
                `snapshot_created`, `resume_from_snapshot`, `fork`, `reconcile`.
                Example: `["create","destroy"]`.
            signing_secret: New signing secret. Deliveries sent from now on, retries
                included, are signed with it, so let your receiver accept both secrets
                for a while. Example: `Zt4Kp8Wc1Xn6Rb3Vy9Lq5Gm7Hd2Js0Fa`.
            enabled: Switches deliveries off or on without losing the other settings.
                Example: `false`.

        Returns:
            The webhook with its new settings.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No lifecycle webhook with this id exists in your team. Code:
                `not_found`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _UPDATE_LIFECYCLE_WEBHOOK,
            path={"id": id},
            body={
                "url": url,
                "operations": operations,
                "signing_secret": signing_secret,
                "enabled": enabled,
            },
            options=options,
        )

    async def delete_lifecycle_webhook(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a lifecycle webhook.

        Removes a webhook; nothing more is delivered to its address. Its deliveries can
        no longer be looked up. To pause it only, update it with `enabled` set to
        `false`.

        Args:
            id: Identifier of the lifecycle webhook.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No lifecycle webhook with this id exists in your team. Code:
                `not_found`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _DELETE_LIFECYCLE_WEBHOOK, path={"id": id}, options=options
        )

    def list_lifecycle_webhook_deliveries(
        self,
        id: str,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[
        LifecycleWebhookDeliveryInfo, builtins.list[LifecycleWebhookDeliveryInfo]
    ]:
        """List lifecycle webhook deliveries.

        Returns the deliveries of one webhook, one entry for each event, with the
        outcome so far. Use it to find events your receiver has missed: those with the
        delivery status `dead_letter`. There is no total; ask for the next page until
        fewer than `limit` entries come back.

        Args:
            id: Identifier of the lifecycle webhook.
            offset: Number of deliveries to skip before the page starts. Default: `0`.
            limit: Largest number of deliveries to return. Default: `50`.

        Returns:
            Deliveries of the webhook; an empty array if there are none.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No lifecycle webhook with this id exists in your team. Code:
                `not_found`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return self._transport.page(
            _LIST_LIFECYCLE_WEBHOOK_DELIVERIES,
            path={"id": id},
            query={"offset": offset, "limit": limit},
            options=options,
        )

    async def get_lifecycle_webhook_delivery(
        self, id: str, delivery_id: str, **options: Unpack[RequestOptions]
    ) -> LifecycleWebhookDeliveryDetail:
        """Get a lifecycle webhook delivery.

        Returns one delivery with the event it carries and every attempt made. Use it to
        learn why a receiver was not reached or what it answered, and to read an event
        that never arrived.

        Args:
            id: Identifier of the lifecycle webhook.
            delivery_id: Identifier of the delivery, from the list of deliveries or from
                the header `x-nullspace-delivery-id` of a received one.

        Returns:
            The delivery, its event and its attempts.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The webhook does not exist, or it has no delivery with this
                id. Code: `not_found`.
            InternalServerError: 501: This deployment runs without the part of the
                platform that the operation needs. Do not retry. Code:
                `not_implemented`. 503: Webhooks are switched off on this deployment, or
                their records cannot be reached at the moment. Codes:
                `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _GET_LIFECYCLE_WEBHOOK_DELIVERY,
            path={"id": id, "delivery_id": delivery_id},
            options=options,
        )

    async def exec_command(
        self,
        id: str,
        *,
        command: str,
        args: Sequence[str] | Omit = omit,
        timeout_secs: int | Omit = omit,
        cwd: str | Omit = omit,
        envs: Mapping[str, str] | Omit = omit,
        shell: bool | Omit = omit,
        background: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ExecResponse:
        """Execute a command.

        Runs one command in a running sandbox. Without `background` the call waits for
        the end and returns the output; with it, the call returns a process id at once.
        A command that ends with an error is still a 200: check `exit_code`. The call
        itself fails when the command cannot be started (502) or takes longer than
        `timeout_secs` (504).

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            command: Program to start or, with `shell` set, a whole shell line. Without
                `shell` it is looked up on the guest's search path and is not split at
                blanks. Example: `echo hello from nullspace`.
            args: Arguments handed to the program one by one, with no quoting needed. A
                list that is not empty cannot be combined with `shell`; put the
                arguments into the shell line instead. Example:
                `["-m","http.server","8080"]`.
            timeout_secs: Longest time to wait for the command to end, in seconds. When
                it is exceeded the call fails with `exec_timeout`. Default: `30`.
                Required range: `x >= 1`.
            cwd: Directory to start in: an absolute path that exists in the guest and
                does not lie below `/workspace/.nullspace`. Left out, the default
                directory of the sandbox is used. Example: `/workspace`.
            envs: Environment variables for this command alone; they win over those of
                the sandbox. Example: `{"LOG_LEVEL":"debug"}`.
            shell: Runs `command` through the guest's shell, so that pipes,
                redirections, `&&` and variables work. Never build such a line from
                untrusted input. Default: `false`. Example: `true`.
            background: Answers as soon as the process has started instead of waiting
                for its end. Use it for servers; read the output and send input through
                the process operations with the returned `pid`. Default: `false`.

        Returns:
            The command ran, or was started in the background.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: 502: The command could not be started, or the guest
                stopped answering before its result arrived. It may have run in part, so
                make sure that running it twice does no harm before you retry. Code:
                `exec_failed`. 504: The command did not end within `timeout_secs`. Raise
                the limit, or run it in the background and read its output later. Code:
                `exec_timeout`.
        """
        return await self._transport.call(
            _EXEC_COMMAND,
            path={"id": id},
            body={
                "command": command,
                "args": args,
                "timeout_secs": timeout_secs,
                "cwd": cwd,
                "envs": envs,
                "shell": shell,
                "background": background,
            },
            options=options,
        )

    async def fork(
        self,
        id: str,
        *,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SandboxHandle:
        """Fork a sandbox.

        Makes a second sandbox that continues from the present state of a running one,
        memory and processes included. The source keeps running and the two no longer
        affect each other. Use it to try several ways forward from one prepared state. A
        sandbox that is not running, or is changing state, is answered with 409.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The copy is running.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox cannot be copied in its present state, or its
                state is changing. Wait until it is running and try again. Codes:
                `same_host_required`, `sandbox_not_ready`, `transition_conflict`,
                `transition_in_progress`.
        """
        return await self._transport.call(
            _FORK,
            path={"id": id},
            headers={"Idempotency-Key": idempotency_key},
            options=options,
        )

    async def hibernate(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> SnapshotInfo:
        """Hibernate a sandbox.

        Saves memory and disk of a running sandbox to a pause snapshot and stops it, so
        that it no longer uses a host. Resume it later from the returned snapshot. A
        pause snapshot belongs to this one sandbox and cannot serve as a source for
        others; make a reusable snapshot for that. Open connections and previews are
        cut.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The sandbox sleeps; this is its pause snapshot.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, or another change of its state is
                under way. Codes: `sandbox_not_ready`, `transition_conflict`,
                `transition_in_progress`.
        """
        return await self._transport.call(_HIBERNATE, path={"id": id}, options=options)

    async def get_host(
        self, id: str, *, port: int, **options: Unpack[RequestOptions]
    ) -> GetHostResponse:
        """Get the host of a port.

        Makes a guest port reachable from outside and tells where. Use `url` in a
        browser when it is there, otherwise `host`. Start the service first: the answer
        says nothing about whether something listens on the port, which the readiness
        check does. For control over lifetime and revocation create a signed preview
        URL.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            port: Port a service in the sandbox listens on. 22 (kept for SSH) and 5900
                to 5999 (kept for desktops) are refused. Required range:
                `1 <= x <= 65535`. Example: `8080`.

        Returns:
            Where the port can be reached.

        Raises:
            BadRequestError: The port cannot be previewed or a value is out of range.
                Ports 22 and 5900 to 5999 are always refused; for those a deployment may
                send the more exact code `unsupported_preview_port`. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return await self._transport.call(
            _GET_HOST, path={"id": id}, body={"port": port}, options=options
        )

    def list_sandbox_lifecycle_events(
        self,
        id: str,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        operation: LifecycleOperation | Omit = omit,
        status: LifecycleStatus | Omit = omit,
        from_: datetime | str | Omit = omit,
        to: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[LifecycleEventInfo, LifecycleEventListResponse]:
        """List lifecycle events of a sandbox.

        Returns the lifecycle events in which the sandbox took part, as subject, as
        source or as target. Events remain after the sandbox is destroyed, so this also
        explains how one ended. Deployments that keep no log answer with 501.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            offset: Number of matching events to skip before the page starts. Default:
                `0`. Required range: `x >= 0`.
            limit: Largest number of events on the page, from 1 to 100. Default: `50`.
                Required range: `1 <= x <= 100`.
            order: Order by time of occurrence. Default: `desc`. Available options:
                `asc`, `desc`.
            operation: Only events of this operation. Available options: `create`,
                `destroy`, `timeout_updated`, `timeout_expired`, `hibernate`,
                `snapshot_created`, `resume_from_snapshot`, `fork`, `reconcile`.
            status: Only events with this status. Use `failed` to look for trouble.
                Available options: `requested`, `succeeded`, `failed`.
            from_: Only events at or after this moment.
            to: Only events before this moment.

        Returns:
            A page of events.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.page(
            _LIST_SANDBOX_LIFECYCLE_EVENTS,
            path={"id": id},
            query={
                "offset": offset,
                "limit": limit,
                "order": order,
                "operation": operation,
                "status": status,
                "from": from_,
                "to": to,
            },
            options=options,
        )

    async def get_metrics(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[SandboxMetrics]:
        """Get sandbox metrics.

        Returns recent samples of processor, memory, disk and network use, oldest first.
        Use them to choose a better size or to see whether a sandbox is idle. The array
        is empty while no sample has been taken yet.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            Samples of the sandbox's load.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return await self._transport.call(
            _GET_METRICS, path={"id": id}, options=options
        )

    async def create_preview_proxy_target(
        self,
        id: str,
        port: int,
        *,
        expires_in_seconds: int | Omit = omit,
        transports: Sequence[Literal["http", "websocket"] | str] | Omit = omit,
        token_transport: Literal["header"] | str | Omit = omit,
        include_traffic_token_hint: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PreviewProxyTargetResponse:
        """Create a preview proxy target.

        Prepares an upstream for a reverse proxy of your own, so that visitors see
        previews under your domain. Your proxy forwards requests to the returned
        addresses and adds the token as a header; browsers never see it. Keep the listed
        forwarding headers, and create a new target before the old one ends. If the
        browser may talk to Nullspace itself, a signed preview URL is simpler.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            port: Guest port the service listens on. 22 (kept for SSH) and 5900 to 5999
                (kept for desktops and VNC) are refused. Required range:
                `1 <= x <= 65535`.
            expires_in_seconds: How long the grant and its header tokens stay valid, in
                seconds, from one minute to one day. When it is left out the lifetime is
                the edge token lifetime set for the deployment, brought into that range.
                Required range: `60 <= x <= 86400`. Example: `900`.
            transports: Kinds of traffic the proxy may forward. A token is issued per
                kind listed here, so name `websocket` only if the app needs it. An empty
                list is refused. Minimum array length: `1`. Available options: `http`,
                `websocket`. Example: `["http","websocket"]`.
            token_transport: How your proxy hands the token to the Nullspace edge. A
                request header is the only way offered, which keeps tokens out of URLs
                and access logs. Default: `header`. Available options: `header`.
            include_traffic_token_hint: Whether the answer should tell if the sandbox
                also asks for its private traffic token, and in which header. With
                `false` the two `traffic_access_*` fields are not filled. Default:
                `true`.

        Returns:
            The target, with the tokens for its header.

        Raises:
            BadRequestError: The port cannot be previewed or a value is out of range.
                Ports 22 and 5900 to 5999 are always refused; for those a deployment may
                send the more exact code `unsupported_preview_port`. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Previews are switched off on this deployment, or the
                preview edge cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _CREATE_PREVIEW_PROXY_TARGET,
            path={"id": id, "port": port},
            body={
                "expires_in_seconds": expires_in_seconds,
                "transports": transports,
                "token_transport": token_transport,
                "include_traffic_token_hint": include_traffic_token_hint,
            },
            options=options,
        )

    async def get_preview_url(
        self, id: str, port: int, **options: Unpack[RequestOptions]
    ) -> PreviewUrlResponse:
        """Get a preview URL.

        Makes a signed browser address for a guest port with the default lifetime.
        Although it is a GET, every call creates a new grant, so do not poll it and do
        not let it be cached. Use the signed preview URL operation to choose the
        lifetime yourself.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            port: Guest port the service listens on. 22 (kept for SSH) and 5900 to 5999
                (kept for desktops and VNC) are refused. Required range:
                `1 <= x <= 65535`.

        Returns:
            A fresh preview address.

        Raises:
            BadRequestError: The port cannot be previewed or a value is out of range.
                Ports 22 and 5900 to 5999 are always refused; for those a deployment may
                send the more exact code `unsupported_preview_port`. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Previews are switched off on this deployment, or the
                preview edge cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _GET_PREVIEW_URL, path={"id": id, "port": port}, options=options
        )

    async def check_preview_readiness(
        self,
        id: str,
        port: int,
        *,
        kind: Literal["tcp", "http"] | str | Omit = omit,
        path: str | Omit = omit,
        timeout_secs: int | Omit = omit,
        interval_ms: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PreviewReadinessResponse:
        """Check preview readiness.

        Probes a guest port until the service answers or the time is up. Call it between
        starting a server and showing its preview. A service that does not come up is
        not an error: the answer is 200 with `ready` set to `false`, a code and a hint.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            port: Guest port the service listens on. 22 (kept for SSH) and 5900 to 5999
                (kept for desktops and VNC) are refused. Required range:
                `1 <= x <= 65535`.
            kind: Kind of probe. Use `http` when an open port does not yet mean that the
                app can answer. Default: `tcp`. Available options: `tcp`, `http`.
            path: Path requested by an `http` probe. Not used for `tcp`. Default: `/`.
                Example: `/healthz`.
            timeout_secs: Longest time to keep probing, in seconds. The call holds the
                connection open that long, so give your HTTP client a longer timeout.
                Default: `30`. Required range: `1 <= x <= 120`.
            interval_ms: Pause between two probes, in milliseconds. Default: `500`.
                Required range: `100 <= x <= 5000`.

        Returns:
            The outcome, whether the service is ready or not.

        Raises:
            BadRequestError: The port cannot be previewed or a value is out of range.
                Ports 22 and 5900 to 5999 are always refused; for those a deployment may
                send the more exact code `unsupported_preview_port`. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Previews are switched off on this deployment, or the
                preview edge cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _CHECK_PREVIEW_READINESS,
            path={"id": id, "port": port},
            body={
                "kind": kind,
                "path": path,
                "timeout_secs": timeout_secs,
                "interval_ms": interval_ms,
            },
            options=options,
        )

    async def create_signed_preview_url(
        self,
        id: str,
        port: int,
        *,
        expires_in_seconds: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> PreviewUrlResponse:
        """Create a signed preview URL.

        Makes a browser address for a guest port that works without an API key until it
        ends or is revoked. Anyone who has the address can open the port, so keep the
        lifetime short and share it with care. If the sandbox was created without public
        traffic, visitors need its traffic token as well.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            port: Guest port the service listens on. 22 (kept for SSH) and 5900 to 5999
                (kept for desktops and VNC) are refused. Required range:
                `1 <= x <= 65535`.
            expires_in_seconds: How long the address works, in seconds, from one minute
                to one day. When it is left out the edge token lifetime of the
                deployment applies. Required range: `60 <= x <= 86400`. Example: `3600`.

        Returns:
            The signed address and its grant.

        Raises:
            BadRequestError: The port cannot be previewed or a value is out of range.
                Ports 22 and 5900 to 5999 are always refused; for those a deployment may
                send the more exact code `unsupported_preview_port`. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Previews are switched off on this deployment, or the
                preview edge cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _CREATE_SIGNED_PREVIEW_URL,
            path={"id": id, "port": port},
            body={"expires_in_seconds": expires_in_seconds},
            options=options,
        )

    async def list_preview_urls(
        self, id: str, *, port: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ListPreviewGrantsResponse:
        """List preview URLs.

        Returns the preview grants of a sandbox with their use, for all ports or for
        one. Use it to see who may still get in and which grants to revoke. Addresses
        and tokens are not included, since they are shown only when they are made.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            port: Only grants for this guest port. Required range: `1 <= x <= 65535`.

        Returns:
            The grants; an empty list if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Previews are switched off on this deployment, or the
                preview edge cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _LIST_PREVIEW_URLS, path={"id": id}, query={"port": port}, options=options
        )

    async def revoke_preview_url(
        self, id: str, grant_id: str, **options: Unpack[RequestOptions]
    ) -> RevokePreviewGrantResponse:
        """Revoke a preview URL.

        Ends a preview grant before its time; addresses and proxy tokens that belong to
        it stop working. Use it when an address has leaked or a demo is over. A revoked
        grant cannot be brought back: create a new address instead.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            grant_id: Identifier of the preview grant, found in the answer that created
                it and in the list of grants.

        Returns:
            The grant is revoked.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The sandbox does not exist, or it has no preview grant with
                this id. Codes: `sandbox_not_found`, `not_found`.
            InternalServerError: Previews are switched off on this deployment, or the
                preview edge cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _REVOKE_PREVIEW_URL, path={"id": id, "grant_id": grant_id}, options=options
        )

    async def list_processes(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[ProcessInfo]:
        """List processes.

        Returns the processes that were started in the background through the API, ended
        ones included. Use it to find a process id again. Other processes of the guest
        are not shown; run `ps` to see those.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The background processes.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return await self._transport.call(
            _LIST_PROCESSES, path={"id": id}, options=options
        )

    async def kill_process(
        self, id: str, pid: int, **options: Unpack[RequestOptions]
    ) -> None:
        """Kill a process.

        Ends a background process at once, without giving it a chance to clean up. Send
        the program its own signal with a command if it has to shut down in order. The
        output written so far can still be read.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            pid: Process id inside the guest, from the answer to a background command or
                from the process list.

        Raises:
            NotFoundError: The sandbox does not exist, or no background process with
                this id was started in it. Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.call(
            _KILL_PROCESS, path={"id": id, "pid": pid}, options=options
        )

    async def get_process_logs(
        self, id: str, pid: int, **options: Unpack[RequestOptions]
    ) -> ProcessLogs:
        """Get process logs.

        Returns all that a background process has written so far, and its exit status
        once it has ended. Poll it to follow a long job; every answer starts from the
        beginning, so compare lengths to find what is new.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            pid: Process id inside the guest, from the answer to a background command or
                from the process list.

        Returns:
            Output and exit status of the process.

        Raises:
            NotFoundError: The sandbox does not exist, or no background process with
                this id was started in it. Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.call(
            _GET_PROCESS_LOGS, path={"id": id, "pid": pid}, options=options
        )

    async def send_stdin(
        self, id: str, pid: int, *, data: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Send input to a process.

        Writes text to the standard input of a background process, for instance to
        answer a prompt or to feed an interpreter. The call returns when the text has
        been handed over, not when the program has dealt with it; read the logs for the
        reaction. For full terminals use a PTY session.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            pid: Process id inside the guest, from the answer to a background command or
                from the process list.
            data: Text to write to standard input, sent as UTF-8 with nothing added. End
                it with a line feed if the program reads whole lines. Example:
                `print(6 * 7)\\n`.

        Raises:
            NotFoundError: The sandbox does not exist, or no background process with
                this id was started in it. Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.call(
            _SEND_STDIN,
            path={"id": id, "pid": pid},
            body={"data": data},
            options=options,
        )

    async def resume(
        self, snapshot_id: str, **options: Unpack[RequestOptions]
    ) -> SandboxHandle:
        """Resume a sandbox.

        Wakes a sleeping sandbox from its pause snapshot; memory and processes continue
        where they stopped. The path takes the pause snapshot, not the sandbox. Go on
        with the `id` in the answer. A snapshot that is already being resumed, or no
        longer fits the runtime, is answered with 409.

        Args:
            snapshot_id: Identifier of the pause snapshot, as returned by hibernate or
                found in `snapshot_id` of the paused sandbox. A reusable snapshot does
                not belong here: create a sandbox from it.

        Returns:
            The sandbox is awake.

        Raises:
            NotFoundError: No snapshot with this id exists, it was deleted, or it
                belongs to another team. Code: `snapshot_not_found`.
            ConflictError: The snapshot cannot be woken now: it has been resumed
                already, it no longer fits the runtime, or a change of state is under
                way. Codes: `incompatible_snapshot`, `rebuild_required`,
                `same_host_required`, `sandbox_not_ready`, `snapshot_in_use`,
                `transition_conflict`, `transition_in_progress`.
        """
        return await self._transport.call(
            _RESUME, path={"snapshot_id": snapshot_id}, options=options
        )

    async def create_snapshot(
        self,
        id: str,
        *,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SnapshotInfo:
        """Create a snapshot.

        Saves the present state of a running sandbox as a reusable snapshot, while the
        sandbox goes on running. Any number of sandboxes can be created from it. Use it
        to prepare an environment once and start from it quickly; snapshots take storage
        until they are deleted.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The snapshot was made.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running, or another change of its state is
                under way. Codes: `sandbox_not_ready`, `transition_conflict`,
                `transition_in_progress`.
            InternalServerError: The state cannot be saved at the moment, for want of
                storage or because the host does not answer. Retry with the same
                idempotency key. Codes: `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _CREATE_SNAPSHOT,
            path={"id": id},
            headers={"Idempotency-Key": idempotency_key},
            options=options,
        )

    async def create_ssh_access(
        self,
        id: str,
        *,
        public_key: str,
        user: str | Omit = omit,
        ttl_seconds: int | Omit = omit,
        expires_in_minutes: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SshAccessResponse:
        """Create SSH access.

        Signs your public key with a short-lived certificate, with which any OpenSSH
        client can log in to the sandbox through a relay. Use it for debugging by hand
        and for tools that speak SSH. The certificate lasts one hour at most; ask for
        another when it has ended.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            public_key: Your public key in OpenSSH format, one line. The private half
                never leaves your machine. Example: `ssh-ed25519
                AAAAC3NzaC1lZDI1NTE5AAAAIK8m ada@example.com`.
            user: Guest account to log in as. It must exist in the template. Default:
                `root`.
            ttl_seconds: Lifetime of the certificate in seconds, up to one hour. New
                logins are refused after it. Without either of the two lifetime fields
                the deployment chooses one. Required range: `1 <= x <= 3600`. Example:
                `900`.
            expires_in_minutes: Lifetime of the certificate in minutes, up to one hour,
                as an alternative to `ttl_seconds`. Send one of the two, not both.
                Required range: `1 <= x <= 60`. Example: `15`.

        Returns:
            The certificate and how to use it.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: The SSH relay is switched off on this deployment, or it
                cannot be reached. Codes: `feature_unavailable`,
                `no_eligible_runtime_host`.
        """
        return await self._transport.call(
            _CREATE_SSH_ACCESS,
            path={"id": id},
            body={
                "public_key": public_key,
                "user": user,
                "ttl_seconds": ttl_seconds,
                "expires_in_minutes": expires_in_minutes,
            },
            options=options,
        )

    async def set_timeout(
        self,
        id: str,
        *,
        timeout_ms: int,
        timeout_action: SandboxTimeoutAction | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SetTimeoutResponse:
        """Set the sandbox timeout.

        Starts the timeout of a sandbox anew, to prolong or to shorten its life, and can
        change what happens at its end. Call it from time to time while an agent is
        working, well before `timeout_at`. A longer life counts towards the quota of
        your team, so it can be refused with 429.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            timeout_ms: Time from this call until the timeout action is taken, in
                milliseconds. It replaces what was left before, so a smaller value
                shortens the life of the sandbox. Required range: `x >= 0`. Example:
                `600000`.
            timeout_action: What shall happen at the timeout. Left out, the present
                action stays. Available options: `destroy`, `hibernate`.

        Returns:
            The timeout now in force.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            RateLimitError: You are calling too often, or the longer life would exceed
                the hours your team's quota allows. Retry only on `rate_limit_exceeded`.
                Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
        """
        return await self._transport.call(
            _SET_TIMEOUT,
            path={"id": id},
            body={"timeout_ms": timeout_ms, "timeout_action": timeout_action},
            options=options,
        )

    async def list_snapshots(
        self,
        *,
        sandbox_id: str | Omit = omit,
        metadata: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[SnapshotInfo]:
        """List snapshots.

        Returns the snapshots of your team, narrowed down by source sandbox or labels.
        Use it to find states to start from, or old ones to delete.

        Args:
            sandbox_id: Only snapshots taken from this sandbox.
            metadata: Only snapshots that carry all of these labels. The value is a JSON
                object, percent-encoded in the URL. Content: `application/json`.

        Returns:
            The snapshots; an empty array if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _LIST_SNAPSHOTS,
            query={"sandbox_id": sandbox_id, "metadata": metadata},
            options=options,
        )

    async def get_snapshot(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> SnapshotInfo:
        """Get a snapshot.

        Returns the record of one snapshot: where it came from, when it was taken and
        how much storage it uses. The saved state itself cannot be downloaded.

        Args:
            id: Id of a snapshot, with the prefix `snap_`, as returned when it was
                taken.

        Returns:
            The snapshot.

        Raises:
            NotFoundError: No snapshot with this id exists, it was deleted, or it
                belongs to another team. Code: `snapshot_not_found`.
        """
        return await self._transport.call(
            _GET_SNAPSHOT, path={"id": id}, options=options
        )

    async def delete_snapshot(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a snapshot.

        Removes a snapshot and frees its storage; sandboxes already started from it are
        not affected. Deleting a pause snapshot means that the sleeping sandbox can
        never be resumed. A snapshot that is in use at the moment is answered with 409.

        Args:
            id: Id of a snapshot, with the prefix `snap_`, as returned when it was
                taken.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No snapshot with this id exists, it was deleted, or it
                belongs to another team. Code: `snapshot_not_found`.
            ConflictError: The snapshot is in use at the moment, for instance because a
                sandbox is being started from it. The answer has no body; try again
                later.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _DELETE_SNAPSHOT, path={"id": id}, options=options
        )

    def list_snapshot_lifecycle_events(
        self,
        id: str,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | str | Omit = omit,
        operation: LifecycleOperation | Omit = omit,
        status: LifecycleStatus | Omit = omit,
        from_: datetime | str | Omit = omit,
        to: datetime | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[LifecycleEventInfo, LifecycleEventListResponse]:
        """List lifecycle events of a snapshot.

        Returns the lifecycle events that made or used the snapshot. Use it to see which
        sandboxes were started from it. Deployments that keep no log answer with 501.

        Args:
            id: Id of a snapshot, with the prefix `snap_`, as returned when it was
                taken.
            offset: Number of matching events to skip before the page starts. Default:
                `0`. Required range: `x >= 0`.
            limit: Largest number of events on the page, from 1 to 100. Default: `50`.
                Required range: `1 <= x <= 100`.
            order: Order by time of occurrence. Default: `desc`. Available options:
                `asc`, `desc`.
            operation: Only events of this operation. Available options: `create`,
                `destroy`, `timeout_updated`, `timeout_expired`, `hibernate`,
                `snapshot_created`, `resume_from_snapshot`, `fork`, `reconcile`.
            status: Only events with this status. Use `failed` to look for trouble.
                Available options: `requested`, `succeeded`, `failed`.
            from_: Only events at or after this moment.
            to: Only events before this moment.

        Returns:
            A page of events.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No snapshot with this id exists, it was deleted, or it
                belongs to another team. Code: `snapshot_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.page(
            _LIST_SNAPSHOT_LIFECYCLE_EVENTS,
            path={"id": id},
            query={
                "offset": offset,
                "limit": limit,
                "order": order,
                "operation": operation,
                "status": status,
                "from": from_,
                "to": to,
            },
            options=options,
        )


class SandboxesWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Sandboxes) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.destroy = raw(resource.destroy)
        self.list_lifecycle_events = raw(resource.list_lifecycle_events)
        self.create_lifecycle_webhook = raw(resource.create_lifecycle_webhook)
        self.list_lifecycle_webhooks = raw(resource.list_lifecycle_webhooks)
        self.get_lifecycle_webhook = raw(resource.get_lifecycle_webhook)
        self.update_lifecycle_webhook = raw(resource.update_lifecycle_webhook)
        self.delete_lifecycle_webhook = raw(resource.delete_lifecycle_webhook)
        self.list_lifecycle_webhook_deliveries = raw(
            resource.list_lifecycle_webhook_deliveries
        )
        self.get_lifecycle_webhook_delivery = raw(
            resource.get_lifecycle_webhook_delivery
        )
        self.exec_command = raw(resource.exec_command)
        self.fork = raw(resource.fork)
        self.hibernate = raw(resource.hibernate)
        self.get_host = raw(resource.get_host)
        self.list_sandbox_lifecycle_events = raw(resource.list_sandbox_lifecycle_events)
        self.get_metrics = raw(resource.get_metrics)
        self.create_preview_proxy_target = raw(resource.create_preview_proxy_target)
        self.get_preview_url = raw(resource.get_preview_url)
        self.check_preview_readiness = raw(resource.check_preview_readiness)
        self.create_signed_preview_url = raw(resource.create_signed_preview_url)
        self.list_preview_urls = raw(resource.list_preview_urls)
        self.revoke_preview_url = raw(resource.revoke_preview_url)
        self.list_processes = raw(resource.list_processes)
        self.kill_process = raw(resource.kill_process)
        self.get_process_logs = raw(resource.get_process_logs)
        self.send_stdin = raw(resource.send_stdin)
        self.resume = raw(resource.resume)
        self.create_snapshot = raw(resource.create_snapshot)
        self.create_ssh_access = raw(resource.create_ssh_access)
        self.set_timeout = raw(resource.set_timeout)
        self.list_snapshots = raw(resource.list_snapshots)
        self.get_snapshot = raw(resource.get_snapshot)
        self.delete_snapshot = raw(resource.delete_snapshot)
        self.list_snapshot_lifecycle_events = raw(
            resource.list_snapshot_lifecycle_events
        )


class SandboxesWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Sandboxes) -> None:
        self.create = streaming(resource.create)
        self.list = streaming(resource.list)
        self.get = streaming(resource.get)
        self.destroy = streaming(resource.destroy)
        self.list_lifecycle_events = streaming(resource.list_lifecycle_events)
        self.create_lifecycle_webhook = streaming(resource.create_lifecycle_webhook)
        self.list_lifecycle_webhooks = streaming(resource.list_lifecycle_webhooks)
        self.get_lifecycle_webhook = streaming(resource.get_lifecycle_webhook)
        self.update_lifecycle_webhook = streaming(resource.update_lifecycle_webhook)
        self.delete_lifecycle_webhook = streaming(resource.delete_lifecycle_webhook)
        self.list_lifecycle_webhook_deliveries = streaming(
            resource.list_lifecycle_webhook_deliveries
        )
        self.get_lifecycle_webhook_delivery = streaming(
            resource.get_lifecycle_webhook_delivery
        )
        self.exec_command = streaming(resource.exec_command)
        self.fork = streaming(resource.fork)
        self.hibernate = streaming(resource.hibernate)
        self.get_host = streaming(resource.get_host)
        self.list_sandbox_lifecycle_events = streaming(
            resource.list_sandbox_lifecycle_events
        )
        self.get_metrics = streaming(resource.get_metrics)
        self.create_preview_proxy_target = streaming(
            resource.create_preview_proxy_target
        )
        self.get_preview_url = streaming(resource.get_preview_url)
        self.check_preview_readiness = streaming(resource.check_preview_readiness)
        self.create_signed_preview_url = streaming(resource.create_signed_preview_url)
        self.list_preview_urls = streaming(resource.list_preview_urls)
        self.revoke_preview_url = streaming(resource.revoke_preview_url)
        self.list_processes = streaming(resource.list_processes)
        self.kill_process = streaming(resource.kill_process)
        self.get_process_logs = streaming(resource.get_process_logs)
        self.send_stdin = streaming(resource.send_stdin)
        self.resume = streaming(resource.resume)
        self.create_snapshot = streaming(resource.create_snapshot)
        self.create_ssh_access = streaming(resource.create_ssh_access)
        self.set_timeout = streaming(resource.set_timeout)
        self.list_snapshots = streaming(resource.list_snapshots)
        self.get_snapshot = streaming(resource.get_snapshot)
        self.delete_snapshot = streaming(resource.delete_snapshot)
        self.list_snapshot_lifecycle_events = streaming(
            resource.list_snapshot_lifecycle_events
        )


class AsyncSandboxesWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncSandboxes) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw(resource.list)
        self.get = async_raw(resource.get)
        self.destroy = async_raw(resource.destroy)
        self.list_lifecycle_events = async_raw(resource.list_lifecycle_events)
        self.create_lifecycle_webhook = async_raw(resource.create_lifecycle_webhook)
        self.list_lifecycle_webhooks = async_raw(resource.list_lifecycle_webhooks)
        self.get_lifecycle_webhook = async_raw(resource.get_lifecycle_webhook)
        self.update_lifecycle_webhook = async_raw(resource.update_lifecycle_webhook)
        self.delete_lifecycle_webhook = async_raw(resource.delete_lifecycle_webhook)
        self.list_lifecycle_webhook_deliveries = async_raw(
            resource.list_lifecycle_webhook_deliveries
        )
        self.get_lifecycle_webhook_delivery = async_raw(
            resource.get_lifecycle_webhook_delivery
        )
        self.exec_command = async_raw(resource.exec_command)
        self.fork = async_raw(resource.fork)
        self.hibernate = async_raw(resource.hibernate)
        self.get_host = async_raw(resource.get_host)
        self.list_sandbox_lifecycle_events = async_raw(
            resource.list_sandbox_lifecycle_events
        )
        self.get_metrics = async_raw(resource.get_metrics)
        self.create_preview_proxy_target = async_raw(
            resource.create_preview_proxy_target
        )
        self.get_preview_url = async_raw(resource.get_preview_url)
        self.check_preview_readiness = async_raw(resource.check_preview_readiness)
        self.create_signed_preview_url = async_raw(resource.create_signed_preview_url)
        self.list_preview_urls = async_raw(resource.list_preview_urls)
        self.revoke_preview_url = async_raw(resource.revoke_preview_url)
        self.list_processes = async_raw(resource.list_processes)
        self.kill_process = async_raw(resource.kill_process)
        self.get_process_logs = async_raw(resource.get_process_logs)
        self.send_stdin = async_raw(resource.send_stdin)
        self.resume = async_raw(resource.resume)
        self.create_snapshot = async_raw(resource.create_snapshot)
        self.create_ssh_access = async_raw(resource.create_ssh_access)
        self.set_timeout = async_raw(resource.set_timeout)
        self.list_snapshots = async_raw(resource.list_snapshots)
        self.get_snapshot = async_raw(resource.get_snapshot)
        self.delete_snapshot = async_raw(resource.delete_snapshot)
        self.list_snapshot_lifecycle_events = async_raw(
            resource.list_snapshot_lifecycle_events
        )


class AsyncSandboxesWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncSandboxes) -> None:
        self.create = async_streaming(resource.create)
        self.list = async_streaming(resource.list)
        self.get = async_streaming(resource.get)
        self.destroy = async_streaming(resource.destroy)
        self.list_lifecycle_events = async_streaming(resource.list_lifecycle_events)
        self.create_lifecycle_webhook = async_streaming(
            resource.create_lifecycle_webhook
        )
        self.list_lifecycle_webhooks = async_streaming(resource.list_lifecycle_webhooks)
        self.get_lifecycle_webhook = async_streaming(resource.get_lifecycle_webhook)
        self.update_lifecycle_webhook = async_streaming(
            resource.update_lifecycle_webhook
        )
        self.delete_lifecycle_webhook = async_streaming(
            resource.delete_lifecycle_webhook
        )
        self.list_lifecycle_webhook_deliveries = async_streaming(
            resource.list_lifecycle_webhook_deliveries
        )
        self.get_lifecycle_webhook_delivery = async_streaming(
            resource.get_lifecycle_webhook_delivery
        )
        self.exec_command = async_streaming(resource.exec_command)
        self.fork = async_streaming(resource.fork)
        self.hibernate = async_streaming(resource.hibernate)
        self.get_host = async_streaming(resource.get_host)
        self.list_sandbox_lifecycle_events = async_streaming(
            resource.list_sandbox_lifecycle_events
        )
        self.get_metrics = async_streaming(resource.get_metrics)
        self.create_preview_proxy_target = async_streaming(
            resource.create_preview_proxy_target
        )
        self.get_preview_url = async_streaming(resource.get_preview_url)
        self.check_preview_readiness = async_streaming(resource.check_preview_readiness)
        self.create_signed_preview_url = async_streaming(
            resource.create_signed_preview_url
        )
        self.list_preview_urls = async_streaming(resource.list_preview_urls)
        self.revoke_preview_url = async_streaming(resource.revoke_preview_url)
        self.list_processes = async_streaming(resource.list_processes)
        self.kill_process = async_streaming(resource.kill_process)
        self.get_process_logs = async_streaming(resource.get_process_logs)
        self.send_stdin = async_streaming(resource.send_stdin)
        self.resume = async_streaming(resource.resume)
        self.create_snapshot = async_streaming(resource.create_snapshot)
        self.create_ssh_access = async_streaming(resource.create_ssh_access)
        self.set_timeout = async_streaming(resource.set_timeout)
        self.list_snapshots = async_streaming(resource.list_snapshots)
        self.get_snapshot = async_streaming(resource.get_snapshot)
        self.delete_snapshot = async_streaming(resource.delete_snapshot)
        self.list_snapshot_lifecycle_events = async_streaming(
            resource.list_snapshot_lifecycle_events
        )
