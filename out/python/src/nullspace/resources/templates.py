"""The operations of Templates, as data and as methods."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from typing_extensions import deprecated

from .._runtime import (
    AsyncResource,
    Binary,
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
    from .._runtime import (
        AsyncPages,
        AsyncStream,
        FileInput,
        Omit,
        Page,
        RequestOptions,
        Stream,
    )
    from ..models import (
        CreateTemplateRequestBaseImageAuthInput,
        CreateTemplateRequestStepInput,
        RetryTemplateBuildRequestBaseImageAuthInput,
        TemplateAliasInfo,
        TemplateBlobPreflightFileInput,
        TemplateBlobPreflightResponse,
        TemplateBuild,
        TemplateBuildBackend,
        TemplateBuildConfigInput,
        TemplateBuildContextInput,
        TemplateBuildListResponse,
        TemplateBuildLogEntry,
        TemplateBuildPlanResponse,
        TemplateBuildSecretInput,
        TemplateBuildSourceType,
        TemplateBuildStatus,
        TemplateBuildStatusSnapshot,
        TemplateBuildSummary,
        TemplateBuildValidationResponse,
        TemplateInfo,
        TemplateNameClaim,
        TemplateNamespaceInfo,
        TemplateRegistryAuthInput,
        TemplateRuntimeConfigInput,
        TemplateTagInfo,
        TemplateVisibility,
        TemplateWarmPool,
        TemplateWarmPoolListResponse,
        TemplateWarmPoolResourcesInput,
        TemplateWarmPoolStatusCounts,
    )

_CREATE_WARM_POOL: Operation[TemplateWarmPool] = Operation(
    "createTemplateWarmPool",
    "POST",
    "/v1/template-warm-pools",
    body=Json(),
    responses={"201": Content("json", "TemplateWarmPool")},
    security=(("apiKey",),),
)
_LIST_WARM_POOLS: Operation[TemplateWarmPoolListResponse] = Operation(
    "listTemplateWarmPools",
    "GET",
    "/v1/template-warm-pools",
    responses={"200": Content("json", "TemplateWarmPoolListResponse")},
    security=(("apiKey",),),
)
_GET_WARM_POOL: Operation[TemplateWarmPool] = Operation(
    "getTemplateWarmPool",
    "GET",
    "/v1/template-warm-pools/{warm_pool_id}",
    responses={"200": Content("json", "TemplateWarmPool")},
    security=(("apiKey",),),
)
_UPDATE_WARM_POOL: Operation[TemplateWarmPool] = Operation(
    "updateTemplateWarmPool",
    "PATCH",
    "/v1/template-warm-pools/{warm_pool_id}",
    body=Json(),
    responses={"200": Content("json", "TemplateWarmPool")},
    security=(("apiKey",),),
)
_DELETE_WARM_POOL: Operation[TemplateWarmPool] = Operation(
    "deleteTemplateWarmPool",
    "DELETE",
    "/v1/template-warm-pools/{warm_pool_id}",
    responses={"200": Content("json", "TemplateWarmPool")},
    security=(("apiKey",),),
)
_DISABLE_WARM_POOL: Operation[TemplateWarmPool] = Operation(
    "disableTemplateWarmPool",
    "POST",
    "/v1/template-warm-pools/{warm_pool_id}/disable",
    responses={"200": Content("json", "TemplateWarmPool")},
    security=(("apiKey",),),
)
_DRAIN_WARM_POOL: Operation[TemplateWarmPool] = Operation(
    "drainTemplateWarmPool",
    "POST",
    "/v1/template-warm-pools/{warm_pool_id}/drain",
    responses={"200": Content("json", "TemplateWarmPool")},
    security=(("apiKey",),),
)
_ENABLE_WARM_POOL: Operation[TemplateWarmPool] = Operation(
    "enableTemplateWarmPool",
    "POST",
    "/v1/template-warm-pools/{warm_pool_id}/enable",
    responses={"200": Content("json", "TemplateWarmPool")},
    security=(("apiKey",),),
)
_RECONCILE_WARM_POOL: Operation[TemplateWarmPool] = Operation(
    "reconcileTemplateWarmPool",
    "POST",
    "/v1/template-warm-pools/{warm_pool_id}/reconcile",
    responses={"200": Content("json", "TemplateWarmPool")},
    security=(("apiKey",),),
)
_GET_WARM_POOL_STATUS: Operation[TemplateWarmPoolStatusCounts] = Operation(
    "getTemplateWarmPoolStatus",
    "GET",
    "/v1/template-warm-pools/{warm_pool_id}/status",
    responses={"200": Content("json", "TemplateWarmPoolStatusCounts")},
    security=(("apiKey",),),
)
_CREATE: Operation[TemplateInfo] = Operation(
    "createTemplate",
    "POST",
    "/v1/templates",
    body=Json(),
    responses={"201": Content("json", "TemplateInfo")},
    security=(("apiKey",),),
)
_LIST: Operation[list[TemplateInfo]] = Operation(
    "listTemplates",
    "GET",
    "/v1/templates",
    responses={"200": Content("json", "list[TemplateInfo]")},
    security=(("apiKey",),),
)
_PREFLIGHT_BLOBS: Operation[TemplateBlobPreflightResponse] = Operation(
    "preflightTemplateBlobs",
    "POST",
    "/v1/templates/blobs/preflight",
    body=Json(),
    responses={"200": Content("json", "TemplateBlobPreflightResponse")},
    security=(("apiKey",),),
)
_UPLOAD_BLOB: Operation[None] = Operation(
    "uploadTemplateBlob",
    "PUT",
    "/v1/templates/blobs/{blob_id}",
    body=Binary(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_BUILD: Operation[TemplateBuildLogEntry] = Operation(
    "buildTemplate",
    "POST",
    "/v1/templates/build",
    body=Json(),
    responses={"200": Content("sse", "TemplateBuildLogEntry")},
    security=(("apiKey",),),
)
_START_BUILD: Operation[TemplateBuild] = Operation(
    "startTemplateBuild",
    "POST",
    "/v1/templates/builds",
    body=Json(),
    responses={"202": Content("json", "TemplateBuild")},
    security=(("apiKey",),),
)
_GET_BUILD_STATUS: Operation[
    Page[TemplateBuildLogEntry, TemplateBuildStatusSnapshot]
] = Operation(
    "getTemplateBuildStatus",
    "GET",
    "/v1/templates/builds/{build_id}",
    responses={"200": Content("json", "TemplateBuildStatusSnapshot")},
    security=(("apiKey",),),
    paging=Offset("offset", items=("entries",)),
)
_CANCEL_BUILD: Operation[TemplateBuildStatusSnapshot] = Operation(
    "cancelTemplateBuild",
    "POST",
    "/v1/templates/builds/{build_id}/cancel",
    body=Json(optional=True),
    responses={"200": Content("json", "TemplateBuildStatusSnapshot")},
    security=(("apiKey",),),
)
_STREAM_BUILD_LOGS: Operation[TemplateBuildLogEntry] = Operation(
    "streamTemplateBuildLogs",
    "GET",
    "/v1/templates/builds/{build_id}/logs",
    responses={"200": Content("sse", "TemplateBuildLogEntry")},
    security=(("apiKey",),),
)
_PROMOTE_BUILD: Operation[TemplateInfo] = Operation(
    "promoteTemplateBuild",
    "POST",
    "/v1/templates/builds/{build_id}/promote",
    body=Json(),
    responses={"200": Content("json", "TemplateInfo")},
    security=(("apiKey",),),
)
_RETRY_BUILD: Operation[TemplateBuild] = Operation(
    "retryTemplateBuild",
    "POST",
    "/v1/templates/builds/{build_id}/retry",
    body=Json(optional=True),
    responses={"202": Content("json", "TemplateBuild")},
    security=(("apiKey",),),
)
_RESERVE_NAME: Operation[TemplateNameClaim] = Operation(
    "reserveTemplateName",
    "POST",
    "/v1/templates/claims",
    body=Json(),
    responses={"201": Content("json", "TemplateNameClaim")},
    security=(("apiKey",),),
)
_RELEASE_NAME_CLAIM: Operation[None] = Operation(
    "releaseTemplateNameClaim",
    "DELETE",
    "/v1/templates/claims/{claim_token}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_GET_NAMESPACE: Operation[TemplateNamespaceInfo] = Operation(
    "getTemplateNamespace",
    "GET",
    "/v1/templates/namespaces/{slug}",
    responses={"200": Content("json", "TemplateNamespaceInfo")},
    security=(("apiKey",),),
)
_PLAN_BUILD: Operation[TemplateBuildPlanResponse] = Operation(
    "planTemplateBuild",
    "POST",
    "/v1/templates/plan",
    body=Json(),
    responses={"200": Content("json", "TemplateBuildPlanResponse")},
    security=(("apiKey",),),
)
_GET_BY_REF: Operation[TemplateInfo] = Operation(
    "getTemplateByRef",
    "GET",
    "/v1/templates/refs/{ref}",
    responses={"200": Content("json", "TemplateInfo")},
    security=(("apiKey",),),
)
_DELETE_BY_REF: Operation[None] = Operation(
    "deleteTemplateByRef",
    "DELETE",
    "/v1/templates/refs/{ref}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_LIST_ALIASES_BY_REF: Operation[list[TemplateAliasInfo]] = Operation(
    "listTemplateAliasesByRef",
    "GET",
    "/v1/templates/refs/{ref}/aliases",
    responses={"200": Content("json", "list[TemplateAliasInfo]")},
    security=(("apiKey",),),
)
_REMOVE_ALIAS_BY_REF: Operation[None] = Operation(
    "removeTemplateAliasByRef",
    "DELETE",
    "/v1/templates/refs/{ref}/aliases/{alias}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_LIST_BUILDS_BY_REF: Operation[
    Page[TemplateBuildSummary, TemplateBuildListResponse]
] = Operation(
    "listTemplateBuildsByRef",
    "GET",
    "/v1/templates/refs/{ref}/builds",
    responses={"200": Content("json", "TemplateBuildListResponse")},
    security=(("apiKey",),),
    paging=Cursor("cursor", items=("builds",), next=("next_cursor",), limit="limit"),
)
_RENAME_BY_REF: Operation[TemplateInfo] = Operation(
    "renameTemplateByRef",
    "POST",
    "/v1/templates/refs/{ref}/rename",
    body=Json(),
    responses={"200": Content("json", "TemplateInfo")},
    security=(("apiKey",),),
)
_ASSIGN_TAGS_BY_REF: Operation[TemplateInfo] = Operation(
    "assignTemplateTagsByRef",
    "POST",
    "/v1/templates/refs/{ref}/tags",
    body=Json(),
    responses={"200": Content("json", "TemplateInfo")},
    security=(("apiKey",),),
)
_LIST_TAGS_BY_REF: Operation[list[TemplateTagInfo]] = Operation(
    "listTemplateTagsByRef",
    "GET",
    "/v1/templates/refs/{ref}/tags",
    responses={"200": Content("json", "list[TemplateTagInfo]")},
    security=(("apiKey",),),
)
_REMOVE_TAG_BY_REF: Operation[None] = Operation(
    "removeTemplateTagByRef",
    "DELETE",
    "/v1/templates/refs/{ref}/tags/{tag}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_UPDATE_VISIBILITY_BY_REF: Operation[TemplateInfo] = Operation(
    "updateTemplateVisibilityByRef",
    "PATCH",
    "/v1/templates/refs/{ref}/visibility",
    body=Json(),
    responses={"200": Content("json", "TemplateInfo")},
    security=(("apiKey",),),
)
_VALIDATE_BUILD: Operation[TemplateBuildValidationResponse] = Operation(
    "validateTemplateBuild",
    "POST",
    "/v1/templates/validate",
    body=Json(),
    responses={"200": Content("json", "TemplateBuildValidationResponse")},
    security=(("apiKey",),),
)
_GET: Operation[TemplateInfo] = Operation(
    "getTemplate",
    "GET",
    "/v1/templates/{id}",
    responses={"200": Content("json", "TemplateInfo")},
    security=(("apiKey",),),
)
_DELETE: Operation[None] = Operation(
    "deleteTemplate",
    "DELETE",
    "/v1/templates/{id}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_LIST_ALIASES: Operation[list[TemplateAliasInfo]] = Operation(
    "listTemplateAliases",
    "GET",
    "/v1/templates/{id}/aliases",
    responses={"200": Content("json", "list[TemplateAliasInfo]")},
    security=(("apiKey",),),
)
_REMOVE_ALIAS: Operation[None] = Operation(
    "removeTemplateAlias",
    "DELETE",
    "/v1/templates/{id}/aliases/{alias}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_LIST_BUILDS: Operation[Page[TemplateBuildSummary, TemplateBuildListResponse]] = (
    Operation(
        "listTemplateBuilds",
        "GET",
        "/v1/templates/{id}/builds",
        responses={"200": Content("json", "TemplateBuildListResponse")},
        security=(("apiKey",),),
        paging=Cursor(
            "cursor", items=("builds",), next=("next_cursor",), limit="limit"
        ),
    )
)
_RENAME: Operation[TemplateInfo] = Operation(
    "renameTemplate",
    "POST",
    "/v1/templates/{id}/rename",
    body=Json(),
    responses={"200": Content("json", "TemplateInfo")},
    security=(("apiKey",),),
)
_ASSIGN_TAGS: Operation[TemplateInfo] = Operation(
    "assignTemplateTags",
    "POST",
    "/v1/templates/{id}/tags",
    body=Json(),
    responses={"200": Content("json", "TemplateInfo")},
    security=(("apiKey",),),
)
_LIST_TAGS: Operation[list[TemplateTagInfo]] = Operation(
    "listTemplateTags",
    "GET",
    "/v1/templates/{id}/tags",
    responses={"200": Content("json", "list[TemplateTagInfo]")},
    security=(("apiKey",),),
)
_REMOVE_TAG: Operation[None] = Operation(
    "removeTemplateTag",
    "DELETE",
    "/v1/templates/{id}/tags/{tag}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_UPDATE_VISIBILITY: Operation[TemplateInfo] = Operation(
    "updateTemplateVisibility",
    "PATCH",
    "/v1/templates/{id}/visibility",
    body=Json(),
    responses={"200": Content("json", "TemplateInfo")},
    security=(("apiKey",),),
)


class Templates(Resource):
    """Build the images that sandboxes start from, give them names and tags, and keep
    sandboxes of them ready in warm pools. A template is addressed by its id or by a
    reference such as `research/data-tools:v1`.
    """

    @cached_property
    def with_raw_response(self) -> TemplatesWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return TemplatesWithRawResponse(Templates(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> TemplatesWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return TemplatesWithStreamingResponse(Templates(self._transport.streaming()))

    def create_warm_pool(
        self,
        *,
        name: str,
        template_ref: str,
        min_ready: int,
        max_ready: int,
        resources: TemplateWarmPoolResourcesInput,
        template: str | Omit = omit,
        checkout_policy: Literal["prefer", "require", "bypass"] | str | Omit = omit,
        idle_timeout_seconds: int | Omit = omit,
        stale_after_seconds: int | Omit = omit,
        version_policy: Literal["pinned_build", "track_tag"] | str | Omit = omit,
        track_tag: str | Omit = omit,
        host_pool_id: str | Omit = omit,
        cell_id: str | Omit = omit,
        labels: Mapping[str, object] | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateWarmPool:
        """Create a warm pool.

        Sets up a pool that keeps sandboxes of one template and size started, so that
        creating a sandbox takes next to no time. Name the pool in `warm_pool` when you
        create a sandbox. The sandboxes that wait use capacity all the time, so start
        with a small minimum. The answer comes at once; watch the status until the pool
        is filled.

        Args:
            name: Name of the pool, 1 to 160 characters, for people to recognise it by.
                Required string length: `1 - 160`. Example: `base-small`.
            template_ref: Template whose sandboxes are kept ready. Accepts a bare name
                (`data-tools`), a name with its namespace (`research/data-tools`), or
                either with a tag after a colon. Example: `base`.
            min_ready: Number of ready sandboxes that the pool tries never to fall
                below. With 0 it may run empty. Required range: `x >= 0`. Example: `2`.
            max_ready: Largest number of ready sandboxes; must not be less than
                `min_ready`. Each of them uses capacity while it waits. Required range:
                `x >= 0`. Example: `4`.
            resources: Size of the sandboxes. A request is only served from the pool if
                it asks for the same size.
            template: Older name of `template_ref`. Use that one. Example: `base`.

                Deprecated.
            checkout_policy: What happens to a request for which the pool has nothing
                ready, when the request does not say so itself. Default: `prefer`.
                Available options: `prefer`, `require`, `bypass`.
            idle_timeout_seconds: Time for which a ready sandbox above `min_ready` waits
                to be used before it is removed, in seconds. Default: `600`. Required
                range: `x >= 1`.
            stale_after_seconds: Age at which a ready sandbox is replaced by a fresh
                one, in seconds. Default: `900`. Required range: `x >= 1`.
            version_policy: Which build of the template the pool uses over time.
                Default: `pinned_build`. Available options: `pinned_build`, `track_tag`.
            track_tag: Tag to follow. Needed with `track_tag` as the version policy,
                unless the reference already ends in a tag. Example: `stable`.
            host_pool_id: Group of hosts to keep the sandboxes on. Left out, any host
                may be chosen. Example: `hp_general`.
            cell_id: Part of the deployment to keep the sandboxes in. Left out, the
                platform chooses. Example: `cell-1`.
            labels: Short marks of your own, usable as a filter when pools are listed.
                Example: `{"team":"research"}`.
            metadata: Any JSON object of your own, kept with the pool and returned
                unchanged. Example: `{"owner":"ada@example.com"}`.

        Returns:
            The pool was set up and is being filled.

        Raises:
            BadRequestError: A setting is out of range, or two settings contradict each
                other. Code: `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The template for the pool does not exist, or you cannot see
                it. Code: `template_not_found`.
            InternalServerError: Warm pools are switched off on this deployment, no host
                can hold the sandboxes, or the records cannot be reached. Codes:
                `feature_unavailable`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _CREATE_WARM_POOL,
            body={
                "name": name,
                "template_ref": template_ref,
                "min_ready": min_ready,
                "max_ready": max_ready,
                "resources": resources,
                "template": template,
                "checkout_policy": checkout_policy,
                "idle_timeout_seconds": idle_timeout_seconds,
                "stale_after_seconds": stale_after_seconds,
                "version_policy": version_policy,
                "track_tag": track_tag,
                "host_pool_id": host_pool_id,
                "cell_id": cell_id,
                "labels": labels,
                "metadata": metadata,
            },
            options=options,
        )

    def list_warm_pools(
        self,
        *,
        template: str | Omit = omit,
        state: Literal["enabled", "disabled", "draining", "deleted"]
        | str
        | Omit = omit,
        status: Literal["degraded", "draining", "ready", "unavailable", "warming"]
        | str
        | Omit = omit,
        label: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateWarmPoolListResponse:
        """List warm pools.

        Returns the warm pools of your team, narrowed down by template, state, condition
        or labels. Use it to find pools that are degraded, or that nobody needs any
        more. There is no further page: raise `limit` if the list looks cut off.

        Args:
            template: Only pools for this template reference.
            state: Only pools in this state. Without it, deleted pools are left out.
                Available options: `enabled`, `disabled`, `draining`, `deleted`.
            status: Only pools in this condition, which the platform derives from the
                counts. Available options: `degraded`, `draining`, `ready`,
                `unavailable`, `warming`.
            label: Only pools with this label, written `name=value`. Repeat the
                parameter to ask for several labels at once; a pool must have them all.
            limit: Largest number of pools to return.

        Returns:
            The pools; an empty list if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
        """
        return self._transport.call(
            _LIST_WARM_POOLS,
            query={
                "template": template,
                "state": state,
                "status": status,
                "label": label,
                "limit": limit,
            },
            options=options,
        )

    def get_warm_pool(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPool:
        """Get a warm pool.

        Returns the settings of one pool, the template build it uses and the number of
        its sandboxes by state. If it stays below its minimum, `degraded_reason` says
        why.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The pool.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return self._transport.call(
            _GET_WARM_POOL, path={"warm_pool_id": warm_pool_id}, options=options
        )

    def update_warm_pool(
        self,
        warm_pool_id: str,
        *,
        name: str | Omit = omit,
        template_ref: str | Omit = omit,
        template: str | Omit = omit,
        min_ready: int | Omit = omit,
        max_ready: int | Omit = omit,
        resources: TemplateWarmPoolResourcesInput | Omit = omit,
        checkout_policy: Literal["prefer", "require", "bypass"] | str | Omit = omit,
        idle_timeout_seconds: int | Omit = omit,
        stale_after_seconds: int | Omit = omit,
        version_policy: Literal["pinned_build", "track_tag"] | str | Omit = omit,
        track_tag: str | None | Omit = omit,
        host_pool_id: str | None | Omit = omit,
        cell_id: str | None | Omit = omit,
        labels: Mapping[str, object] | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateWarmPool:
        """Update a warm pool.

        Changes the settings that are sent and leaves the others alone. Use it to adapt
        a pool to demand, or to move it to a new template. A new template or size takes
        effect bit by bit, while ready sandboxes are replaced.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.
            name: New name, 1 to 160 characters. Required string length: `1 - 160`.
                Example: `base-medium`.
            template_ref: Template to change to. Ready sandboxes of the old one are
                replaced bit by bit. Example: `base:stable`.
            template: Older name of `template_ref`. Use that one. Example:
                `base:stable`.

                Deprecated.
            min_ready: New minimum of ready sandboxes. Required range: `x >= 0`.
                Example: `3`.
            max_ready: New maximum of ready sandboxes; must not be less than the
                minimum. Required range: `x >= 0`. Example: `6`.
            resources: New size. Ready sandboxes of the old size are replaced.
            checkout_policy: What happens when nothing is ready. Available options:
                `prefer`, `require`, `bypass`.
            idle_timeout_seconds: Time a ready sandbox above the minimum waits before it
                is removed, in seconds. Required range: `x >= 1`. Example: `600`.
            stale_after_seconds: Age at which a ready sandbox is replaced, in seconds.
                Required range: `x >= 1`. Example: `900`.
            version_policy: Which build of the template is used over time. Available
                options: `pinned_build`, `track_tag`.
            track_tag: Tag to follow. `null` clears it. Example: `stable`.
            host_pool_id: Group of hosts. `null` allows any. Example: `hp_general`.
            cell_id: Part of the deployment. `null` allows any. Example: `cell-1`.
            labels: New marks, replacing all old ones. Example: `{"team":"research"}`.
            metadata: New JSON object, replacing the old one. Example:
                `{"owner":"ada@example.com"}`.

        Returns:
            The pool with its new settings.

        Raises:
            BadRequestError: A setting is out of range, or two settings contradict each
                other. Code: `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The warm pool does not exist, or the template to change to
                does not. Codes: `not_found`, `template_not_found`.
        """
        return self._transport.call(
            _UPDATE_WARM_POOL,
            path={"warm_pool_id": warm_pool_id},
            body={
                "name": name,
                "template_ref": template_ref,
                "template": template,
                "min_ready": min_ready,
                "max_ready": max_ready,
                "resources": resources,
                "checkout_policy": checkout_policy,
                "idle_timeout_seconds": idle_timeout_seconds,
                "stale_after_seconds": stale_after_seconds,
                "version_policy": version_policy,
                "track_tag": track_tag,
                "host_pool_id": host_pool_id,
                "cell_id": cell_id,
                "labels": labels,
                "metadata": metadata,
            },
            options=options,
        )

    def delete_warm_pool(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPool:
        """Delete a warm pool.

        Ends a pool and removes the sandboxes that wait in it. Those already handed out
        are not touched. A create request that names the pool afterwards is treated as
        if nothing were ready. To free the capacity for a while only, drain or disable
        the pool.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The pool in its last state.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return self._transport.call(
            _DELETE_WARM_POOL, path={"warm_pool_id": warm_pool_id}, options=options
        )

    def disable_warm_pool(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPool:
        """Disable a warm pool.

        Stops a pool from handing out and refilling sandboxes, without losing its
        settings. Use it while a template is faulty. Enable the pool to go on.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The pool, now disabled.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return self._transport.call(
            _DISABLE_WARM_POOL, path={"warm_pool_id": warm_pool_id}, options=options
        )

    def drain_warm_pool(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPool:
        """Drain a warm pool.

        Removes the sandboxes that wait in a pool and hands no more out. Use it before
        maintenance, or to get rid of sandboxes made from a faulty build; afterwards
        enable the pool to fill it anew.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The pool, now draining.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return self._transport.call(
            _DRAIN_WARM_POOL, path={"warm_pool_id": warm_pool_id}, options=options
        )

    def enable_warm_pool(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPool:
        """Enable a warm pool.

        Starts filling a pool that was disabled or drained. It takes a while until
        sandboxes are ready; watch the status.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The pool, now enabled.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return self._transport.call(
            _ENABLE_WARM_POOL, path={"warm_pool_id": warm_pool_id}, options=options
        )

    def reconcile_warm_pool(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPool:
        """Reconcile a warm pool.

        Has the platform compare a pool with its settings at once instead of at the next
        regular moment. Of use after a host came back or a tag was moved. The answer
        does not wait until missing sandboxes are ready.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The pool after the comparison.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return self._transport.call(
            _RECONCILE_WARM_POOL, path={"warm_pool_id": warm_pool_id}, options=options
        )

    def get_warm_pool_status(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPoolStatusCounts:
        """Get the status of a warm pool.

        Returns only the number of sandboxes of a pool by state. It is cheap enough to
        poll while a pool fills or drains.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The counts.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return self._transport.call(
            _GET_WARM_POOL_STATUS, path={"warm_pool_id": warm_pool_id}, options=options
        )

    @deprecated("Deprecated: Create a template and wait.")
    def create(
        self,
        *,
        name: str | Omit = omit,
        dockerfile: str | Omit = omit,
        base_image: str | Omit = omit,
        alias: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        steps: Sequence[CreateTemplateRequestStepInput] | Omit = omit,
        build_envs: Mapping[str, str] | Omit = omit,
        start_cmd: str | Omit = omit,
        build_context: TemplateBuildContextInput | Omit = omit,
        build_config: TemplateBuildConfigInput | Omit = omit,
        build_backend: TemplateBuildBackend | Omit = omit,
        dockerfile_path: str | Omit = omit,
        build_args: Mapping[str, str] | Omit = omit,
        build_target: str | Omit = omit,
        runtime_config: TemplateRuntimeConfigInput | Omit = omit,
        base_image_auth: CreateTemplateRequestBaseImageAuthInput | Omit = omit,
        registry_auth: Sequence[TemplateRegistryAuthInput] | Omit = omit,
        build_secrets: Sequence[TemplateBuildSecretInput] | Omit = omit,
        skip_cache: bool | Omit = omit,
        claim_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateInfo:
        """Create a template and wait.

        Builds a template and answers only when the build is over, which can take many
        minutes. Proxies tend to cut such calls off, so start a build in the background
        instead and follow it. A failing build is answered with 400 and `build_error`.

        Args:
            name: Name of the template, bare or with a namespace. Needed unless
                `claim_token` stands for a reserved name. Example: `data-tools`.
            dockerfile: Text of a Dockerfile. Its COPY and ADD instructions read from
                `build_context`. Example: `FROM python:3.12-slim\\nRUN pip install numpy
                pandas\\n`.
            base_image: OCI image or existing template to start from. An image from a
                private registry also needs `base_image_auth`. Example:
                `python:3.12-slim`.
            alias: Second name under which the template can be found. Example: `data`.
            tags: Tags that the finished build receives. Left out, it gets the tag
                `default`; an empty list is refused. Example: `["default","v1"]`.
            steps: Build steps, carried out from first to last. Each one is recognised
                by its `action`, and its result is cached on its own. Example:
                `[{"action":"apt_install","packages":["git"]},{"action":"run","command":"git
                --version"}]`.
            build_envs: Environment variables that exist during the build only. They
                become part of cached layers, so pass secrets in `build_secrets`.
                Example: `{"PIP_NO_CACHE_DIR":"1"}`.
            start_cmd: Command started once when the template is made. Its running state
                is part of what sandboxes start from, so a server is up right away.
                Example: `python -m http.server 3000`.
            build_context: Files and directories that the build can copy. Leave it out
                when nothing is copied.
            build_config: Size of the machine that does the build, and of sandboxes for
                which no size is asked.
            build_backend: Builder to use. Without a value the platform picks one that
                suits the source. Available options: `native`, `buildkit`.
            dockerfile_path: Path of the Dockerfile inside `build_context`, as an
                alternative to sending its text. Example: `docker/Dockerfile`.
            build_args: Values for the ARG instructions of the Dockerfile. Example:
                `{"PYTHON_VERSION":"3.12"}`.
            build_target: Stage of a multi-stage Dockerfile at which the build ends.
                Without it the last stage counts. Example: `runtime`.
            runtime_config: Settings that every sandbox of the template starts with.
            base_image_auth: Credentials for pulling `base_image`. They are used for
                this build and not stored with the template.
            registry_auth: Credentials for further registries that the build pulls from,
                one entry per registry. Example:
                `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
            build_secrets: Secrets mounted into build steps. They leave no trace in
                layers, logs or the result. Example:
                `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
            skip_cache: Builds everything anew, without taking anything from the cache.
                Example: `false`.
            claim_token: Token of a name you have reserved. The build then uses that
                name, and the claim is used up. Example: `tnc_8b1f4d7e2a`.

        Returns:
            The finished template.

        Raises:
            BadRequestError: The build cannot be started: a field is wrong, the parts of
                the source do not go together, a registry refused the credentials, or a
                blob is missing. A blocking build that fails also ends here.
                `error_detail` tells the phase. Codes: `invalid_request`, `build_error`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _CREATE,
            body={
                "name": name,
                "dockerfile": dockerfile,
                "base_image": base_image,
                "alias": alias,
                "tags": tags,
                "steps": steps,
                "build_envs": build_envs,
                "start_cmd": start_cmd,
                "build_context": build_context,
                "build_config": build_config,
                "build_backend": build_backend,
                "dockerfile_path": dockerfile_path,
                "build_args": build_args,
                "build_target": build_target,
                "runtime_config": runtime_config,
                "base_image_auth": base_image_auth,
                "registry_auth": registry_auth,
                "build_secrets": build_secrets,
                "skip_cache": skip_cache,
                "claim_token": claim_token,
            },
            options=options,
        )

    def list(
        self, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> builtins.list[TemplateInfo]:
        """List templates.

        Returns the templates you can start sandboxes from: those of your team, those
        made public by others, and the built-in ones. The `fields` mask keeps the answer
        short. Deployments without a template store answer with 501.

        Args:
            fields: Comma-separated list of fields to send back, to keep answers small.
                Anything not listed is left out, required fields included. Words it
                takes: `id`, `name`, `description`, `tags`, `default_tag`, `builtin`,
                `canonical_ref`, `namespace_slug`, `visibility`.

        Returns:
            The templates.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(_LIST, query={"fields": fields}, options=options)

    def preflight_blobs(
        self,
        *,
        files: Sequence[TemplateBlobPreflightFileInput],
        **options: Unpack[RequestOptions],
    ) -> TemplateBlobPreflightResponse:
        """Check template files.

        Tells which files of a build context the platform lacks, by their digests. Send
        the whole list before a build, upload what is missing, and then name the blob
        ids in the context. Files that have not changed since the last build need not be
        sent again.

        Args:
            files: All entries of the context.

        Returns:
            What is missing.

        Raises:
            BadRequestError: The list of files or the content was refused, for instance
                because a path leaves the context or the content does not match its
                digest. `error_detail` tells the phase. Codes: `invalid_request`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _PREFLIGHT_BLOBS, body={"files": files}, options=options
        )

    def upload_blob(
        self, blob_id: str, *, body: FileInput, **options: Unpack[RequestOptions]
    ) -> None:
        """Upload a template file.

        Stores the content of one file for template builds. The body is the bare
        content, without any encoding; it must match the digest given in the preflight.
        Sending the same content twice does no harm.

        Args:
            blob_id: Identifier of the content, taken from the answer to the preflight.
            body: Content of the file. Content: `application/octet-stream`.

        Raises:
            BadRequestError: The list of files or the content was refused, for instance
                because a path leaves the context or the content does not match its
                digest. `error_detail` tells the phase. Codes: `invalid_request`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _UPLOAD_BLOB, path={"blob_id": blob_id}, body=body, options=options
        )

    def build(
        self,
        *,
        name: str | Omit = omit,
        dockerfile: str | Omit = omit,
        base_image: str | Omit = omit,
        alias: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        steps: Sequence[CreateTemplateRequestStepInput] | Omit = omit,
        build_envs: Mapping[str, str] | Omit = omit,
        start_cmd: str | Omit = omit,
        build_context: TemplateBuildContextInput | Omit = omit,
        build_config: TemplateBuildConfigInput | Omit = omit,
        build_backend: TemplateBuildBackend | Omit = omit,
        dockerfile_path: str | Omit = omit,
        build_args: Mapping[str, str] | Omit = omit,
        build_target: str | Omit = omit,
        runtime_config: TemplateRuntimeConfigInput | Omit = omit,
        base_image_auth: CreateTemplateRequestBaseImageAuthInput | Omit = omit,
        registry_auth: Sequence[TemplateRegistryAuthInput] | Omit = omit,
        build_secrets: Sequence[TemplateBuildSecretInput] | Omit = omit,
        skip_cache: bool | Omit = omit,
        claim_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[TemplateBuildLogEntry]:
        """Build a template with a live log.

        Builds a template and streams the log while it does. Each event holds one log
        entry; the last has the kind `end` and carries the template, or `error` with the
        cause, or `cancelled`. What is wrong with the request is told as an HTTP error
        before the stream starts. If the connection breaks, the build goes on: find it
        in the list of builds and follow its log.

        Args:
            name: Name of the template, bare or with a namespace. Needed unless
                `claim_token` stands for a reserved name. Example: `data-tools`.
            dockerfile: Text of a Dockerfile. Its COPY and ADD instructions read from
                `build_context`. Example: `FROM python:3.12-slim\\nRUN pip install numpy
                pandas\\n`.
            base_image: OCI image or existing template to start from. An image from a
                private registry also needs `base_image_auth`. Example:
                `python:3.12-slim`.
            alias: Second name under which the template can be found. Example: `data`.
            tags: Tags that the finished build receives. Left out, it gets the tag
                `default`; an empty list is refused. Example: `["default","v1"]`.
            steps: Build steps, carried out from first to last. Each one is recognised
                by its `action`, and its result is cached on its own. Example:
                `[{"action":"apt_install","packages":["git"]},{"action":"run","command":"git
                --version"}]`.
            build_envs: Environment variables that exist during the build only. They
                become part of cached layers, so pass secrets in `build_secrets`.
                Example: `{"PIP_NO_CACHE_DIR":"1"}`.
            start_cmd: Command started once when the template is made. Its running state
                is part of what sandboxes start from, so a server is up right away.
                Example: `python -m http.server 3000`.
            build_context: Files and directories that the build can copy. Leave it out
                when nothing is copied.
            build_config: Size of the machine that does the build, and of sandboxes for
                which no size is asked.
            build_backend: Builder to use. Without a value the platform picks one that
                suits the source. Available options: `native`, `buildkit`.
            dockerfile_path: Path of the Dockerfile inside `build_context`, as an
                alternative to sending its text. Example: `docker/Dockerfile`.
            build_args: Values for the ARG instructions of the Dockerfile. Example:
                `{"PYTHON_VERSION":"3.12"}`.
            build_target: Stage of a multi-stage Dockerfile at which the build ends.
                Without it the last stage counts. Example: `runtime`.
            runtime_config: Settings that every sandbox of the template starts with.
            base_image_auth: Credentials for pulling `base_image`. They are used for
                this build and not stored with the template.
            registry_auth: Credentials for further registries that the build pulls from,
                one entry per registry. Example:
                `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
            build_secrets: Secrets mounted into build steps. They leave no trace in
                layers, logs or the result. Example:
                `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
            skip_cache: Builds everything anew, without taking anything from the cache.
                Example: `false`.
            claim_token: Token of a name you have reserved. The build then uses that
                name, and the claim is used up. Example: `tnc_8b1f4d7e2a`.

        Returns:
            The log as a stream of events.

        Raises:
            BadRequestError: The build cannot be started: a field is wrong, the parts of
                the source do not go together, a registry refused the credentials, or a
                blob is missing. A blocking build that fails also ends here.
                `error_detail` tells the phase. Codes: `invalid_request`, `build_error`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.stream(
            _BUILD,
            body={
                "name": name,
                "dockerfile": dockerfile,
                "base_image": base_image,
                "alias": alias,
                "tags": tags,
                "steps": steps,
                "build_envs": build_envs,
                "start_cmd": start_cmd,
                "build_context": build_context,
                "build_config": build_config,
                "build_backend": build_backend,
                "dockerfile_path": dockerfile_path,
                "build_args": build_args,
                "build_target": build_target,
                "runtime_config": runtime_config,
                "base_image_auth": base_image_auth,
                "registry_auth": registry_auth,
                "build_secrets": build_secrets,
                "skip_cache": skip_cache,
                "claim_token": claim_token,
            },
            options=options,
        )

    def start_build(
        self,
        *,
        name: str | Omit = omit,
        dockerfile: str | Omit = omit,
        base_image: str | Omit = omit,
        alias: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        steps: Sequence[CreateTemplateRequestStepInput] | Omit = omit,
        build_envs: Mapping[str, str] | Omit = omit,
        start_cmd: str | Omit = omit,
        build_context: TemplateBuildContextInput | Omit = omit,
        build_config: TemplateBuildConfigInput | Omit = omit,
        build_backend: TemplateBuildBackend | Omit = omit,
        dockerfile_path: str | Omit = omit,
        build_args: Mapping[str, str] | Omit = omit,
        build_target: str | Omit = omit,
        runtime_config: TemplateRuntimeConfigInput | Omit = omit,
        base_image_auth: CreateTemplateRequestBaseImageAuthInput | Omit = omit,
        registry_auth: Sequence[TemplateRegistryAuthInput] | Omit = omit,
        build_secrets: Sequence[TemplateBuildSecretInput] | Omit = omit,
        skip_cache: bool | Omit = omit,
        claim_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateBuild:
        """Start a template build.

        Puts a build into the queue and answers at once. This is the way to build in
        production: keep the build id, then poll the state or follow the log. Only
        deployments on Firecracker offer it; others answer with 503.

        Args:
            name: Name of the template, bare or with a namespace. Needed unless
                `claim_token` stands for a reserved name. Example: `data-tools`.
            dockerfile: Text of a Dockerfile. Its COPY and ADD instructions read from
                `build_context`. Example: `FROM python:3.12-slim\\nRUN pip install numpy
                pandas\\n`.
            base_image: OCI image or existing template to start from. An image from a
                private registry also needs `base_image_auth`. Example:
                `python:3.12-slim`.
            alias: Second name under which the template can be found. Example: `data`.
            tags: Tags that the finished build receives. Left out, it gets the tag
                `default`; an empty list is refused. Example: `["default","v1"]`.
            steps: Build steps, carried out from first to last. Each one is recognised
                by its `action`, and its result is cached on its own. Example:
                `[{"action":"apt_install","packages":["git"]},{"action":"run","command":"git
                --version"}]`.
            build_envs: Environment variables that exist during the build only. They
                become part of cached layers, so pass secrets in `build_secrets`.
                Example: `{"PIP_NO_CACHE_DIR":"1"}`.
            start_cmd: Command started once when the template is made. Its running state
                is part of what sandboxes start from, so a server is up right away.
                Example: `python -m http.server 3000`.
            build_context: Files and directories that the build can copy. Leave it out
                when nothing is copied.
            build_config: Size of the machine that does the build, and of sandboxes for
                which no size is asked.
            build_backend: Builder to use. Without a value the platform picks one that
                suits the source. Available options: `native`, `buildkit`.
            dockerfile_path: Path of the Dockerfile inside `build_context`, as an
                alternative to sending its text. Example: `docker/Dockerfile`.
            build_args: Values for the ARG instructions of the Dockerfile. Example:
                `{"PYTHON_VERSION":"3.12"}`.
            build_target: Stage of a multi-stage Dockerfile at which the build ends.
                Without it the last stage counts. Example: `runtime`.
            runtime_config: Settings that every sandbox of the template starts with.
            base_image_auth: Credentials for pulling `base_image`. They are used for
                this build and not stored with the template.
            registry_auth: Credentials for further registries that the build pulls from,
                one entry per registry. Example:
                `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
            build_secrets: Secrets mounted into build steps. They leave no trace in
                layers, logs or the result. Example:
                `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
            skip_cache: Builds everything anew, without taking anything from the cache.
                Example: `false`.
            claim_token: Token of a name you have reserved. The build then uses that
                name, and the claim is used up. Example: `tnc_8b1f4d7e2a`.

        Returns:
            The build is queued.

        Raises:
            BadRequestError: The build cannot be started: a field is wrong, the parts of
                the source do not go together, a registry refused the credentials, or a
                blob is missing. A blocking build that fails also ends here.
                `error_detail` tells the phase. Codes: `invalid_request`, `build_error`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _START_BUILD,
            body={
                "name": name,
                "dockerfile": dockerfile,
                "base_image": base_image,
                "alias": alias,
                "tags": tags,
                "steps": steps,
                "build_envs": build_envs,
                "start_cmd": start_cmd,
                "build_context": build_context,
                "build_config": build_config,
                "build_backend": build_backend,
                "dockerfile_path": dockerfile_path,
                "build_args": build_args,
                "build_target": build_target,
                "runtime_config": runtime_config,
                "base_image_auth": base_image_auth,
                "registry_auth": registry_auth,
                "build_secrets": build_secrets,
                "skip_cache": skip_cache,
                "claim_token": claim_token,
            },
            options=options,
        )

    def get_build_status(
        self,
        build_id: str,
        *,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[TemplateBuildLogEntry, TemplateBuildStatusSnapshot]:
        """Get the status of a template build.

        Returns the record of a build and the log entries from `offset` on. Poll it with
        the `next_offset` of the previous answer, until the state is `ready`, `error` or
        `cancelled`. Only deployments on Firecracker offer it; others answer with 503.

        Args:
            build_id: Id of a build, with the prefix `tb_`, as returned when it was
                started.
            offset: Position of the first log entry to return, counted from 0. Left out,
                the log is returned from its start.

        Returns:
            The build and a part of its log.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template build with this id exists, its record was
                removed, or it belongs to another team. Code:
                `template_build_not_found`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.page(
            _GET_BUILD_STATUS,
            path={"build_id": build_id},
            query={"offset": offset},
            options=options,
        )

    def cancel_build(
        self,
        build_id: str,
        *,
        reason: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateBuildStatusSnapshot:
        """Cancel a template build.

        Stops a build that waits or is at work. It may take a moment until the builder
        lets go, so poll the state until it is `cancelled`. A build that is already over
        stays as it is.

        Args:
            build_id: Id of a build, with the prefix `tb_`, as returned when it was
                started.
            reason: Remark for your colleagues. It is kept with the build as
                `cancellation_reason`. Example: `Wrong base image`.

        Returns:
            The build and its log.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template build with this id exists, its record was
                removed, or it belongs to another team. Code:
                `template_build_not_found`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _CANCEL_BUILD,
            path={"build_id": build_id},
            body={"reason": reason},
            options=options,
        )

    def stream_build_logs(
        self,
        build_id: str,
        *,
        offset: int | Omit = omit,
        cursor: int | Omit = omit,
        follow: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[TemplateBuildLogEntry]:
        """Stream template build logs.

        Sends the log of a build as a stream of events, one entry in each. With `follow`
        the stream stays open until the build ends; otherwise it ends with what has been
        written so far. After a break, go on from the last position you received.

        Args:
            build_id: Id of a build, with the prefix `tb_`, as returned when it was
                started.
            offset: Position of the first entry to send, counted from 0.
            cursor: Position of the last entry you have; the stream goes on after it.
                Use it to pick up a broken stream, in place of `offset`.
            follow: Keeps the stream open and sends new entries as they are written,
                until the build ends. Otherwise the stream ends after the last entry
                there is. Default: `false`.

        Returns:
            The log as a stream of events.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template build with this id exists, its record was
                removed, or it belongs to another team. Code:
                `template_build_not_found`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.stream(
            _STREAM_BUILD_LOGS,
            path={"build_id": build_id},
            query={"offset": offset, "cursor": cursor, "follow": follow},
            options=options,
        )

    def promote_build(
        self,
        build_id: str,
        *,
        tag: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateInfo:
        """Promote a template build.

        Moves tags to a finished build, so that sandboxes which use those tags start
        from it. Use it to release a build after testing it, or to go back to an earlier
        one. Nothing is built anew. A build that is not ready, or whose result was
        removed, is answered with 409.

        Args:
            build_id: Id of a build, with the prefix `tb_`, as returned when it was
                started.
            tag: One tag to move to the build. Example: `stable`.
            tags: Several tags to move to the build. Example: `["stable","v2"]`.

        Returns:
            The template with its tags.

        Raises:
            BadRequestError: No tag was sent, or one of the tags is malformed. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template build with this id exists, its record was
                removed, or it belongs to another team. Code:
                `template_build_not_found`.
            ConflictError: The build cannot receive tags now: it is not finished, it
                failed, or its result was removed. Wait for it in the first case,
                otherwise build again. Codes: `transition_in_progress`,
                `transition_conflict`, `rebuild_required`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _PROMOTE_BUILD,
            path={"build_id": build_id},
            body={"tag": tag, "tags": tags},
            options=options,
        )

    def retry_build(
        self,
        build_id: str,
        *,
        tags: Sequence[str] | Omit = omit,
        base_image_auth: RetryTemplateBuildRequestBaseImageAuthInput | Omit = omit,
        registry_auth: Sequence[TemplateRegistryAuthInput] | Omit = omit,
        build_secrets: Sequence[TemplateBuildSecretInput] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateBuild:
        """Retry a template build.

        Starts a new build from the source of an earlier one. Use it after a passing
        fault, such as a registry that was down; a faulty step fails again. Credentials
        and secrets have to be sent anew, because they are not kept.

        Args:
            build_id: Id of a build, with the prefix `tb_`, as returned when it was
                started.
            tags: Tags for the new build. Left out, those of the earlier build are used.
                Example: `["default"]`.
            base_image_auth: Credentials for pulling the base image.
            registry_auth: Credentials for further registries, one entry per registry.
                Example:
                `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
            build_secrets: Secrets mounted into build steps. Example:
                `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.

        Returns:
            The new build is queued.

        Raises:
            BadRequestError: The build cannot be started: a field is wrong, the parts of
                the source do not go together, a registry refused the credentials, or a
                blob is missing. A blocking build that fails also ends here.
                `error_detail` tells the phase. Codes: `invalid_request`, `build_error`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template build with this id exists, its record was
                removed, or it belongs to another team. Code:
                `template_build_not_found`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _RETRY_BUILD,
            path={"build_id": build_id},
            body={
                "tags": tags,
                "base_image_auth": base_image_auth,
                "registry_auth": registry_auth,
                "build_secrets": build_secrets,
            },
            options=options,
        )

    def reserve_name(
        self, *, template_ref: str, **options: Unpack[RequestOptions]
    ) -> TemplateNameClaim:
        """Reserve a template name.

        Sets a name aside, so that nobody else can take it while you prepare a build.
        Send the token with the build to use the name. The claim ends by itself after a
        while. A name in use is answered with 409. Only deployments on Firecracker offer
        it; others answer with 501.

        Args:
            template_ref: Name to reserve, bare or with its namespace. Tags are not
                accepted here. Example: `research/data-tools`.

        Returns:
            The name is reserved.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            ConflictError: Another template or a claim already has this name. Choose a
                different one. Code: `transition_conflict`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _RESERVE_NAME, body={"template_ref": template_ref}, options=options
        )

    def release_name_claim(
        self, claim_token: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Release a template name.

        Gives a reserved name back before its time, for instance when a build was called
        off. A claim that a build has used cannot be released: delete or rename the
        template instead. Only deployments on Firecracker offer it; others answer with
        501.

        Args:
            claim_token: Token that was handed out with the reservation.

        Raises:
            NotFoundError: No claim with this token exists. It may have been released,
                or have ended. Code: `template_name_claim_not_found`.
            ConflictError: The claim has already been used by a build and can no longer
                be given back. Code: `transition_conflict`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _RELEASE_NAME_CLAIM, path={"claim_token": claim_token}, options=options
        )

    def get_namespace(
        self, slug: str, **options: Unpack[RequestOptions]
    ) -> TemplateNamespaceInfo:
        """Get a template namespace.

        Returns whose namespace a slug is, and whether your bare template names are
        looked up in it. Use it to build full references. Only deployments on
        Firecracker offer it; others answer with 501.

        Args:
            slug: Slug of the namespace: the part of a reference before the slash.

        Returns:
            The namespace.

        Raises:
            NotFoundError: No namespace with this slug exists, or you cannot see it.
                Code: `not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _GET_NAMESPACE, path={"slug": slug}, options=options
        )

    def plan_build(
        self,
        *,
        name: str | Omit = omit,
        dockerfile: str | Omit = omit,
        base_image: str | Omit = omit,
        alias: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        steps: Sequence[CreateTemplateRequestStepInput] | Omit = omit,
        build_envs: Mapping[str, str] | Omit = omit,
        start_cmd: str | Omit = omit,
        build_context: TemplateBuildContextInput | Omit = omit,
        build_config: TemplateBuildConfigInput | Omit = omit,
        build_backend: TemplateBuildBackend | Omit = omit,
        dockerfile_path: str | Omit = omit,
        build_args: Mapping[str, str] | Omit = omit,
        build_target: str | Omit = omit,
        runtime_config: TemplateRuntimeConfigInput | Omit = omit,
        base_image_auth: CreateTemplateRequestBaseImageAuthInput | Omit = omit,
        registry_auth: Sequence[TemplateRegistryAuthInput] | Omit = omit,
        build_secrets: Sequence[TemplateBuildSecretInput] | Omit = omit,
        skip_cache: bool | Omit = omit,
        claim_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateBuildPlanResponse:
        """Plan a template build.

        Works out what a build would do, without building. Use it to see how a
        Dockerfile is understood, which of its instructions are ignored, and whether the
        base image needs credentials. A source that cannot be read is answered with 400.

        Args:
            name: Name of the template, bare or with a namespace. Needed unless
                `claim_token` stands for a reserved name. Example: `data-tools`.
            dockerfile: Text of a Dockerfile. Its COPY and ADD instructions read from
                `build_context`. Example: `FROM python:3.12-slim\\nRUN pip install numpy
                pandas\\n`.
            base_image: OCI image or existing template to start from. An image from a
                private registry also needs `base_image_auth`. Example:
                `python:3.12-slim`.
            alias: Second name under which the template can be found. Example: `data`.
            tags: Tags that the finished build receives. Left out, it gets the tag
                `default`; an empty list is refused. Example: `["default","v1"]`.
            steps: Build steps, carried out from first to last. Each one is recognised
                by its `action`, and its result is cached on its own. Example:
                `[{"action":"apt_install","packages":["git"]},{"action":"run","command":"git
                --version"}]`.
            build_envs: Environment variables that exist during the build only. They
                become part of cached layers, so pass secrets in `build_secrets`.
                Example: `{"PIP_NO_CACHE_DIR":"1"}`.
            start_cmd: Command started once when the template is made. Its running state
                is part of what sandboxes start from, so a server is up right away.
                Example: `python -m http.server 3000`.
            build_context: Files and directories that the build can copy. Leave it out
                when nothing is copied.
            build_config: Size of the machine that does the build, and of sandboxes for
                which no size is asked.
            build_backend: Builder to use. Without a value the platform picks one that
                suits the source. Available options: `native`, `buildkit`.
            dockerfile_path: Path of the Dockerfile inside `build_context`, as an
                alternative to sending its text. Example: `docker/Dockerfile`.
            build_args: Values for the ARG instructions of the Dockerfile. Example:
                `{"PYTHON_VERSION":"3.12"}`.
            build_target: Stage of a multi-stage Dockerfile at which the build ends.
                Without it the last stage counts. Example: `runtime`.
            runtime_config: Settings that every sandbox of the template starts with.
            base_image_auth: Credentials for pulling `base_image`. They are used for
                this build and not stored with the template.
            registry_auth: Credentials for further registries that the build pulls from,
                one entry per registry. Example:
                `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
            build_secrets: Secrets mounted into build steps. They leave no trace in
                layers, logs or the result. Example:
                `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
            skip_cache: Builds everything anew, without taking anything from the cache.
                Example: `false`.
            claim_token: Token of a name you have reserved. The build then uses that
                name, and the claim is used up. Example: `tnc_8b1f4d7e2a`.

        Returns:
            The plan.

        Raises:
            BadRequestError: The build cannot be started: a field is wrong, the parts of
                the source do not go together, a registry refused the credentials, or a
                blob is missing. A blocking build that fails also ends here.
                `error_detail` tells the phase. Codes: `invalid_request`, `build_error`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _PLAN_BUILD,
            body={
                "name": name,
                "dockerfile": dockerfile,
                "base_image": base_image,
                "alias": alias,
                "tags": tags,
                "steps": steps,
                "build_envs": build_envs,
                "start_cmd": start_cmd,
                "build_context": build_context,
                "build_config": build_config,
                "build_backend": build_backend,
                "dockerfile_path": dockerfile_path,
                "build_args": build_args,
                "build_target": build_target,
                "runtime_config": runtime_config,
                "base_image_auth": base_image_auth,
                "registry_auth": registry_auth,
                "build_secrets": build_secrets,
                "skip_cache": skip_cache,
                "claim_token": claim_token,
            },
            options=options,
        )

    def get_by_ref(
        self, ref: str, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> TemplateInfo:
        """Get a template by reference.

        Returns the template that a reference leads to. Use it to check that a reference
        is right before you create sandboxes from it, or to learn the id and the tags.
        Only deployments on Firecracker offer it; others answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            fields: Comma-separated list of fields to send back, to keep answers small.
                Anything not listed is left out, required fields included. Words it
                takes: `id`, `name`, `description`, `tags`, `default_tag`, `builtin`,
                `canonical_ref`, `namespace_slug`, `visibility`.

        Returns:
            The template.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _GET_BY_REF, path={"ref": ref}, query={"fields": fields}, options=options
        )

    def delete_by_ref(self, ref: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a template by reference.

        Removes the template that a reference leads to, with all its tags and aliases.
        No more sandboxes can be started from it, while running ones and their snapshots
        go on. Built-in templates are refused with 400. Only deployments on Firecracker
        offer it; others answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(_DELETE_BY_REF, path={"ref": ref}, options=options)

    def list_aliases_by_ref(
        self, ref: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[TemplateAliasInfo]:
        """List template aliases by reference.

        Returns the other names that lead to the referenced template. A rename leaves
        the former name behind as an alias, so that existing references keep working.
        Only deployments on Firecracker offer it; others answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.

        Returns:
            The aliases; an empty array if there are none.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _LIST_ALIASES_BY_REF, path={"ref": ref}, options=options
        )

    def remove_alias_by_ref(
        self, ref: str, alias: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a template alias by reference.

        Takes an alias away from the referenced template. References that use it fail
        from then on, and the name becomes free for others. The template itself is not
        affected. Only deployments on Firecracker offer it; others answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            alias: Alias to remove, without the namespace.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: The template does not exist, or it has no such alias. Codes:
                `template_not_found`, `not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _REMOVE_ALIAS_BY_REF, path={"ref": ref, "alias": alias}, options=options
        )

    def list_builds_by_ref(
        self,
        ref: str,
        *,
        status: TemplateBuildStatus | Omit = omit,
        backend: TemplateBuildBackend | Omit = omit,
        source_type: TemplateBuildSourceType | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[TemplateBuildSummary, TemplateBuildListResponse]:
        """List template builds by reference.

        Returns the builds of the referenced template, newest first. Filter by state to
        find failures, or by `ready` to find a build to go back to. Follow `next_cursor`
        for older ones.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            status: Only builds in this state. Available options: `waiting`, `building`,
                `ready`, `error`, `cancelled`.
            backend: Only builds made by this builder. Available options: `native`,
                `buildkit`.
            source_type: Only builds from this kind of source. Available options:
                `declarative`, `dockerfile`, `oci_import`, `template_base`.
            limit: Largest number of builds on the page. Left out, the deployment
                decides; values that are too large are cut.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of builds.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.page(
            _LIST_BUILDS_BY_REF,
            path={"ref": ref},
            query={
                "status": status,
                "backend": backend,
                "source_type": source_type,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    def rename_by_ref(
        self, ref: str, *, new_name: str, **options: Unpack[RequestOptions]
    ) -> TemplateInfo:
        """Rename a template by reference.

        Gives the referenced template a new name in the same namespace. Its id, builds
        and tags stay; the former name becomes an alias. A name that is taken is
        answered with 409. Only deployments on Firecracker offer it; others answer with
        501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            new_name: Name to use from now on, without a namespace. It must be free in
                the namespace of the template. Example: `data-science`.

        Returns:
            The template under its new name.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            ConflictError: Another template or a claim already has this name. Choose a
                different one. Code: `transition_conflict`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _RENAME_BY_REF,
            path={"ref": ref},
            body={"new_name": new_name},
            options=options,
        )

    def assign_tags_by_ref(
        self, ref: str, *, tags: Sequence[str], **options: Unpack[RequestOptions]
    ) -> TemplateInfo:
        """Assign template tags by reference.

        Puts tags on the build that the reference leads to; with a tag in the reference
        that is the build it marks. A tag that marks another build is moved. To tag a
        certain build, promote it. Only deployments on Firecracker offer it; others
        answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            tags: Tags to assign, at least one. Each is moved here if it marked another
                build of the template before. Minimum array length: `1`. Example:
                `["v1","stable"]`.

        Returns:
            The template with its tags.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _ASSIGN_TAGS_BY_REF, path={"ref": ref}, body={"tags": tags}, options=options
        )

    def list_tags_by_ref(
        self, ref: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[TemplateTagInfo]:
        """List template tags by reference.

        Returns the tags of the referenced template and the build that each one marks.
        Use it to see what a reference with a tag would start. Only deployments on
        Firecracker offer it; others answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.

        Returns:
            The tags.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _LIST_TAGS_BY_REF, path={"ref": ref}, options=options
        )

    def remove_tag_by_ref(
        self, ref: str, tag: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a template tag by reference.

        Takes a tag off the referenced template. References with this tag fail from then
        on. The build it marked remains, but may be removed after its retention time if
        no other tag keeps it. Only deployments on Firecracker offer it; others answer
        with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            tag: Tag to remove.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: The template does not exist, or it has no such tag. Codes:
                `template_not_found`, `not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _REMOVE_TAG_BY_REF, path={"ref": ref, "tag": tag}, options=options
        )

    def update_visibility_by_ref(
        self,
        ref: str,
        *,
        visibility: TemplateVisibility,
        **options: Unpack[RequestOptions],
    ) -> TemplateInfo:
        """Update template visibility by reference.

        Makes the referenced template public or private. Everything inside a public
        template can be read by everyone on the deployment, so make sure that it holds
        no secrets. Sandboxes of other teams keep running when it turns private again.
        Only deployments on Firecracker offer it; others answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            visibility: New visibility. Available options: `private`, `public`.

        Returns:
            The template with its new visibility.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _UPDATE_VISIBILITY_BY_REF,
            path={"ref": ref},
            body={"visibility": visibility},
            options=options,
        )

    def validate_build(
        self,
        *,
        name: str | Omit = omit,
        dockerfile: str | Omit = omit,
        base_image: str | Omit = omit,
        alias: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        steps: Sequence[CreateTemplateRequestStepInput] | Omit = omit,
        build_envs: Mapping[str, str] | Omit = omit,
        start_cmd: str | Omit = omit,
        build_context: TemplateBuildContextInput | Omit = omit,
        build_config: TemplateBuildConfigInput | Omit = omit,
        build_backend: TemplateBuildBackend | Omit = omit,
        dockerfile_path: str | Omit = omit,
        build_args: Mapping[str, str] | Omit = omit,
        build_target: str | Omit = omit,
        runtime_config: TemplateRuntimeConfigInput | Omit = omit,
        base_image_auth: CreateTemplateRequestBaseImageAuthInput | Omit = omit,
        registry_auth: Sequence[TemplateRegistryAuthInput] | Omit = omit,
        build_secrets: Sequence[TemplateBuildSecretInput] | Omit = omit,
        skip_cache: bool | Omit = omit,
        claim_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateBuildValidationResponse:
        """Validate a template build.

        Checks a build request without building or planning anything. A request with
        faults is still answered with 200: look at `valid` and `errors`. Handy in an
        editor or before a commit.

        Args:
            name: Name of the template, bare or with a namespace. Needed unless
                `claim_token` stands for a reserved name. Example: `data-tools`.
            dockerfile: Text of a Dockerfile. Its COPY and ADD instructions read from
                `build_context`. Example: `FROM python:3.12-slim\\nRUN pip install numpy
                pandas\\n`.
            base_image: OCI image or existing template to start from. An image from a
                private registry also needs `base_image_auth`. Example:
                `python:3.12-slim`.
            alias: Second name under which the template can be found. Example: `data`.
            tags: Tags that the finished build receives. Left out, it gets the tag
                `default`; an empty list is refused. Example: `["default","v1"]`.
            steps: Build steps, carried out from first to last. Each one is recognised
                by its `action`, and its result is cached on its own. Example:
                `[{"action":"apt_install","packages":["git"]},{"action":"run","command":"git
                --version"}]`.
            build_envs: Environment variables that exist during the build only. They
                become part of cached layers, so pass secrets in `build_secrets`.
                Example: `{"PIP_NO_CACHE_DIR":"1"}`.
            start_cmd: Command started once when the template is made. Its running state
                is part of what sandboxes start from, so a server is up right away.
                Example: `python -m http.server 3000`.
            build_context: Files and directories that the build can copy. Leave it out
                when nothing is copied.
            build_config: Size of the machine that does the build, and of sandboxes for
                which no size is asked.
            build_backend: Builder to use. Without a value the platform picks one that
                suits the source. Available options: `native`, `buildkit`.
            dockerfile_path: Path of the Dockerfile inside `build_context`, as an
                alternative to sending its text. Example: `docker/Dockerfile`.
            build_args: Values for the ARG instructions of the Dockerfile. Example:
                `{"PYTHON_VERSION":"3.12"}`.
            build_target: Stage of a multi-stage Dockerfile at which the build ends.
                Without it the last stage counts. Example: `runtime`.
            runtime_config: Settings that every sandbox of the template starts with.
            base_image_auth: Credentials for pulling `base_image`. They are used for
                this build and not stored with the template.
            registry_auth: Credentials for further registries that the build pulls from,
                one entry per registry. Example:
                `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
            build_secrets: Secrets mounted into build steps. They leave no trace in
                layers, logs or the result. Example:
                `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
            skip_cache: Builds everything anew, without taking anything from the cache.
                Example: `false`.
            claim_token: Token of a name you have reserved. The build then uses that
                name, and the claim is used up. Example: `tnc_8b1f4d7e2a`.

        Returns:
            The outcome, good or bad.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.call(
            _VALIDATE_BUILD,
            body={
                "name": name,
                "dockerfile": dockerfile,
                "base_image": base_image,
                "alias": alias,
                "tags": tags,
                "steps": steps,
                "build_envs": build_envs,
                "start_cmd": start_cmd,
                "build_context": build_context,
                "build_config": build_config,
                "build_backend": build_backend,
                "dockerfile_path": dockerfile_path,
                "build_args": build_args,
                "build_target": build_target,
                "runtime_config": runtime_config,
                "base_image_auth": base_image_auth,
                "registry_auth": registry_auth,
                "build_secrets": build_secrets,
                "skip_cache": skip_cache,
                "claim_token": claim_token,
            },
            options=options,
        )

    def get(
        self, id: str, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> TemplateInfo:
        """Get a template.

        Returns the template with this id. Ids stay the same when a template is renamed,
        so keep the id if you need a lasting link.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            fields: Comma-separated list of fields to send back, to keep answers small.
                Anything not listed is left out, required fields included. Words it
                takes: `id`, `name`, `description`, `tags`, `default_tag`, `builtin`,
                `canonical_ref`, `namespace_slug`, `visibility`.

        Returns:
            The template.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _GET, path={"id": id}, query={"fields": fields}, options=options
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a template.

        Removes a template with its tags, aliases and builds. No more sandboxes can be
        started from it, while running ones and their snapshots go on. Built-in
        templates are refused with 400.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(_DELETE, path={"id": id}, options=options)

    def list_aliases(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[TemplateAliasInfo]:
        """List template aliases.

        Returns the other names that lead to a template. A rename leaves the former name
        behind as an alias, so that existing references keep working. Only deployments
        on Firecracker offer it; others answer with 501.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.

        Returns:
            The aliases; an empty array if there are none.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(_LIST_ALIASES, path={"id": id}, options=options)

    def remove_alias(
        self, id: str, alias: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a template alias.

        Takes an alias away from a template. References that use it fail from then on,
        and the name becomes free for others. The template itself is not affected.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            alias: Alias to remove, without the namespace.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: The template does not exist, or it has no such alias. Codes:
                `template_not_found`, `not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _REMOVE_ALIAS, path={"id": id, "alias": alias}, options=options
        )

    def list_builds(
        self,
        id: str,
        *,
        status: TemplateBuildStatus | Omit = omit,
        backend: TemplateBuildBackend | Omit = omit,
        source_type: TemplateBuildSourceType | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[TemplateBuildSummary, TemplateBuildListResponse]:
        """List template builds.

        Returns the builds of a template, newest first. Filter by state to find
        failures, or by `ready` to find a build to go back to. Follow `next_cursor` for
        older ones.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            status: Only builds in this state. Available options: `waiting`, `building`,
                `ready`, `error`, `cancelled`.
            backend: Only builds made by this builder. Available options: `native`,
                `buildkit`.
            source_type: Only builds from this kind of source. Available options:
                `declarative`, `dockerfile`, `oci_import`, `template_base`.
            limit: Largest number of builds on the page. Left out, the deployment
                decides; values that are too large are cut.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of builds.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.page(
            _LIST_BUILDS,
            path={"id": id},
            query={
                "status": status,
                "backend": backend,
                "source_type": source_type,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    def rename(
        self, id: str, *, new_name: str, **options: Unpack[RequestOptions]
    ) -> TemplateInfo:
        """Rename a template.

        Gives a template a new name in its namespace. Its id, builds and tags stay; the
        former name becomes an alias. A name that is taken is answered with 409. Only
        deployments on Firecracker offer it; others answer with 501.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            new_name: Name to use from now on, without a namespace. It must be free in
                the namespace of the template. Example: `data-science`.

        Returns:
            The template under its new name.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            ConflictError: Another template or a claim already has this name. Choose a
                different one. Code: `transition_conflict`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _RENAME, path={"id": id}, body={"new_name": new_name}, options=options
        )

    def assign_tags(
        self, id: str, *, tags: Sequence[str], **options: Unpack[RequestOptions]
    ) -> TemplateInfo:
        """Assign template tags.

        Puts tags on the build that the default tag of a template marks. A tag that
        marks another build is moved. To tag a certain build, promote it.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            tags: Tags to assign, at least one. Each is moved here if it marked another
                build of the template before. Minimum array length: `1`. Example:
                `["v1","stable"]`.

        Returns:
            The template with its tags.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _ASSIGN_TAGS, path={"id": id}, body={"tags": tags}, options=options
        )

    def list_tags(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[TemplateTagInfo]:
        """List template tags.

        Returns the tags of a template and the build that each one marks. Use it to see
        what a reference with a tag would start.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.

        Returns:
            The tags.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(_LIST_TAGS, path={"id": id}, options=options)

    def remove_tag(self, id: str, tag: str, **options: Unpack[RequestOptions]) -> None:
        """Remove a template tag.

        Takes a tag off a template. References with this tag fail from then on. The
        build it marked remains, but may be removed after its retention time if no other
        tag keeps it.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            tag: Tag to remove.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: The template does not exist, or it has no such tag. Codes:
                `template_not_found`, `not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _REMOVE_TAG, path={"id": id, "tag": tag}, options=options
        )

    def update_visibility(
        self,
        id: str,
        *,
        visibility: TemplateVisibility,
        **options: Unpack[RequestOptions],
    ) -> TemplateInfo:
        """Update template visibility.

        Makes a template public or private. Everything inside a public template can be
        read by everyone on the deployment, so make sure that it holds no secrets.
        Sandboxes of other teams keep running when it turns private again. Only
        deployments on Firecracker offer it; others answer with 501.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            visibility: New visibility. Available options: `private`, `public`.

        Returns:
            The template with its new visibility.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _UPDATE_VISIBILITY,
            path={"id": id},
            body={"visibility": visibility},
            options=options,
        )


class AsyncTemplates(AsyncResource):
    """Build the images that sandboxes start from, give them names and tags, and keep
    sandboxes of them ready in warm pools. A template is addressed by its id or by a
    reference such as `research/data-tools:v1`.
    """

    @cached_property
    def with_raw_response(self) -> AsyncTemplatesWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncTemplatesWithRawResponse(AsyncTemplates(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncTemplatesWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncTemplatesWithStreamingResponse(
            AsyncTemplates(self._transport.streaming())
        )

    async def create_warm_pool(
        self,
        *,
        name: str,
        template_ref: str,
        min_ready: int,
        max_ready: int,
        resources: TemplateWarmPoolResourcesInput,
        template: str | Omit = omit,
        checkout_policy: Literal["prefer", "require", "bypass"] | str | Omit = omit,
        idle_timeout_seconds: int | Omit = omit,
        stale_after_seconds: int | Omit = omit,
        version_policy: Literal["pinned_build", "track_tag"] | str | Omit = omit,
        track_tag: str | Omit = omit,
        host_pool_id: str | Omit = omit,
        cell_id: str | Omit = omit,
        labels: Mapping[str, object] | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateWarmPool:
        """Create a warm pool.

        Sets up a pool that keeps sandboxes of one template and size started, so that
        creating a sandbox takes next to no time. Name the pool in `warm_pool` when you
        create a sandbox. The sandboxes that wait use capacity all the time, so start
        with a small minimum. The answer comes at once; watch the status until the pool
        is filled.

        Args:
            name: Name of the pool, 1 to 160 characters, for people to recognise it by.
                Required string length: `1 - 160`. Example: `base-small`.
            template_ref: Template whose sandboxes are kept ready. Accepts a bare name
                (`data-tools`), a name with its namespace (`research/data-tools`), or
                either with a tag after a colon. Example: `base`.
            min_ready: Number of ready sandboxes that the pool tries never to fall
                below. With 0 it may run empty. Required range: `x >= 0`. Example: `2`.
            max_ready: Largest number of ready sandboxes; must not be less than
                `min_ready`. Each of them uses capacity while it waits. Required range:
                `x >= 0`. Example: `4`.
            resources: Size of the sandboxes. A request is only served from the pool if
                it asks for the same size.
            template: Older name of `template_ref`. Use that one. Example: `base`.

                Deprecated.
            checkout_policy: What happens to a request for which the pool has nothing
                ready, when the request does not say so itself. Default: `prefer`.
                Available options: `prefer`, `require`, `bypass`.
            idle_timeout_seconds: Time for which a ready sandbox above `min_ready` waits
                to be used before it is removed, in seconds. Default: `600`. Required
                range: `x >= 1`.
            stale_after_seconds: Age at which a ready sandbox is replaced by a fresh
                one, in seconds. Default: `900`. Required range: `x >= 1`.
            version_policy: Which build of the template the pool uses over time.
                Default: `pinned_build`. Available options: `pinned_build`, `track_tag`.
            track_tag: Tag to follow. Needed with `track_tag` as the version policy,
                unless the reference already ends in a tag. Example: `stable`.
            host_pool_id: Group of hosts to keep the sandboxes on. Left out, any host
                may be chosen. Example: `hp_general`.
            cell_id: Part of the deployment to keep the sandboxes in. Left out, the
                platform chooses. Example: `cell-1`.
            labels: Short marks of your own, usable as a filter when pools are listed.
                Example: `{"team":"research"}`.
            metadata: Any JSON object of your own, kept with the pool and returned
                unchanged. Example: `{"owner":"ada@example.com"}`.

        Returns:
            The pool was set up and is being filled.

        Raises:
            BadRequestError: A setting is out of range, or two settings contradict each
                other. Code: `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The template for the pool does not exist, or you cannot see
                it. Code: `template_not_found`.
            InternalServerError: Warm pools are switched off on this deployment, no host
                can hold the sandboxes, or the records cannot be reached. Codes:
                `feature_unavailable`, `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _CREATE_WARM_POOL,
            body={
                "name": name,
                "template_ref": template_ref,
                "min_ready": min_ready,
                "max_ready": max_ready,
                "resources": resources,
                "template": template,
                "checkout_policy": checkout_policy,
                "idle_timeout_seconds": idle_timeout_seconds,
                "stale_after_seconds": stale_after_seconds,
                "version_policy": version_policy,
                "track_tag": track_tag,
                "host_pool_id": host_pool_id,
                "cell_id": cell_id,
                "labels": labels,
                "metadata": metadata,
            },
            options=options,
        )

    async def list_warm_pools(
        self,
        *,
        template: str | Omit = omit,
        state: Literal["enabled", "disabled", "draining", "deleted"]
        | str
        | Omit = omit,
        status: Literal["degraded", "draining", "ready", "unavailable", "warming"]
        | str
        | Omit = omit,
        label: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateWarmPoolListResponse:
        """List warm pools.

        Returns the warm pools of your team, narrowed down by template, state, condition
        or labels. Use it to find pools that are degraded, or that nobody needs any
        more. There is no further page: raise `limit` if the list looks cut off.

        Args:
            template: Only pools for this template reference.
            state: Only pools in this state. Without it, deleted pools are left out.
                Available options: `enabled`, `disabled`, `draining`, `deleted`.
            status: Only pools in this condition, which the platform derives from the
                counts. Available options: `degraded`, `draining`, `ready`,
                `unavailable`, `warming`.
            label: Only pools with this label, written `name=value`. Repeat the
                parameter to ask for several labels at once; a pool must have them all.
            limit: Largest number of pools to return.

        Returns:
            The pools; an empty list if there are none.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
        """
        return await self._transport.call(
            _LIST_WARM_POOLS,
            query={
                "template": template,
                "state": state,
                "status": status,
                "label": label,
                "limit": limit,
            },
            options=options,
        )

    async def get_warm_pool(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPool:
        """Get a warm pool.

        Returns the settings of one pool, the template build it uses and the number of
        its sandboxes by state. If it stays below its minimum, `degraded_reason` says
        why.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The pool.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return await self._transport.call(
            _GET_WARM_POOL, path={"warm_pool_id": warm_pool_id}, options=options
        )

    async def update_warm_pool(
        self,
        warm_pool_id: str,
        *,
        name: str | Omit = omit,
        template_ref: str | Omit = omit,
        template: str | Omit = omit,
        min_ready: int | Omit = omit,
        max_ready: int | Omit = omit,
        resources: TemplateWarmPoolResourcesInput | Omit = omit,
        checkout_policy: Literal["prefer", "require", "bypass"] | str | Omit = omit,
        idle_timeout_seconds: int | Omit = omit,
        stale_after_seconds: int | Omit = omit,
        version_policy: Literal["pinned_build", "track_tag"] | str | Omit = omit,
        track_tag: str | None | Omit = omit,
        host_pool_id: str | None | Omit = omit,
        cell_id: str | None | Omit = omit,
        labels: Mapping[str, object] | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateWarmPool:
        """Update a warm pool.

        Changes the settings that are sent and leaves the others alone. Use it to adapt
        a pool to demand, or to move it to a new template. A new template or size takes
        effect bit by bit, while ready sandboxes are replaced.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.
            name: New name, 1 to 160 characters. Required string length: `1 - 160`.
                Example: `base-medium`.
            template_ref: Template to change to. Ready sandboxes of the old one are
                replaced bit by bit. Example: `base:stable`.
            template: Older name of `template_ref`. Use that one. Example:
                `base:stable`.

                Deprecated.
            min_ready: New minimum of ready sandboxes. Required range: `x >= 0`.
                Example: `3`.
            max_ready: New maximum of ready sandboxes; must not be less than the
                minimum. Required range: `x >= 0`. Example: `6`.
            resources: New size. Ready sandboxes of the old size are replaced.
            checkout_policy: What happens when nothing is ready. Available options:
                `prefer`, `require`, `bypass`.
            idle_timeout_seconds: Time a ready sandbox above the minimum waits before it
                is removed, in seconds. Required range: `x >= 1`. Example: `600`.
            stale_after_seconds: Age at which a ready sandbox is replaced, in seconds.
                Required range: `x >= 1`. Example: `900`.
            version_policy: Which build of the template is used over time. Available
                options: `pinned_build`, `track_tag`.
            track_tag: Tag to follow. `null` clears it. Example: `stable`.
            host_pool_id: Group of hosts. `null` allows any. Example: `hp_general`.
            cell_id: Part of the deployment. `null` allows any. Example: `cell-1`.
            labels: New marks, replacing all old ones. Example: `{"team":"research"}`.
            metadata: New JSON object, replacing the old one. Example:
                `{"owner":"ada@example.com"}`.

        Returns:
            The pool with its new settings.

        Raises:
            BadRequestError: A setting is out of range, or two settings contradict each
                other. Code: `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The warm pool does not exist, or the template to change to
                does not. Codes: `not_found`, `template_not_found`.
        """
        return await self._transport.call(
            _UPDATE_WARM_POOL,
            path={"warm_pool_id": warm_pool_id},
            body={
                "name": name,
                "template_ref": template_ref,
                "template": template,
                "min_ready": min_ready,
                "max_ready": max_ready,
                "resources": resources,
                "checkout_policy": checkout_policy,
                "idle_timeout_seconds": idle_timeout_seconds,
                "stale_after_seconds": stale_after_seconds,
                "version_policy": version_policy,
                "track_tag": track_tag,
                "host_pool_id": host_pool_id,
                "cell_id": cell_id,
                "labels": labels,
                "metadata": metadata,
            },
            options=options,
        )

    async def delete_warm_pool(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPool:
        """Delete a warm pool.

        Ends a pool and removes the sandboxes that wait in it. Those already handed out
        are not touched. A create request that names the pool afterwards is treated as
        if nothing were ready. To free the capacity for a while only, drain or disable
        the pool.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The pool in its last state.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return await self._transport.call(
            _DELETE_WARM_POOL, path={"warm_pool_id": warm_pool_id}, options=options
        )

    async def disable_warm_pool(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPool:
        """Disable a warm pool.

        Stops a pool from handing out and refilling sandboxes, without losing its
        settings. Use it while a template is faulty. Enable the pool to go on.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The pool, now disabled.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return await self._transport.call(
            _DISABLE_WARM_POOL, path={"warm_pool_id": warm_pool_id}, options=options
        )

    async def drain_warm_pool(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPool:
        """Drain a warm pool.

        Removes the sandboxes that wait in a pool and hands no more out. Use it before
        maintenance, or to get rid of sandboxes made from a faulty build; afterwards
        enable the pool to fill it anew.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The pool, now draining.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return await self._transport.call(
            _DRAIN_WARM_POOL, path={"warm_pool_id": warm_pool_id}, options=options
        )

    async def enable_warm_pool(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPool:
        """Enable a warm pool.

        Starts filling a pool that was disabled or drained. It takes a while until
        sandboxes are ready; watch the status.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The pool, now enabled.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return await self._transport.call(
            _ENABLE_WARM_POOL, path={"warm_pool_id": warm_pool_id}, options=options
        )

    async def reconcile_warm_pool(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPool:
        """Reconcile a warm pool.

        Has the platform compare a pool with its settings at once instead of at the next
        regular moment. Of use after a host came back or a tag was moved. The answer
        does not wait until missing sandboxes are ready.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The pool after the comparison.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return await self._transport.call(
            _RECONCILE_WARM_POOL, path={"warm_pool_id": warm_pool_id}, options=options
        )

    async def get_warm_pool_status(
        self, warm_pool_id: str, **options: Unpack[RequestOptions]
    ) -> TemplateWarmPoolStatusCounts:
        """Get the status of a warm pool.

        Returns only the number of sandboxes of a pool by state. It is cheap enough to
        poll while a pool fills or drains.

        Args:
            warm_pool_id: Id of a warm pool, with the prefix `twp_`, as returned when it
                was created.

        Returns:
            The counts.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No warm pool with this id exists in your team. Code:
                `not_found`.
        """
        return await self._transport.call(
            _GET_WARM_POOL_STATUS, path={"warm_pool_id": warm_pool_id}, options=options
        )

    @deprecated("Deprecated: Create a template and wait.")
    async def create(
        self,
        *,
        name: str | Omit = omit,
        dockerfile: str | Omit = omit,
        base_image: str | Omit = omit,
        alias: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        steps: Sequence[CreateTemplateRequestStepInput] | Omit = omit,
        build_envs: Mapping[str, str] | Omit = omit,
        start_cmd: str | Omit = omit,
        build_context: TemplateBuildContextInput | Omit = omit,
        build_config: TemplateBuildConfigInput | Omit = omit,
        build_backend: TemplateBuildBackend | Omit = omit,
        dockerfile_path: str | Omit = omit,
        build_args: Mapping[str, str] | Omit = omit,
        build_target: str | Omit = omit,
        runtime_config: TemplateRuntimeConfigInput | Omit = omit,
        base_image_auth: CreateTemplateRequestBaseImageAuthInput | Omit = omit,
        registry_auth: Sequence[TemplateRegistryAuthInput] | Omit = omit,
        build_secrets: Sequence[TemplateBuildSecretInput] | Omit = omit,
        skip_cache: bool | Omit = omit,
        claim_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateInfo:
        """Create a template and wait.

        Builds a template and answers only when the build is over, which can take many
        minutes. Proxies tend to cut such calls off, so start a build in the background
        instead and follow it. A failing build is answered with 400 and `build_error`.

        Args:
            name: Name of the template, bare or with a namespace. Needed unless
                `claim_token` stands for a reserved name. Example: `data-tools`.
            dockerfile: Text of a Dockerfile. Its COPY and ADD instructions read from
                `build_context`. Example: `FROM python:3.12-slim\\nRUN pip install numpy
                pandas\\n`.
            base_image: OCI image or existing template to start from. An image from a
                private registry also needs `base_image_auth`. Example:
                `python:3.12-slim`.
            alias: Second name under which the template can be found. Example: `data`.
            tags: Tags that the finished build receives. Left out, it gets the tag
                `default`; an empty list is refused. Example: `["default","v1"]`.
            steps: Build steps, carried out from first to last. Each one is recognised
                by its `action`, and its result is cached on its own. Example:
                `[{"action":"apt_install","packages":["git"]},{"action":"run","command":"git
                --version"}]`.
            build_envs: Environment variables that exist during the build only. They
                become part of cached layers, so pass secrets in `build_secrets`.
                Example: `{"PIP_NO_CACHE_DIR":"1"}`.
            start_cmd: Command started once when the template is made. Its running state
                is part of what sandboxes start from, so a server is up right away.
                Example: `python -m http.server 3000`.
            build_context: Files and directories that the build can copy. Leave it out
                when nothing is copied.
            build_config: Size of the machine that does the build, and of sandboxes for
                which no size is asked.
            build_backend: Builder to use. Without a value the platform picks one that
                suits the source. Available options: `native`, `buildkit`.
            dockerfile_path: Path of the Dockerfile inside `build_context`, as an
                alternative to sending its text. Example: `docker/Dockerfile`.
            build_args: Values for the ARG instructions of the Dockerfile. Example:
                `{"PYTHON_VERSION":"3.12"}`.
            build_target: Stage of a multi-stage Dockerfile at which the build ends.
                Without it the last stage counts. Example: `runtime`.
            runtime_config: Settings that every sandbox of the template starts with.
            base_image_auth: Credentials for pulling `base_image`. They are used for
                this build and not stored with the template.
            registry_auth: Credentials for further registries that the build pulls from,
                one entry per registry. Example:
                `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
            build_secrets: Secrets mounted into build steps. They leave no trace in
                layers, logs or the result. Example:
                `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
            skip_cache: Builds everything anew, without taking anything from the cache.
                Example: `false`.
            claim_token: Token of a name you have reserved. The build then uses that
                name, and the claim is used up. Example: `tnc_8b1f4d7e2a`.

        Returns:
            The finished template.

        Raises:
            BadRequestError: The build cannot be started: a field is wrong, the parts of
                the source do not go together, a registry refused the credentials, or a
                blob is missing. A blocking build that fails also ends here.
                `error_detail` tells the phase. Codes: `invalid_request`, `build_error`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _CREATE,
            body={
                "name": name,
                "dockerfile": dockerfile,
                "base_image": base_image,
                "alias": alias,
                "tags": tags,
                "steps": steps,
                "build_envs": build_envs,
                "start_cmd": start_cmd,
                "build_context": build_context,
                "build_config": build_config,
                "build_backend": build_backend,
                "dockerfile_path": dockerfile_path,
                "build_args": build_args,
                "build_target": build_target,
                "runtime_config": runtime_config,
                "base_image_auth": base_image_auth,
                "registry_auth": registry_auth,
                "build_secrets": build_secrets,
                "skip_cache": skip_cache,
                "claim_token": claim_token,
            },
            options=options,
        )

    async def list(
        self, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> builtins.list[TemplateInfo]:
        """List templates.

        Returns the templates you can start sandboxes from: those of your team, those
        made public by others, and the built-in ones. The `fields` mask keeps the answer
        short. Deployments without a template store answer with 501.

        Args:
            fields: Comma-separated list of fields to send back, to keep answers small.
                Anything not listed is left out, required fields included. Words it
                takes: `id`, `name`, `description`, `tags`, `default_tag`, `builtin`,
                `canonical_ref`, `namespace_slug`, `visibility`.

        Returns:
            The templates.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _LIST, query={"fields": fields}, options=options
        )

    async def preflight_blobs(
        self,
        *,
        files: Sequence[TemplateBlobPreflightFileInput],
        **options: Unpack[RequestOptions],
    ) -> TemplateBlobPreflightResponse:
        """Check template files.

        Tells which files of a build context the platform lacks, by their digests. Send
        the whole list before a build, upload what is missing, and then name the blob
        ids in the context. Files that have not changed since the last build need not be
        sent again.

        Args:
            files: All entries of the context.

        Returns:
            What is missing.

        Raises:
            BadRequestError: The list of files or the content was refused, for instance
                because a path leaves the context or the content does not match its
                digest. `error_detail` tells the phase. Codes: `invalid_request`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _PREFLIGHT_BLOBS, body={"files": files}, options=options
        )

    async def upload_blob(
        self, blob_id: str, *, body: FileInput, **options: Unpack[RequestOptions]
    ) -> None:
        """Upload a template file.

        Stores the content of one file for template builds. The body is the bare
        content, without any encoding; it must match the digest given in the preflight.
        Sending the same content twice does no harm.

        Args:
            blob_id: Identifier of the content, taken from the answer to the preflight.
            body: Content of the file. Content: `application/octet-stream`.

        Raises:
            BadRequestError: The list of files or the content was refused, for instance
                because a path leaves the context or the content does not match its
                digest. `error_detail` tells the phase. Codes: `invalid_request`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _UPLOAD_BLOB, path={"blob_id": blob_id}, body=body, options=options
        )

    async def build(
        self,
        *,
        name: str | Omit = omit,
        dockerfile: str | Omit = omit,
        base_image: str | Omit = omit,
        alias: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        steps: Sequence[CreateTemplateRequestStepInput] | Omit = omit,
        build_envs: Mapping[str, str] | Omit = omit,
        start_cmd: str | Omit = omit,
        build_context: TemplateBuildContextInput | Omit = omit,
        build_config: TemplateBuildConfigInput | Omit = omit,
        build_backend: TemplateBuildBackend | Omit = omit,
        dockerfile_path: str | Omit = omit,
        build_args: Mapping[str, str] | Omit = omit,
        build_target: str | Omit = omit,
        runtime_config: TemplateRuntimeConfigInput | Omit = omit,
        base_image_auth: CreateTemplateRequestBaseImageAuthInput | Omit = omit,
        registry_auth: Sequence[TemplateRegistryAuthInput] | Omit = omit,
        build_secrets: Sequence[TemplateBuildSecretInput] | Omit = omit,
        skip_cache: bool | Omit = omit,
        claim_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[TemplateBuildLogEntry]:
        """Build a template with a live log.

        Builds a template and streams the log while it does. Each event holds one log
        entry; the last has the kind `end` and carries the template, or `error` with the
        cause, or `cancelled`. What is wrong with the request is told as an HTTP error
        before the stream starts. If the connection breaks, the build goes on: find it
        in the list of builds and follow its log.

        Args:
            name: Name of the template, bare or with a namespace. Needed unless
                `claim_token` stands for a reserved name. Example: `data-tools`.
            dockerfile: Text of a Dockerfile. Its COPY and ADD instructions read from
                `build_context`. Example: `FROM python:3.12-slim\\nRUN pip install numpy
                pandas\\n`.
            base_image: OCI image or existing template to start from. An image from a
                private registry also needs `base_image_auth`. Example:
                `python:3.12-slim`.
            alias: Second name under which the template can be found. Example: `data`.
            tags: Tags that the finished build receives. Left out, it gets the tag
                `default`; an empty list is refused. Example: `["default","v1"]`.
            steps: Build steps, carried out from first to last. Each one is recognised
                by its `action`, and its result is cached on its own. Example:
                `[{"action":"apt_install","packages":["git"]},{"action":"run","command":"git
                --version"}]`.
            build_envs: Environment variables that exist during the build only. They
                become part of cached layers, so pass secrets in `build_secrets`.
                Example: `{"PIP_NO_CACHE_DIR":"1"}`.
            start_cmd: Command started once when the template is made. Its running state
                is part of what sandboxes start from, so a server is up right away.
                Example: `python -m http.server 3000`.
            build_context: Files and directories that the build can copy. Leave it out
                when nothing is copied.
            build_config: Size of the machine that does the build, and of sandboxes for
                which no size is asked.
            build_backend: Builder to use. Without a value the platform picks one that
                suits the source. Available options: `native`, `buildkit`.
            dockerfile_path: Path of the Dockerfile inside `build_context`, as an
                alternative to sending its text. Example: `docker/Dockerfile`.
            build_args: Values for the ARG instructions of the Dockerfile. Example:
                `{"PYTHON_VERSION":"3.12"}`.
            build_target: Stage of a multi-stage Dockerfile at which the build ends.
                Without it the last stage counts. Example: `runtime`.
            runtime_config: Settings that every sandbox of the template starts with.
            base_image_auth: Credentials for pulling `base_image`. They are used for
                this build and not stored with the template.
            registry_auth: Credentials for further registries that the build pulls from,
                one entry per registry. Example:
                `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
            build_secrets: Secrets mounted into build steps. They leave no trace in
                layers, logs or the result. Example:
                `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
            skip_cache: Builds everything anew, without taking anything from the cache.
                Example: `false`.
            claim_token: Token of a name you have reserved. The build then uses that
                name, and the claim is used up. Example: `tnc_8b1f4d7e2a`.

        Returns:
            The log as a stream of events.

        Raises:
            BadRequestError: The build cannot be started: a field is wrong, the parts of
                the source do not go together, a registry refused the credentials, or a
                blob is missing. A blocking build that fails also ends here.
                `error_detail` tells the phase. Codes: `invalid_request`, `build_error`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.stream(
            _BUILD,
            body={
                "name": name,
                "dockerfile": dockerfile,
                "base_image": base_image,
                "alias": alias,
                "tags": tags,
                "steps": steps,
                "build_envs": build_envs,
                "start_cmd": start_cmd,
                "build_context": build_context,
                "build_config": build_config,
                "build_backend": build_backend,
                "dockerfile_path": dockerfile_path,
                "build_args": build_args,
                "build_target": build_target,
                "runtime_config": runtime_config,
                "base_image_auth": base_image_auth,
                "registry_auth": registry_auth,
                "build_secrets": build_secrets,
                "skip_cache": skip_cache,
                "claim_token": claim_token,
            },
            options=options,
        )

    async def start_build(
        self,
        *,
        name: str | Omit = omit,
        dockerfile: str | Omit = omit,
        base_image: str | Omit = omit,
        alias: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        steps: Sequence[CreateTemplateRequestStepInput] | Omit = omit,
        build_envs: Mapping[str, str] | Omit = omit,
        start_cmd: str | Omit = omit,
        build_context: TemplateBuildContextInput | Omit = omit,
        build_config: TemplateBuildConfigInput | Omit = omit,
        build_backend: TemplateBuildBackend | Omit = omit,
        dockerfile_path: str | Omit = omit,
        build_args: Mapping[str, str] | Omit = omit,
        build_target: str | Omit = omit,
        runtime_config: TemplateRuntimeConfigInput | Omit = omit,
        base_image_auth: CreateTemplateRequestBaseImageAuthInput | Omit = omit,
        registry_auth: Sequence[TemplateRegistryAuthInput] | Omit = omit,
        build_secrets: Sequence[TemplateBuildSecretInput] | Omit = omit,
        skip_cache: bool | Omit = omit,
        claim_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateBuild:
        """Start a template build.

        Puts a build into the queue and answers at once. This is the way to build in
        production: keep the build id, then poll the state or follow the log. Only
        deployments on Firecracker offer it; others answer with 503.

        Args:
            name: Name of the template, bare or with a namespace. Needed unless
                `claim_token` stands for a reserved name. Example: `data-tools`.
            dockerfile: Text of a Dockerfile. Its COPY and ADD instructions read from
                `build_context`. Example: `FROM python:3.12-slim\\nRUN pip install numpy
                pandas\\n`.
            base_image: OCI image or existing template to start from. An image from a
                private registry also needs `base_image_auth`. Example:
                `python:3.12-slim`.
            alias: Second name under which the template can be found. Example: `data`.
            tags: Tags that the finished build receives. Left out, it gets the tag
                `default`; an empty list is refused. Example: `["default","v1"]`.
            steps: Build steps, carried out from first to last. Each one is recognised
                by its `action`, and its result is cached on its own. Example:
                `[{"action":"apt_install","packages":["git"]},{"action":"run","command":"git
                --version"}]`.
            build_envs: Environment variables that exist during the build only. They
                become part of cached layers, so pass secrets in `build_secrets`.
                Example: `{"PIP_NO_CACHE_DIR":"1"}`.
            start_cmd: Command started once when the template is made. Its running state
                is part of what sandboxes start from, so a server is up right away.
                Example: `python -m http.server 3000`.
            build_context: Files and directories that the build can copy. Leave it out
                when nothing is copied.
            build_config: Size of the machine that does the build, and of sandboxes for
                which no size is asked.
            build_backend: Builder to use. Without a value the platform picks one that
                suits the source. Available options: `native`, `buildkit`.
            dockerfile_path: Path of the Dockerfile inside `build_context`, as an
                alternative to sending its text. Example: `docker/Dockerfile`.
            build_args: Values for the ARG instructions of the Dockerfile. Example:
                `{"PYTHON_VERSION":"3.12"}`.
            build_target: Stage of a multi-stage Dockerfile at which the build ends.
                Without it the last stage counts. Example: `runtime`.
            runtime_config: Settings that every sandbox of the template starts with.
            base_image_auth: Credentials for pulling `base_image`. They are used for
                this build and not stored with the template.
            registry_auth: Credentials for further registries that the build pulls from,
                one entry per registry. Example:
                `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
            build_secrets: Secrets mounted into build steps. They leave no trace in
                layers, logs or the result. Example:
                `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
            skip_cache: Builds everything anew, without taking anything from the cache.
                Example: `false`.
            claim_token: Token of a name you have reserved. The build then uses that
                name, and the claim is used up. Example: `tnc_8b1f4d7e2a`.

        Returns:
            The build is queued.

        Raises:
            BadRequestError: The build cannot be started: a field is wrong, the parts of
                the source do not go together, a registry refused the credentials, or a
                blob is missing. A blocking build that fails also ends here.
                `error_detail` tells the phase. Codes: `invalid_request`, `build_error`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _START_BUILD,
            body={
                "name": name,
                "dockerfile": dockerfile,
                "base_image": base_image,
                "alias": alias,
                "tags": tags,
                "steps": steps,
                "build_envs": build_envs,
                "start_cmd": start_cmd,
                "build_context": build_context,
                "build_config": build_config,
                "build_backend": build_backend,
                "dockerfile_path": dockerfile_path,
                "build_args": build_args,
                "build_target": build_target,
                "runtime_config": runtime_config,
                "base_image_auth": base_image_auth,
                "registry_auth": registry_auth,
                "build_secrets": build_secrets,
                "skip_cache": skip_cache,
                "claim_token": claim_token,
            },
            options=options,
        )

    def get_build_status(
        self,
        build_id: str,
        *,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[TemplateBuildLogEntry, TemplateBuildStatusSnapshot]:
        """Get the status of a template build.

        Returns the record of a build and the log entries from `offset` on. Poll it with
        the `next_offset` of the previous answer, until the state is `ready`, `error` or
        `cancelled`. Only deployments on Firecracker offer it; others answer with 503.

        Args:
            build_id: Id of a build, with the prefix `tb_`, as returned when it was
                started.
            offset: Position of the first log entry to return, counted from 0. Left out,
                the log is returned from its start.

        Returns:
            The build and a part of its log.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template build with this id exists, its record was
                removed, or it belongs to another team. Code:
                `template_build_not_found`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.page(
            _GET_BUILD_STATUS,
            path={"build_id": build_id},
            query={"offset": offset},
            options=options,
        )

    async def cancel_build(
        self,
        build_id: str,
        *,
        reason: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateBuildStatusSnapshot:
        """Cancel a template build.

        Stops a build that waits or is at work. It may take a moment until the builder
        lets go, so poll the state until it is `cancelled`. A build that is already over
        stays as it is.

        Args:
            build_id: Id of a build, with the prefix `tb_`, as returned when it was
                started.
            reason: Remark for your colleagues. It is kept with the build as
                `cancellation_reason`. Example: `Wrong base image`.

        Returns:
            The build and its log.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template build with this id exists, its record was
                removed, or it belongs to another team. Code:
                `template_build_not_found`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _CANCEL_BUILD,
            path={"build_id": build_id},
            body={"reason": reason},
            options=options,
        )

    async def stream_build_logs(
        self,
        build_id: str,
        *,
        offset: int | Omit = omit,
        cursor: int | Omit = omit,
        follow: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[TemplateBuildLogEntry]:
        """Stream template build logs.

        Sends the log of a build as a stream of events, one entry in each. With `follow`
        the stream stays open until the build ends; otherwise it ends with what has been
        written so far. After a break, go on from the last position you received.

        Args:
            build_id: Id of a build, with the prefix `tb_`, as returned when it was
                started.
            offset: Position of the first entry to send, counted from 0.
            cursor: Position of the last entry you have; the stream goes on after it.
                Use it to pick up a broken stream, in place of `offset`.
            follow: Keeps the stream open and sends new entries as they are written,
                until the build ends. Otherwise the stream ends after the last entry
                there is. Default: `false`.

        Returns:
            The log as a stream of events.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template build with this id exists, its record was
                removed, or it belongs to another team. Code:
                `template_build_not_found`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.stream(
            _STREAM_BUILD_LOGS,
            path={"build_id": build_id},
            query={"offset": offset, "cursor": cursor, "follow": follow},
            options=options,
        )

    async def promote_build(
        self,
        build_id: str,
        *,
        tag: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateInfo:
        """Promote a template build.

        Moves tags to a finished build, so that sandboxes which use those tags start
        from it. Use it to release a build after testing it, or to go back to an earlier
        one. Nothing is built anew. A build that is not ready, or whose result was
        removed, is answered with 409.

        Args:
            build_id: Id of a build, with the prefix `tb_`, as returned when it was
                started.
            tag: One tag to move to the build. Example: `stable`.
            tags: Several tags to move to the build. Example: `["stable","v2"]`.

        Returns:
            The template with its tags.

        Raises:
            BadRequestError: No tag was sent, or one of the tags is malformed. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template build with this id exists, its record was
                removed, or it belongs to another team. Code:
                `template_build_not_found`.
            ConflictError: The build cannot receive tags now: it is not finished, it
                failed, or its result was removed. Wait for it in the first case,
                otherwise build again. Codes: `transition_in_progress`,
                `transition_conflict`, `rebuild_required`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _PROMOTE_BUILD,
            path={"build_id": build_id},
            body={"tag": tag, "tags": tags},
            options=options,
        )

    async def retry_build(
        self,
        build_id: str,
        *,
        tags: Sequence[str] | Omit = omit,
        base_image_auth: RetryTemplateBuildRequestBaseImageAuthInput | Omit = omit,
        registry_auth: Sequence[TemplateRegistryAuthInput] | Omit = omit,
        build_secrets: Sequence[TemplateBuildSecretInput] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateBuild:
        """Retry a template build.

        Starts a new build from the source of an earlier one. Use it after a passing
        fault, such as a registry that was down; a faulty step fails again. Credentials
        and secrets have to be sent anew, because they are not kept.

        Args:
            build_id: Id of a build, with the prefix `tb_`, as returned when it was
                started.
            tags: Tags for the new build. Left out, those of the earlier build are used.
                Example: `["default"]`.
            base_image_auth: Credentials for pulling the base image.
            registry_auth: Credentials for further registries, one entry per registry.
                Example:
                `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
            build_secrets: Secrets mounted into build steps. Example:
                `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.

        Returns:
            The new build is queued.

        Raises:
            BadRequestError: The build cannot be started: a field is wrong, the parts of
                the source do not go together, a registry refused the credentials, or a
                blob is missing. A blocking build that fails also ends here.
                `error_detail` tells the phase. Codes: `invalid_request`, `build_error`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template build with this id exists, its record was
                removed, or it belongs to another team. Code:
                `template_build_not_found`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _RETRY_BUILD,
            path={"build_id": build_id},
            body={
                "tags": tags,
                "base_image_auth": base_image_auth,
                "registry_auth": registry_auth,
                "build_secrets": build_secrets,
            },
            options=options,
        )

    async def reserve_name(
        self, *, template_ref: str, **options: Unpack[RequestOptions]
    ) -> TemplateNameClaim:
        """Reserve a template name.

        Sets a name aside, so that nobody else can take it while you prepare a build.
        Send the token with the build to use the name. The claim ends by itself after a
        while. A name in use is answered with 409. Only deployments on Firecracker offer
        it; others answer with 501.

        Args:
            template_ref: Name to reserve, bare or with its namespace. Tags are not
                accepted here. Example: `research/data-tools`.

        Returns:
            The name is reserved.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            ConflictError: Another template or a claim already has this name. Choose a
                different one. Code: `transition_conflict`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _RESERVE_NAME, body={"template_ref": template_ref}, options=options
        )

    async def release_name_claim(
        self, claim_token: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Release a template name.

        Gives a reserved name back before its time, for instance when a build was called
        off. A claim that a build has used cannot be released: delete or rename the
        template instead. Only deployments on Firecracker offer it; others answer with
        501.

        Args:
            claim_token: Token that was handed out with the reservation.

        Raises:
            NotFoundError: No claim with this token exists. It may have been released,
                or have ended. Code: `template_name_claim_not_found`.
            ConflictError: The claim has already been used by a build and can no longer
                be given back. Code: `transition_conflict`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _RELEASE_NAME_CLAIM, path={"claim_token": claim_token}, options=options
        )

    async def get_namespace(
        self, slug: str, **options: Unpack[RequestOptions]
    ) -> TemplateNamespaceInfo:
        """Get a template namespace.

        Returns whose namespace a slug is, and whether your bare template names are
        looked up in it. Use it to build full references. Only deployments on
        Firecracker offer it; others answer with 501.

        Args:
            slug: Slug of the namespace: the part of a reference before the slash.

        Returns:
            The namespace.

        Raises:
            NotFoundError: No namespace with this slug exists, or you cannot see it.
                Code: `not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _GET_NAMESPACE, path={"slug": slug}, options=options
        )

    async def plan_build(
        self,
        *,
        name: str | Omit = omit,
        dockerfile: str | Omit = omit,
        base_image: str | Omit = omit,
        alias: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        steps: Sequence[CreateTemplateRequestStepInput] | Omit = omit,
        build_envs: Mapping[str, str] | Omit = omit,
        start_cmd: str | Omit = omit,
        build_context: TemplateBuildContextInput | Omit = omit,
        build_config: TemplateBuildConfigInput | Omit = omit,
        build_backend: TemplateBuildBackend | Omit = omit,
        dockerfile_path: str | Omit = omit,
        build_args: Mapping[str, str] | Omit = omit,
        build_target: str | Omit = omit,
        runtime_config: TemplateRuntimeConfigInput | Omit = omit,
        base_image_auth: CreateTemplateRequestBaseImageAuthInput | Omit = omit,
        registry_auth: Sequence[TemplateRegistryAuthInput] | Omit = omit,
        build_secrets: Sequence[TemplateBuildSecretInput] | Omit = omit,
        skip_cache: bool | Omit = omit,
        claim_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateBuildPlanResponse:
        """Plan a template build.

        Works out what a build would do, without building. Use it to see how a
        Dockerfile is understood, which of its instructions are ignored, and whether the
        base image needs credentials. A source that cannot be read is answered with 400.

        Args:
            name: Name of the template, bare or with a namespace. Needed unless
                `claim_token` stands for a reserved name. Example: `data-tools`.
            dockerfile: Text of a Dockerfile. Its COPY and ADD instructions read from
                `build_context`. Example: `FROM python:3.12-slim\\nRUN pip install numpy
                pandas\\n`.
            base_image: OCI image or existing template to start from. An image from a
                private registry also needs `base_image_auth`. Example:
                `python:3.12-slim`.
            alias: Second name under which the template can be found. Example: `data`.
            tags: Tags that the finished build receives. Left out, it gets the tag
                `default`; an empty list is refused. Example: `["default","v1"]`.
            steps: Build steps, carried out from first to last. Each one is recognised
                by its `action`, and its result is cached on its own. Example:
                `[{"action":"apt_install","packages":["git"]},{"action":"run","command":"git
                --version"}]`.
            build_envs: Environment variables that exist during the build only. They
                become part of cached layers, so pass secrets in `build_secrets`.
                Example: `{"PIP_NO_CACHE_DIR":"1"}`.
            start_cmd: Command started once when the template is made. Its running state
                is part of what sandboxes start from, so a server is up right away.
                Example: `python -m http.server 3000`.
            build_context: Files and directories that the build can copy. Leave it out
                when nothing is copied.
            build_config: Size of the machine that does the build, and of sandboxes for
                which no size is asked.
            build_backend: Builder to use. Without a value the platform picks one that
                suits the source. Available options: `native`, `buildkit`.
            dockerfile_path: Path of the Dockerfile inside `build_context`, as an
                alternative to sending its text. Example: `docker/Dockerfile`.
            build_args: Values for the ARG instructions of the Dockerfile. Example:
                `{"PYTHON_VERSION":"3.12"}`.
            build_target: Stage of a multi-stage Dockerfile at which the build ends.
                Without it the last stage counts. Example: `runtime`.
            runtime_config: Settings that every sandbox of the template starts with.
            base_image_auth: Credentials for pulling `base_image`. They are used for
                this build and not stored with the template.
            registry_auth: Credentials for further registries that the build pulls from,
                one entry per registry. Example:
                `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
            build_secrets: Secrets mounted into build steps. They leave no trace in
                layers, logs or the result. Example:
                `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
            skip_cache: Builds everything anew, without taking anything from the cache.
                Example: `false`.
            claim_token: Token of a name you have reserved. The build then uses that
                name, and the claim is used up. Example: `tnc_8b1f4d7e2a`.

        Returns:
            The plan.

        Raises:
            BadRequestError: The build cannot be started: a field is wrong, the parts of
                the source do not go together, a registry refused the credentials, or a
                blob is missing. A blocking build that fails also ends here.
                `error_detail` tells the phase. Codes: `invalid_request`, `build_error`,
                `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _PLAN_BUILD,
            body={
                "name": name,
                "dockerfile": dockerfile,
                "base_image": base_image,
                "alias": alias,
                "tags": tags,
                "steps": steps,
                "build_envs": build_envs,
                "start_cmd": start_cmd,
                "build_context": build_context,
                "build_config": build_config,
                "build_backend": build_backend,
                "dockerfile_path": dockerfile_path,
                "build_args": build_args,
                "build_target": build_target,
                "runtime_config": runtime_config,
                "base_image_auth": base_image_auth,
                "registry_auth": registry_auth,
                "build_secrets": build_secrets,
                "skip_cache": skip_cache,
                "claim_token": claim_token,
            },
            options=options,
        )

    async def get_by_ref(
        self, ref: str, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> TemplateInfo:
        """Get a template by reference.

        Returns the template that a reference leads to. Use it to check that a reference
        is right before you create sandboxes from it, or to learn the id and the tags.
        Only deployments on Firecracker offer it; others answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            fields: Comma-separated list of fields to send back, to keep answers small.
                Anything not listed is left out, required fields included. Words it
                takes: `id`, `name`, `description`, `tags`, `default_tag`, `builtin`,
                `canonical_ref`, `namespace_slug`, `visibility`.

        Returns:
            The template.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _GET_BY_REF, path={"ref": ref}, query={"fields": fields}, options=options
        )

    async def delete_by_ref(self, ref: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a template by reference.

        Removes the template that a reference leads to, with all its tags and aliases.
        No more sandboxes can be started from it, while running ones and their snapshots
        go on. Built-in templates are refused with 400. Only deployments on Firecracker
        offer it; others answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _DELETE_BY_REF, path={"ref": ref}, options=options
        )

    async def list_aliases_by_ref(
        self, ref: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[TemplateAliasInfo]:
        """List template aliases by reference.

        Returns the other names that lead to the referenced template. A rename leaves
        the former name behind as an alias, so that existing references keep working.
        Only deployments on Firecracker offer it; others answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.

        Returns:
            The aliases; an empty array if there are none.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _LIST_ALIASES_BY_REF, path={"ref": ref}, options=options
        )

    async def remove_alias_by_ref(
        self, ref: str, alias: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a template alias by reference.

        Takes an alias away from the referenced template. References that use it fail
        from then on, and the name becomes free for others. The template itself is not
        affected. Only deployments on Firecracker offer it; others answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            alias: Alias to remove, without the namespace.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: The template does not exist, or it has no such alias. Codes:
                `template_not_found`, `not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _REMOVE_ALIAS_BY_REF, path={"ref": ref, "alias": alias}, options=options
        )

    def list_builds_by_ref(
        self,
        ref: str,
        *,
        status: TemplateBuildStatus | Omit = omit,
        backend: TemplateBuildBackend | Omit = omit,
        source_type: TemplateBuildSourceType | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[TemplateBuildSummary, TemplateBuildListResponse]:
        """List template builds by reference.

        Returns the builds of the referenced template, newest first. Filter by state to
        find failures, or by `ready` to find a build to go back to. Follow `next_cursor`
        for older ones.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            status: Only builds in this state. Available options: `waiting`, `building`,
                `ready`, `error`, `cancelled`.
            backend: Only builds made by this builder. Available options: `native`,
                `buildkit`.
            source_type: Only builds from this kind of source. Available options:
                `declarative`, `dockerfile`, `oci_import`, `template_base`.
            limit: Largest number of builds on the page. Left out, the deployment
                decides; values that are too large are cut.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of builds.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.page(
            _LIST_BUILDS_BY_REF,
            path={"ref": ref},
            query={
                "status": status,
                "backend": backend,
                "source_type": source_type,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    async def rename_by_ref(
        self, ref: str, *, new_name: str, **options: Unpack[RequestOptions]
    ) -> TemplateInfo:
        """Rename a template by reference.

        Gives the referenced template a new name in the same namespace. Its id, builds
        and tags stay; the former name becomes an alias. A name that is taken is
        answered with 409. Only deployments on Firecracker offer it; others answer with
        501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            new_name: Name to use from now on, without a namespace. It must be free in
                the namespace of the template. Example: `data-science`.

        Returns:
            The template under its new name.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            ConflictError: Another template or a claim already has this name. Choose a
                different one. Code: `transition_conflict`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _RENAME_BY_REF,
            path={"ref": ref},
            body={"new_name": new_name},
            options=options,
        )

    async def assign_tags_by_ref(
        self, ref: str, *, tags: Sequence[str], **options: Unpack[RequestOptions]
    ) -> TemplateInfo:
        """Assign template tags by reference.

        Puts tags on the build that the reference leads to; with a tag in the reference
        that is the build it marks. A tag that marks another build is moved. To tag a
        certain build, promote it. Only deployments on Firecracker offer it; others
        answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            tags: Tags to assign, at least one. Each is moved here if it marked another
                build of the template before. Minimum array length: `1`. Example:
                `["v1","stable"]`.

        Returns:
            The template with its tags.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _ASSIGN_TAGS_BY_REF, path={"ref": ref}, body={"tags": tags}, options=options
        )

    async def list_tags_by_ref(
        self, ref: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[TemplateTagInfo]:
        """List template tags by reference.

        Returns the tags of the referenced template and the build that each one marks.
        Use it to see what a reference with a tag would start. Only deployments on
        Firecracker offer it; others answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.

        Returns:
            The tags.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _LIST_TAGS_BY_REF, path={"ref": ref}, options=options
        )

    async def remove_tag_by_ref(
        self, ref: str, tag: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a template tag by reference.

        Takes a tag off the referenced template. References with this tag fail from then
        on. The build it marked remains, but may be removed after its retention time if
        no other tag keeps it. Only deployments on Firecracker offer it; others answer
        with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            tag: Tag to remove.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: The template does not exist, or it has no such tag. Codes:
                `template_not_found`, `not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _REMOVE_TAG_BY_REF, path={"ref": ref, "tag": tag}, options=options
        )

    async def update_visibility_by_ref(
        self,
        ref: str,
        *,
        visibility: TemplateVisibility,
        **options: Unpack[RequestOptions],
    ) -> TemplateInfo:
        """Update template visibility by reference.

        Makes the referenced template public or private. Everything inside a public
        template can be read by everyone on the deployment, so make sure that it holds
        no secrets. Sandboxes of other teams keep running when it turns private again.
        Only deployments on Firecracker offer it; others answer with 501.

        Args:
            ref: Reference of the template: a name, or a namespace and a name, each with
                or without a tag. Percent-encode the slash as `%2F` and the colon as
                `%3A`. An encoded reference is always read as a whole, even if it ends
                in a word such as `tags`.
            visibility: New visibility. Available options: `private`, `public`.

        Returns:
            The template with its new visibility.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _UPDATE_VISIBILITY_BY_REF,
            path={"ref": ref},
            body={"visibility": visibility},
            options=options,
        )

    async def validate_build(
        self,
        *,
        name: str | Omit = omit,
        dockerfile: str | Omit = omit,
        base_image: str | Omit = omit,
        alias: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        steps: Sequence[CreateTemplateRequestStepInput] | Omit = omit,
        build_envs: Mapping[str, str] | Omit = omit,
        start_cmd: str | Omit = omit,
        build_context: TemplateBuildContextInput | Omit = omit,
        build_config: TemplateBuildConfigInput | Omit = omit,
        build_backend: TemplateBuildBackend | Omit = omit,
        dockerfile_path: str | Omit = omit,
        build_args: Mapping[str, str] | Omit = omit,
        build_target: str | Omit = omit,
        runtime_config: TemplateRuntimeConfigInput | Omit = omit,
        base_image_auth: CreateTemplateRequestBaseImageAuthInput | Omit = omit,
        registry_auth: Sequence[TemplateRegistryAuthInput] | Omit = omit,
        build_secrets: Sequence[TemplateBuildSecretInput] | Omit = omit,
        skip_cache: bool | Omit = omit,
        claim_token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> TemplateBuildValidationResponse:
        """Validate a template build.

        Checks a build request without building or planning anything. A request with
        faults is still answered with 200: look at `valid` and `errors`. Handy in an
        editor or before a commit.

        Args:
            name: Name of the template, bare or with a namespace. Needed unless
                `claim_token` stands for a reserved name. Example: `data-tools`.
            dockerfile: Text of a Dockerfile. Its COPY and ADD instructions read from
                `build_context`. Example: `FROM python:3.12-slim\\nRUN pip install numpy
                pandas\\n`.
            base_image: OCI image or existing template to start from. An image from a
                private registry also needs `base_image_auth`. Example:
                `python:3.12-slim`.
            alias: Second name under which the template can be found. Example: `data`.
            tags: Tags that the finished build receives. Left out, it gets the tag
                `default`; an empty list is refused. Example: `["default","v1"]`.
            steps: Build steps, carried out from first to last. Each one is recognised
                by its `action`, and its result is cached on its own. Example:
                `[{"action":"apt_install","packages":["git"]},{"action":"run","command":"git
                --version"}]`.
            build_envs: Environment variables that exist during the build only. They
                become part of cached layers, so pass secrets in `build_secrets`.
                Example: `{"PIP_NO_CACHE_DIR":"1"}`.
            start_cmd: Command started once when the template is made. Its running state
                is part of what sandboxes start from, so a server is up right away.
                Example: `python -m http.server 3000`.
            build_context: Files and directories that the build can copy. Leave it out
                when nothing is copied.
            build_config: Size of the machine that does the build, and of sandboxes for
                which no size is asked.
            build_backend: Builder to use. Without a value the platform picks one that
                suits the source. Available options: `native`, `buildkit`.
            dockerfile_path: Path of the Dockerfile inside `build_context`, as an
                alternative to sending its text. Example: `docker/Dockerfile`.
            build_args: Values for the ARG instructions of the Dockerfile. Example:
                `{"PYTHON_VERSION":"3.12"}`.
            build_target: Stage of a multi-stage Dockerfile at which the build ends.
                Without it the last stage counts. Example: `runtime`.
            runtime_config: Settings that every sandbox of the template starts with.
            base_image_auth: Credentials for pulling `base_image`. They are used for
                this build and not stored with the template.
            registry_auth: Credentials for further registries that the build pulls from,
                one entry per registry. Example:
                `[{"registry":"ghcr.io","auth":{"kind":"basic","username":"ada","password":"ghp_8Kd2Lm4Qx7Vz"}}]`.
            build_secrets: Secrets mounted into build steps. They leave no trace in
                layers, logs or the result. Example:
                `[{"id":"pip_token","value":"pt_93ab61c4","source":"value"}]`.
            skip_cache: Builds everything anew, without taking anything from the cache.
                Example: `false`.
            claim_token: Token of a name you have reserved. The build then uses that
                name, and the claim is used up. Example: `tnc_8b1f4d7e2a`.

        Returns:
            The outcome, good or bad.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return await self._transport.call(
            _VALIDATE_BUILD,
            body={
                "name": name,
                "dockerfile": dockerfile,
                "base_image": base_image,
                "alias": alias,
                "tags": tags,
                "steps": steps,
                "build_envs": build_envs,
                "start_cmd": start_cmd,
                "build_context": build_context,
                "build_config": build_config,
                "build_backend": build_backend,
                "dockerfile_path": dockerfile_path,
                "build_args": build_args,
                "build_target": build_target,
                "runtime_config": runtime_config,
                "base_image_auth": base_image_auth,
                "registry_auth": registry_auth,
                "build_secrets": build_secrets,
                "skip_cache": skip_cache,
                "claim_token": claim_token,
            },
            options=options,
        )

    async def get(
        self, id: str, *, fields: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> TemplateInfo:
        """Get a template.

        Returns the template with this id. Ids stay the same when a template is renamed,
        so keep the id if you need a lasting link.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            fields: Comma-separated list of fields to send back, to keep answers small.
                Anything not listed is left out, required fields included. Words it
                takes: `id`, `name`, `description`, `tags`, `default_tag`, `builtin`,
                `canonical_ref`, `namespace_slug`, `visibility`.

        Returns:
            The template.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _GET, path={"id": id}, query={"fields": fields}, options=options
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a template.

        Removes a template with its tags, aliases and builds. No more sandboxes can be
        started from it, while running ones and their snapshots go on. Built-in
        templates are refused with 400.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(_DELETE, path={"id": id}, options=options)

    async def list_aliases(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[TemplateAliasInfo]:
        """List template aliases.

        Returns the other names that lead to a template. A rename leaves the former name
        behind as an alias, so that existing references keep working. Only deployments
        on Firecracker offer it; others answer with 501.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.

        Returns:
            The aliases; an empty array if there are none.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _LIST_ALIASES, path={"id": id}, options=options
        )

    async def remove_alias(
        self, id: str, alias: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a template alias.

        Takes an alias away from a template. References that use it fail from then on,
        and the name becomes free for others. The template itself is not affected.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            alias: Alias to remove, without the namespace.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: The template does not exist, or it has no such alias. Codes:
                `template_not_found`, `not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _REMOVE_ALIAS, path={"id": id, "alias": alias}, options=options
        )

    def list_builds(
        self,
        id: str,
        *,
        status: TemplateBuildStatus | Omit = omit,
        backend: TemplateBuildBackend | Omit = omit,
        source_type: TemplateBuildSourceType | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[TemplateBuildSummary, TemplateBuildListResponse]:
        """List template builds.

        Returns the builds of a template, newest first. Filter by state to find
        failures, or by `ready` to find a build to go back to. Follow `next_cursor` for
        older ones.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            status: Only builds in this state. Available options: `waiting`, `building`,
                `ready`, `error`, `cancelled`.
            backend: Only builds made by this builder. Available options: `native`,
                `buildkit`.
            source_type: Only builds from this kind of source. Available options:
                `declarative`, `dockerfile`, `oci_import`, `template_base`.
            limit: Largest number of builds on the page. Left out, the deployment
                decides; values that are too large are cut.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of builds.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: Builds are switched off on this deployment or need
                another backend, no builder is free, or records or storage cannot be
                reached. Retry with growing pauses unless the code is
                `feature_unavailable`. Codes: `feature_unavailable`,
                `capacity_exceeded`, `no_eligible_runtime_host`, `database_error`.
        """
        return self._transport.page(
            _LIST_BUILDS,
            path={"id": id},
            query={
                "status": status,
                "backend": backend,
                "source_type": source_type,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    async def rename(
        self, id: str, *, new_name: str, **options: Unpack[RequestOptions]
    ) -> TemplateInfo:
        """Rename a template.

        Gives a template a new name in its namespace. Its id, builds and tags stay; the
        former name becomes an alias. A name that is taken is answered with 409. Only
        deployments on Firecracker offer it; others answer with 501.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            new_name: Name to use from now on, without a namespace. It must be free in
                the namespace of the template. Example: `data-science`.

        Returns:
            The template under its new name.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            ConflictError: Another template or a claim already has this name. Choose a
                different one. Code: `transition_conflict`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _RENAME, path={"id": id}, body={"new_name": new_name}, options=options
        )

    async def assign_tags(
        self, id: str, *, tags: Sequence[str], **options: Unpack[RequestOptions]
    ) -> TemplateInfo:
        """Assign template tags.

        Puts tags on the build that the default tag of a template marks. A tag that
        marks another build is moved. To tag a certain build, promote it.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            tags: Tags to assign, at least one. Each is moved here if it marked another
                build of the template before. Minimum array length: `1`. Example:
                `["v1","stable"]`.

        Returns:
            The template with its tags.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _ASSIGN_TAGS, path={"id": id}, body={"tags": tags}, options=options
        )

    async def list_tags(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[TemplateTagInfo]:
        """List template tags.

        Returns the tags of a template and the build that each one marks. Use it to see
        what a reference with a tag would start.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.

        Returns:
            The tags.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(_LIST_TAGS, path={"id": id}, options=options)

    async def remove_tag(
        self, id: str, tag: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove a template tag.

        Takes a tag off a template. References with this tag fail from then on. The
        build it marked remains, but may be removed after its retention time if no other
        tag keeps it.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            tag: Tag to remove.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: The template does not exist, or it has no such tag. Codes:
                `template_not_found`, `not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _REMOVE_TAG, path={"id": id, "tag": tag}, options=options
        )

    async def update_visibility(
        self,
        id: str,
        *,
        visibility: TemplateVisibility,
        **options: Unpack[RequestOptions],
    ) -> TemplateInfo:
        """Update template visibility.

        Makes a template public or private. Everything inside a public template can be
        read by everyone on the deployment, so make sure that it holds no secrets.
        Sandboxes of other teams keep running when it turns private again. Only
        deployments on Firecracker offer it; others answer with 501.

        Args:
            id: Opaque id of the template; it stays the same when the template is
                renamed.
            visibility: New visibility. Available options: `private`, `public`.

        Returns:
            The template with its new visibility.

        Raises:
            BadRequestError: The template reference or a value in the request is
                malformed, or a built-in template was to be changed. Code:
                `invalid_request`.
            NotFoundError: No template with this reference or id exists, or it is
                private to another team. Code: `template_not_found`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _UPDATE_VISIBILITY,
            path={"id": id},
            body={"visibility": visibility},
            options=options,
        )


class TemplatesWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Templates) -> None:
        self.create_warm_pool = raw(resource.create_warm_pool)
        self.list_warm_pools = raw(resource.list_warm_pools)
        self.get_warm_pool = raw(resource.get_warm_pool)
        self.update_warm_pool = raw(resource.update_warm_pool)
        self.delete_warm_pool = raw(resource.delete_warm_pool)
        self.disable_warm_pool = raw(resource.disable_warm_pool)
        self.drain_warm_pool = raw(resource.drain_warm_pool)
        self.enable_warm_pool = raw(resource.enable_warm_pool)
        self.reconcile_warm_pool = raw(resource.reconcile_warm_pool)
        self.get_warm_pool_status = raw(resource.get_warm_pool_status)
        self.create = raw(  # pyright: ignore[reportDeprecated]
            resource.create,  # pyright: ignore[reportDeprecated]
        )
        self.list = raw(resource.list)
        self.preflight_blobs = raw(resource.preflight_blobs)
        self.upload_blob = raw(resource.upload_blob)
        self.build = raw(resource.build)
        self.start_build = raw(resource.start_build)
        self.get_build_status = raw(resource.get_build_status)
        self.cancel_build = raw(resource.cancel_build)
        self.stream_build_logs = raw(resource.stream_build_logs)
        self.promote_build = raw(resource.promote_build)
        self.retry_build = raw(resource.retry_build)
        self.reserve_name = raw(resource.reserve_name)
        self.release_name_claim = raw(resource.release_name_claim)
        self.get_namespace = raw(resource.get_namespace)
        self.plan_build = raw(resource.plan_build)
        self.get_by_ref = raw(resource.get_by_ref)
        self.delete_by_ref = raw(resource.delete_by_ref)
        self.list_aliases_by_ref = raw(resource.list_aliases_by_ref)
        self.remove_alias_by_ref = raw(resource.remove_alias_by_ref)
        self.list_builds_by_ref = raw(resource.list_builds_by_ref)
        self.rename_by_ref = raw(resource.rename_by_ref)
        self.assign_tags_by_ref = raw(resource.assign_tags_by_ref)
        self.list_tags_by_ref = raw(resource.list_tags_by_ref)
        self.remove_tag_by_ref = raw(resource.remove_tag_by_ref)
        self.update_visibility_by_ref = raw(resource.update_visibility_by_ref)
        self.validate_build = raw(resource.validate_build)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.list_aliases = raw(resource.list_aliases)
        self.remove_alias = raw(resource.remove_alias)
        self.list_builds = raw(resource.list_builds)
        self.rename = raw(resource.rename)
        self.assign_tags = raw(resource.assign_tags)
        self.list_tags = raw(resource.list_tags)
        self.remove_tag = raw(resource.remove_tag)
        self.update_visibility = raw(resource.update_visibility)


class TemplatesWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Templates) -> None:
        self.create_warm_pool = streaming(resource.create_warm_pool)
        self.list_warm_pools = streaming(resource.list_warm_pools)
        self.get_warm_pool = streaming(resource.get_warm_pool)
        self.update_warm_pool = streaming(resource.update_warm_pool)
        self.delete_warm_pool = streaming(resource.delete_warm_pool)
        self.disable_warm_pool = streaming(resource.disable_warm_pool)
        self.drain_warm_pool = streaming(resource.drain_warm_pool)
        self.enable_warm_pool = streaming(resource.enable_warm_pool)
        self.reconcile_warm_pool = streaming(resource.reconcile_warm_pool)
        self.get_warm_pool_status = streaming(resource.get_warm_pool_status)
        self.create = streaming(  # pyright: ignore[reportDeprecated]
            resource.create,  # pyright: ignore[reportDeprecated]
        )
        self.list = streaming(resource.list)
        self.preflight_blobs = streaming(resource.preflight_blobs)
        self.upload_blob = streaming(resource.upload_blob)
        self.build = streaming(resource.build)
        self.start_build = streaming(resource.start_build)
        self.get_build_status = streaming(resource.get_build_status)
        self.cancel_build = streaming(resource.cancel_build)
        self.stream_build_logs = streaming(resource.stream_build_logs)
        self.promote_build = streaming(resource.promote_build)
        self.retry_build = streaming(resource.retry_build)
        self.reserve_name = streaming(resource.reserve_name)
        self.release_name_claim = streaming(resource.release_name_claim)
        self.get_namespace = streaming(resource.get_namespace)
        self.plan_build = streaming(resource.plan_build)
        self.get_by_ref = streaming(resource.get_by_ref)
        self.delete_by_ref = streaming(resource.delete_by_ref)
        self.list_aliases_by_ref = streaming(resource.list_aliases_by_ref)
        self.remove_alias_by_ref = streaming(resource.remove_alias_by_ref)
        self.list_builds_by_ref = streaming(resource.list_builds_by_ref)
        self.rename_by_ref = streaming(resource.rename_by_ref)
        self.assign_tags_by_ref = streaming(resource.assign_tags_by_ref)
        self.list_tags_by_ref = streaming(resource.list_tags_by_ref)
        self.remove_tag_by_ref = streaming(resource.remove_tag_by_ref)
        self.update_visibility_by_ref = streaming(resource.update_visibility_by_ref)
        self.validate_build = streaming(resource.validate_build)
        self.get = streaming(resource.get)
        self.delete = streaming(resource.delete)
        self.list_aliases = streaming(resource.list_aliases)
        self.remove_alias = streaming(resource.remove_alias)
        self.list_builds = streaming(resource.list_builds)
        self.rename = streaming(resource.rename)
        self.assign_tags = streaming(resource.assign_tags)
        self.list_tags = streaming(resource.list_tags)
        self.remove_tag = streaming(resource.remove_tag)
        self.update_visibility = streaming(resource.update_visibility)


class AsyncTemplatesWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncTemplates) -> None:
        self.create_warm_pool = async_raw(resource.create_warm_pool)
        self.list_warm_pools = async_raw(resource.list_warm_pools)
        self.get_warm_pool = async_raw(resource.get_warm_pool)
        self.update_warm_pool = async_raw(resource.update_warm_pool)
        self.delete_warm_pool = async_raw(resource.delete_warm_pool)
        self.disable_warm_pool = async_raw(resource.disable_warm_pool)
        self.drain_warm_pool = async_raw(resource.drain_warm_pool)
        self.enable_warm_pool = async_raw(resource.enable_warm_pool)
        self.reconcile_warm_pool = async_raw(resource.reconcile_warm_pool)
        self.get_warm_pool_status = async_raw(resource.get_warm_pool_status)
        self.create = async_raw(  # pyright: ignore[reportDeprecated]
            resource.create,  # pyright: ignore[reportDeprecated]
        )
        self.list = async_raw(resource.list)
        self.preflight_blobs = async_raw(resource.preflight_blobs)
        self.upload_blob = async_raw(resource.upload_blob)
        self.build = async_raw(resource.build)
        self.start_build = async_raw(resource.start_build)
        self.get_build_status = async_raw(resource.get_build_status)
        self.cancel_build = async_raw(resource.cancel_build)
        self.stream_build_logs = async_raw(resource.stream_build_logs)
        self.promote_build = async_raw(resource.promote_build)
        self.retry_build = async_raw(resource.retry_build)
        self.reserve_name = async_raw(resource.reserve_name)
        self.release_name_claim = async_raw(resource.release_name_claim)
        self.get_namespace = async_raw(resource.get_namespace)
        self.plan_build = async_raw(resource.plan_build)
        self.get_by_ref = async_raw(resource.get_by_ref)
        self.delete_by_ref = async_raw(resource.delete_by_ref)
        self.list_aliases_by_ref = async_raw(resource.list_aliases_by_ref)
        self.remove_alias_by_ref = async_raw(resource.remove_alias_by_ref)
        self.list_builds_by_ref = async_raw(resource.list_builds_by_ref)
        self.rename_by_ref = async_raw(resource.rename_by_ref)
        self.assign_tags_by_ref = async_raw(resource.assign_tags_by_ref)
        self.list_tags_by_ref = async_raw(resource.list_tags_by_ref)
        self.remove_tag_by_ref = async_raw(resource.remove_tag_by_ref)
        self.update_visibility_by_ref = async_raw(resource.update_visibility_by_ref)
        self.validate_build = async_raw(resource.validate_build)
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)
        self.list_aliases = async_raw(resource.list_aliases)
        self.remove_alias = async_raw(resource.remove_alias)
        self.list_builds = async_raw(resource.list_builds)
        self.rename = async_raw(resource.rename)
        self.assign_tags = async_raw(resource.assign_tags)
        self.list_tags = async_raw(resource.list_tags)
        self.remove_tag = async_raw(resource.remove_tag)
        self.update_visibility = async_raw(resource.update_visibility)


class AsyncTemplatesWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncTemplates) -> None:
        self.create_warm_pool = async_streaming(resource.create_warm_pool)
        self.list_warm_pools = async_streaming(resource.list_warm_pools)
        self.get_warm_pool = async_streaming(resource.get_warm_pool)
        self.update_warm_pool = async_streaming(resource.update_warm_pool)
        self.delete_warm_pool = async_streaming(resource.delete_warm_pool)
        self.disable_warm_pool = async_streaming(resource.disable_warm_pool)
        self.drain_warm_pool = async_streaming(resource.drain_warm_pool)
        self.enable_warm_pool = async_streaming(resource.enable_warm_pool)
        self.reconcile_warm_pool = async_streaming(resource.reconcile_warm_pool)
        self.get_warm_pool_status = async_streaming(resource.get_warm_pool_status)
        self.create = async_streaming(  # pyright: ignore[reportDeprecated]
            resource.create,  # pyright: ignore[reportDeprecated]
        )
        self.list = async_streaming(resource.list)
        self.preflight_blobs = async_streaming(resource.preflight_blobs)
        self.upload_blob = async_streaming(resource.upload_blob)
        self.build = async_streaming(resource.build)
        self.start_build = async_streaming(resource.start_build)
        self.get_build_status = async_streaming(resource.get_build_status)
        self.cancel_build = async_streaming(resource.cancel_build)
        self.stream_build_logs = async_streaming(resource.stream_build_logs)
        self.promote_build = async_streaming(resource.promote_build)
        self.retry_build = async_streaming(resource.retry_build)
        self.reserve_name = async_streaming(resource.reserve_name)
        self.release_name_claim = async_streaming(resource.release_name_claim)
        self.get_namespace = async_streaming(resource.get_namespace)
        self.plan_build = async_streaming(resource.plan_build)
        self.get_by_ref = async_streaming(resource.get_by_ref)
        self.delete_by_ref = async_streaming(resource.delete_by_ref)
        self.list_aliases_by_ref = async_streaming(resource.list_aliases_by_ref)
        self.remove_alias_by_ref = async_streaming(resource.remove_alias_by_ref)
        self.list_builds_by_ref = async_streaming(resource.list_builds_by_ref)
        self.rename_by_ref = async_streaming(resource.rename_by_ref)
        self.assign_tags_by_ref = async_streaming(resource.assign_tags_by_ref)
        self.list_tags_by_ref = async_streaming(resource.list_tags_by_ref)
        self.remove_tag_by_ref = async_streaming(resource.remove_tag_by_ref)
        self.update_visibility_by_ref = async_streaming(
            resource.update_visibility_by_ref
        )
        self.validate_build = async_streaming(resource.validate_build)
        self.get = async_streaming(resource.get)
        self.delete = async_streaming(resource.delete)
        self.list_aliases = async_streaming(resource.list_aliases)
        self.remove_alias = async_streaming(resource.remove_alias)
        self.list_builds = async_streaming(resource.list_builds)
        self.rename = async_streaming(resource.rename)
        self.assign_tags = async_streaming(resource.assign_tags)
        self.list_tags = async_streaming(resource.list_tags)
        self.remove_tag = async_streaming(resource.remove_tag)
        self.update_visibility = async_streaming(resource.update_visibility)
