"""The operations of Agent Deployments, as data and as methods."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    AsyncResource,
    Binary,
    Content,
    Cursor,
    Json,
    Operation,
    Resource,
    async_raw,
    async_streaming,
    omit,
    raw,
    streaming,
)

if TYPE_CHECKING:
    from .._runtime import AsyncPages, FileInput, Omit, Page, RequestOptions
    from ..models import (
        AgentBundleManifestInput,
        AgentCachePolicy,
        AgentDeployment,
        AgentDeploymentConfigInput,
        AgentDeploymentMode,
        AgentDeploymentStatus,
        AgentDeploymentVersion,
        AgentDeploymentVersionStatus,
        AgentLogEvent,
        AgentRun,
        AgentRunOutputsResponse,
        AgentRunStatus,
        AgentServiceInstance,
        AgentServiceStatus,
        AgentServiceUrlResponse,
        ListAgentDeploymentsResponse,
        ListAgentDeploymentVersionsResponse,
        ListAgentLogEventsResponse,
        ListAgentRunsResponse,
        ListAgentServiceInstancesResponse,
    )

_LIST: Operation[Page[AgentDeployment, ListAgentDeploymentsResponse]] = Operation(
    "listAgentDeployments",
    "GET",
    "/v1/agent-deployments",
    responses={"200": Content("json", "ListAgentDeploymentsResponse")},
    security=(("apiKey",),),
    paging=Cursor("cursor", items=("items",), next=("next_cursor",), limit="limit"),
)
_CREATE: Operation[AgentDeployment] = Operation(
    "createAgentDeployment",
    "POST",
    "/v1/agent-deployments",
    body=Json(),
    responses={"201": Content("json", "AgentDeployment")},
    security=(("apiKey",),),
    idempotency="Idempotency-Key",
)
_GET: Operation[AgentDeployment] = Operation(
    "getAgentDeployment",
    "GET",
    "/v1/agent-deployments/{deployment_id}",
    responses={"200": Content("json", "AgentDeployment")},
    security=(("apiKey",),),
)
_UPDATE: Operation[AgentDeployment] = Operation(
    "updateAgentDeployment",
    "PATCH",
    "/v1/agent-deployments/{deployment_id}",
    body=Json(),
    responses={"200": Content("json", "AgentDeployment")},
    security=(("apiKey",),),
)
_DELETE: Operation[None] = Operation(
    "deleteAgentDeployment",
    "DELETE",
    "/v1/agent-deployments/{deployment_id}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_LIST_VERSIONS: Operation[
    Page[AgentDeploymentVersion, ListAgentDeploymentVersionsResponse]
] = Operation(
    "listAgentDeploymentVersions",
    "GET",
    "/v1/agent-deployments/{deployment_id}/versions",
    responses={"200": Content("json", "ListAgentDeploymentVersionsResponse")},
    security=(("apiKey",),),
    paging=Cursor("cursor", items=("items",), next=("next_cursor",), limit="limit"),
)
_CREATE_VERSION: Operation[AgentDeploymentVersion] = Operation(
    "createAgentDeploymentVersion",
    "POST",
    "/v1/agent-deployments/{deployment_id}/versions",
    body=Json(),
    responses={"201": Content("json", "AgentDeploymentVersion")},
    security=(("apiKey",),),
    idempotency="Idempotency-Key",
)
_GET_VERSION: Operation[AgentDeploymentVersion] = Operation(
    "getAgentDeploymentVersion",
    "GET",
    "/v1/agent-deployments/{deployment_id}/versions/{version_id}",
    responses={"200": Content("json", "AgentDeploymentVersion")},
    security=(("apiKey",),),
)
_UPLOAD_VERSION_BUNDLE: Operation[AgentDeploymentVersion] = Operation(
    "uploadAgentDeploymentVersionBundle",
    "PUT",
    "/v1/agent-deployments/{deployment_id}/versions/{version_id}/bundle",
    body=Binary(media_type="application/x-tar"),
    responses={"200": Content("json", "AgentDeploymentVersion")},
    security=(("apiKey",),),
    idempotency="Idempotency-Key",
)
_LIST_AGENT_RUNS: Operation[Page[AgentRun, ListAgentRunsResponse]] = Operation(
    "listAgentRuns",
    "GET",
    "/v1/agent-deployments/{deployment_id}/runs",
    responses={"200": Content("json", "ListAgentRunsResponse")},
    security=(("apiKey",),),
    paging=Cursor("cursor", items=("items",), next=("next_cursor",), limit="limit"),
)
_CREATE_AGENT_RUN: Operation[AgentRun] = Operation(
    "createAgentRun",
    "POST",
    "/v1/agent-deployments/{deployment_id}/runs",
    body=Json(),
    responses={"201": Content("json", "AgentRun")},
    security=(("apiKey",),),
    idempotency="Idempotency-Key",
)
_GET_AGENT_RUN: Operation[AgentRun] = Operation(
    "getAgentRun",
    "GET",
    "/v1/agent-deployments/{deployment_id}/runs/{run_id}",
    responses={"200": Content("json", "AgentRun")},
    security=(("apiKey",),),
)
_CANCEL_AGENT_RUN: Operation[AgentRun] = Operation(
    "cancelAgentRun",
    "POST",
    "/v1/agent-deployments/{deployment_id}/runs/{run_id}/cancel",
    body=Json(optional=True),
    responses={"200": Content("json", "AgentRun")},
    security=(("apiKey",),),
)
_LIST_AGENT_RUN_LOGS: Operation[Page[AgentLogEvent, ListAgentLogEventsResponse]] = (
    Operation(
        "listAgentRunLogs",
        "GET",
        "/v1/agent-deployments/{deployment_id}/runs/{run_id}/logs",
        responses={"200": Content("json", "ListAgentLogEventsResponse")},
        security=(("apiKey",),),
        paging=Cursor(
            "cursor",
            items=("events",),
            next=("next_cursor",),
            has_more=("has_more",),
            limit="limit",
        ),
    )
)
_GET_AGENT_RUN_OUTPUTS: Operation[AgentRunOutputsResponse] = Operation(
    "getAgentRunOutputs",
    "GET",
    "/v1/agent-deployments/{deployment_id}/runs/{run_id}/outputs",
    responses={"200": Content("json", "AgentRunOutputsResponse")},
    security=(("apiKey",),),
)
_LIST_AGENT_SERVICE_INSTANCES: Operation[
    Page[AgentServiceInstance, ListAgentServiceInstancesResponse]
] = Operation(
    "listAgentServiceInstances",
    "GET",
    "/v1/agent-deployments/{deployment_id}/services",
    responses={"200": Content("json", "ListAgentServiceInstancesResponse")},
    security=(("apiKey",),),
    paging=Cursor("cursor", items=("items",), next=("next_cursor",), limit="limit"),
)
_CREATE_AGENT_SERVICE_INSTANCE: Operation[AgentServiceInstance] = Operation(
    "createAgentServiceInstance",
    "POST",
    "/v1/agent-deployments/{deployment_id}/services",
    body=Json(),
    responses={"201": Content("json", "AgentServiceInstance")},
    security=(("apiKey",),),
    idempotency="Idempotency-Key",
)
_GET_AGENT_SERVICE_INSTANCE: Operation[AgentServiceInstance] = Operation(
    "getAgentServiceInstance",
    "GET",
    "/v1/agent-deployments/{deployment_id}/services/{service_id}",
    responses={"200": Content("json", "AgentServiceInstance")},
    security=(("apiKey",),),
)
_GET_AGENT_SERVICE_URL: Operation[AgentServiceUrlResponse] = Operation(
    "getAgentServiceUrl",
    "GET",
    "/v1/agent-deployments/{deployment_id}/services/{service_id}/url",
    responses={"200": Content("json", "AgentServiceUrlResponse")},
    security=(("apiKey",),),
)
_LIST_AGENT_SERVICE_LOGS: Operation[Page[AgentLogEvent, ListAgentLogEventsResponse]] = (
    Operation(
        "listAgentServiceLogs",
        "GET",
        "/v1/agent-deployments/{deployment_id}/services/{service_id}/logs",
        responses={"200": Content("json", "ListAgentLogEventsResponse")},
        security=(("apiKey",),),
        paging=Cursor(
            "cursor",
            items=("events",),
            next=("next_cursor",),
            has_more=("has_more",),
            limit="limit",
        ),
    )
)
_STOP_AGENT_SERVICE_INSTANCE: Operation[AgentServiceInstance] = Operation(
    "stopAgentServiceInstance",
    "POST",
    "/v1/agent-deployments/{deployment_id}/services/{service_id}/stop",
    body=Json(optional=True),
    responses={"200": Content("json", "AgentServiceInstance")},
    security=(("apiKey",),),
)
_RESTART_AGENT_SERVICE_INSTANCE: Operation[AgentServiceInstance] = Operation(
    "restartAgentServiceInstance",
    "POST",
    "/v1/agent-deployments/{deployment_id}/services/{service_id}/restart",
    body=Json(optional=True),
    responses={"200": Content("json", "AgentServiceInstance")},
    security=(("apiKey",),),
)


class AgentDeployments(Resource):
    """Keep agents as versioned code and settings, and start them whenever they are needed:
    as jobs that do a task and end, or as services that keep a port open.
    """

    @cached_property
    def with_raw_response(self) -> AgentDeploymentsWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AgentDeploymentsWithRawResponse(AgentDeployments(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AgentDeploymentsWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AgentDeploymentsWithStreamingResponse(
            AgentDeployments(self._transport.streaming())
        )

    def list(
        self,
        *,
        mode: AgentDeploymentMode | Omit = omit,
        status: AgentDeploymentStatus | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[AgentDeployment, ListAgentDeploymentsResponse]:
        """List agent deployments.

        Returns the agent deployments of your team, newest first. Narrow the list down
        by mode or status, and follow `next_cursor` until it is `null`.

        Args:
            mode: Only deployments of this mode. Available options: `job`, `service`.
            status: Only deployments with this status. Left out, deleted ones are not
                listed. Available options: `active`, `paused`, `deleted`.
            limit: Largest number of entries on the page, from 1 to 200. Default: `50`.
                Required range: `1 <= x <= 200`.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of agent deployments.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.page(
            _LIST,
            query={"mode": mode, "status": status, "limit": limit, "cursor": cursor},
            options=options,
        )

    def create(
        self,
        *,
        name: str,
        mode: AgentDeploymentMode,
        description: str | None | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentDeployment:
        """Create an agent deployment.

        Makes the record under which the versions, runs and services of an agent are
        kept. Nothing can run yet: create a version and upload its bundle next. A name
        that is taken is refused with 409.

        Args:
            name: Name for people, 1 to 128 characters long. It must be free among your
                live deployments. Required string length: `1 - 128`. Example:
                `report-writer`.
            mode: Whether it does a task and ends (`job`) or keeps serving a port
                (`service`). It cannot be changed later. Available options: `job`,
                `service`.
            description: Remark for people. Example: `Writes the weekly report.`.
            metadata: Labels of your own. Example: `{"team":"research"}`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The agent deployment was created, without any version.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            ConflictError: The change clashes with something that exists: the name is
                taken, the version is not ready, or an idempotency key was used with
                another body before. Codes: `transition_conflict`,
                `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "name": name,
                "mode": mode,
                "description": description,
                "metadata": metadata,
            },
            options=options,
        )

    def get(
        self, deployment_id: str, **options: Unpack[RequestOptions]
    ) -> AgentDeployment:
        """Get an agent deployment.

        Returns the record of one agent deployment. Look at `active_version_id` to see
        what a start without a version would run.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.

        Returns:
            The agent deployment.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _GET, path={"deployment_id": deployment_id}, options=options
        )

    def update(
        self,
        deployment_id: str,
        *,
        name: str | Omit = omit,
        description: str | None | Omit = omit,
        status: AgentDeploymentStatus | Omit = omit,
        active_version_id: str | None | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentDeployment:
        """Update an agent deployment.

        Changes name, description, labels, status or active version. Use it to pause an
        agent, or to go back to an earlier version. Runs and services that are active go
        on with the version they were started with.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            name: New name for people. Example: `report-writer`.
            description: New remark; `null` removes it. Example:
                `Writes the weekly report.`.
            status: Pause with `paused`, go on with `active`. To delete, use the delete
                operation. Available options: `active`, `paused`, `deleted`.
            active_version_id: Version that starts when a call names none; it must be
                `ready`. `null` leaves the deployment without one. Example:
                `adpv_1234abcd`.
            metadata: New labels. They replace all old ones. Example:
                `{"team":"research"}`.

        Returns:
            The agent deployment with its new settings.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            ConflictError: The change clashes with something that exists: the name is
                taken, the version is not ready, or an idempotency key was used with
                another body before. Codes: `transition_conflict`,
                `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _UPDATE,
            path={"deployment_id": deployment_id},
            body={
                "name": name,
                "description": description,
                "status": status,
                "active_version_id": active_version_id,
                "metadata": metadata,
            },
            options=options,
        )

    def delete(self, deployment_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an agent deployment.

        Removes an agent deployment for good. Active runs are cancelled and services
        stopped; records of past runs are kept for the history. To stop new starts for a
        while, pause it instead.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _DELETE, path={"deployment_id": deployment_id}, options=options
        )

    def list_versions(
        self,
        deployment_id: str,
        *,
        status: AgentDeploymentVersionStatus | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[AgentDeploymentVersion, ListAgentDeploymentVersionsResponse]:
        """List versions of an agent deployment.

        Returns the versions of an agent deployment, newest first. Narrow the list down
        by status, for instance to find one that can be run.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            status: Only versions with this status. Available options: `created`,
                `building`, `ready`, `failed`, `superseded`.
            limit: Largest number of entries on the page, from 1 to 200. Default: `50`.
                Required range: `1 <= x <= 200`.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of versions.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.page(
            _LIST_VERSIONS,
            path={"deployment_id": deployment_id},
            query={"status": status, "limit": limit, "cursor": cursor},
            options=options,
        )

    def create_version(
        self,
        deployment_id: str,
        *,
        bundle_digest: str,
        bundle_manifest: AgentBundleManifestInput,
        config: AgentDeploymentConfigInput,
        cache_policy: AgentCachePolicy | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentDeploymentVersion:
        """Create a version of an agent deployment.

        Records the settings of a new version and what its bundle will hold. No file is
        sent here: upload the bundle next, and the version becomes `ready`. The manifest
        is checked, so wrong paths and sizes are refused at once with 400.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            bundle_digest: Checksum of the bundle that will follow: `sha256:` and 64
                lowercase hexadecimal digits. Example:
                `sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae`.
            bundle_manifest: List of what the bundle will hold.
            config: What is started, in which surroundings, and with which rights.
            cache_policy: How the result of the install command is reused. Default:
                `auto`. Available options: `auto`, `no_cache`, `rebuild`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The version was created and waits for its bundle.

        Raises:
            BadRequestError: The settings or the manifest are wrong: a path leaves the
                bundle, the mode is not that of the deployment, the template does not
                exist, or a resource exceeds a limit. Codes: `invalid_request`,
                `template_not_found`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            ConflictError: The version is in a state that does not allow the call, or an
                idempotency key was used with another body before. A version takes its
                bundle once. Codes: `transition_conflict`, `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _CREATE_VERSION,
            path={"deployment_id": deployment_id},
            headers={"Idempotency-Key": idempotency_key},
            body={
                "bundle_digest": bundle_digest,
                "bundle_manifest": bundle_manifest,
                "config": config,
                "cache_policy": cache_policy,
            },
            options=options,
        )

    def get_version(
        self, deployment_id: str, version_id: str, **options: Unpack[RequestOptions]
    ) -> AgentDeploymentVersion:
        """Get a version of an agent deployment.

        Returns the settings and the state of one version. After an upload, use it to
        wait until the version is `ready`, and to see why one `failed`.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            version_id: Id of the version, with the prefix `adpv_`; each version of a
                deployment has one of its own.

        Returns:
            The version.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no version with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _GET_VERSION,
            path={"deployment_id": deployment_id, "version_id": version_id},
            options=options,
        )

    def upload_version_bundle(
        self,
        deployment_id: str,
        version_id: str,
        *,
        body: FileInput,
        x_nullspace_bundle_digest: str,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentDeploymentVersion:
        """Upload the bundle of a version.

        Sends the code of a version as one uncompressed tar archive. The archive must
        match the checksum and the manifest the version was created with. When all is
        well the version becomes `ready` and the active one of its deployment. A version
        takes its bundle once.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            version_id: Id of the version, with the prefix `adpv_`; each version of a
                deployment has one of its own.
            body: The tar archive. Content: `application/x-tar`.
            x_nullspace_bundle_digest: Checksum of the body: `sha256:` and 64 lowercase
                hexadecimal digits. It must be the `bundle_digest` the version was
                created with.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The version, now ready and active.

        Raises:
            BadRequestError: The archive was refused: it is damaged, or it does not
                match the announced checksum or the manifest. Pack and send it again.
                Codes: `invalid_request`, `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no version with this id. Code: `not_found`.
            ConflictError: The version is in a state that does not allow the call, or an
                idempotency key was used with another body before. A version takes its
                bundle once. Codes: `transition_conflict`, `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _UPLOAD_VERSION_BUNDLE,
            path={"deployment_id": deployment_id, "version_id": version_id},
            headers={
                "Idempotency-Key": idempotency_key,
                "X-Nullspace-Bundle-Digest": x_nullspace_bundle_digest,
            },
            body=body,
            options=options,
        )

    def list_agent_runs(
        self,
        deployment_id: str,
        *,
        status: AgentRunStatus | Omit = omit,
        version_id: str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[AgentRun, ListAgentRunsResponse]:
        """List agent runs.

        Returns the runs of an agent deployment, newest first. Narrow the list down by
        status or version, and follow `next_cursor` until it is `null`.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            status: Only runs with this status. Available options: `queued`, `starting`,
                `installing`, `running`, `succeeded`, `failed`, `cancelled`,
                `timed_out`.
            version_id: Only runs of this version.
            limit: Largest number of entries on the page, from 1 to 200. Default: `50`.
                Required range: `1 <= x <= 200`.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of runs.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.page(
            _LIST_AGENT_RUNS,
            path={"deployment_id": deployment_id},
            query={
                "status": status,
                "version_id": version_id,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    def create_agent_run(
        self,
        deployment_id: str,
        *,
        version_id: str | None | Omit = omit,
        input: Mapping[str, object] | Omit = omit,
        envs: Mapping[str, str] | Omit = omit,
        retain_on_failure: bool | None | Omit = omit,
        retention_seconds: int | None | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentRun:
        """Create an agent run.

        Starts an agent in a new sandbox, with the input and variables you send. The
        answer comes at once; read the run until its status is final, and its log to see
        what the agent does. Send an idempotency key if you may retry, or a lost answer
        can start the agent twice.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            version_id: Version to start, which must be `ready`. Left out or `null`, the
                active version is started. Example: `adpv_1234abcd`.
            input: Input for the agent, as a JSON object of any shape. The agent finds
                it in its sandbox. Example: `{"week":9}`.
            envs: Environment variables with their values, among them all that the
                version requires. They are never returned. Example:
                `{"OPENAI_API_KEY":"sk-proj-3f9a"}`.
            retain_on_failure: Whether to keep the sandbox if the run fails. Left out or
                `null`, the version decides. Example: `true`.
            retention_seconds: How long to keep it, in seconds. Without a value it is
                kept for an hour. Has no effect unless the sandbox is kept. Required
                range: `x >= 1`. Example: `3600`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The run is queued.

        Raises:
            BadRequestError: The start was refused: a required environment variable is
                missing, the mode does not allow it, or a value is out of range. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            ConflictError: Nothing can be started now: the deployment is paused or has
                no version that is ready, or an idempotency key was used with another
                body before. Codes: `transition_conflict`, `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _CREATE_AGENT_RUN,
            path={"deployment_id": deployment_id},
            headers={"Idempotency-Key": idempotency_key},
            body={
                "version_id": version_id,
                "input": input,
                "envs": envs,
                "retain_on_failure": retain_on_failure,
                "retention_seconds": retention_seconds,
            },
            options=options,
        )

    def get_agent_run(
        self, deployment_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> AgentRun:
        """Get an agent run.

        Returns the state of one run. Poll it every few seconds until the status is
        `succeeded`, `failed`, `cancelled` or `timed_out`.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            run_id: Identifier of the run, from the answer that created it or from the
                list.

        Returns:
            The run.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no run with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _GET_AGENT_RUN,
            path={"deployment_id": deployment_id, "run_id": run_id},
            options=options,
        )

    def cancel_agent_run(
        self,
        deployment_id: str,
        run_id: str,
        *,
        reason: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentRun:
        """Cancel an agent run.

        Stops a run that has not ended yet. The agent gets no time to finish its work,
        and its sandbox is destroyed. A run that has ended already is refused with 409.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            run_id: Identifier of the run, from the answer that created it or from the
                list.
            reason: Remark for the log. Example: `Wrong week`.

        Returns:
            The run, now cancelled.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no run with this id. Code: `not_found`.
            ConflictError: The run or service is in a state that does not allow the
                call, for instance because it has ended. Codes: `transition_conflict`,
                `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _CANCEL_AGENT_RUN,
            path={"deployment_id": deployment_id, "run_id": run_id},
            body={"reason": reason},
            options=options,
        )

    def list_agent_run_logs(
        self,
        deployment_id: str,
        run_id: str,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        tail: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[AgentLogEvent, ListAgentLogEventsResponse]:
        """List log entries of an agent run.

        Returns what the agent printed and what the platform did during a run. Page
        through it with `offset`, read on from `cursor`, or ask for the end with `tail`;
        the three exclude each other. While the run is active, keep `next_cursor` and
        ask again for what came since.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            run_id: Identifier of the run, from the answer that created it or from the
                list.
            offset: Number of entries to skip, counted from the oldest. Not to be sent
                together with `cursor` or `tail`. Default: `0`.
            limit: Largest number of entries on the page. Large values are capped.
                Default: `100`.
            cursor: Cursor from `next_cursor` of the previous page.
            tail: Number of entries to return from the end of the log, in place of
                `offset` and `cursor`.

        Returns:
            A page of log entries.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no run with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.page(
            _LIST_AGENT_RUN_LOGS,
            path={"deployment_id": deployment_id, "run_id": run_id},
            query={"offset": offset, "limit": limit, "cursor": cursor, "tail": tail},
            options=options,
        )

    def get_agent_run_outputs(
        self, deployment_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> AgentRunOutputsResponse:
        """Get outputs of an agent run.

        Returns the list of files a run handed over at its end, with their sizes. The
        files themselves are not part of the answer. Before the end of the run the list
        is empty.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            run_id: Identifier of the run, from the answer that created it or from the
                list.

        Returns:
            What the run handed over.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no run with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _GET_AGENT_RUN_OUTPUTS,
            path={"deployment_id": deployment_id, "run_id": run_id},
            options=options,
        )

    def list_agent_service_instances(
        self,
        deployment_id: str,
        *,
        status: AgentServiceStatus | Omit = omit,
        version_id: str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[AgentServiceInstance, ListAgentServiceInstancesResponse]:
        """List agent services.

        Returns the services of an agent deployment, stopped ones included, newest
        first. Narrow the list down by status or version.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            status: Only services with this status. Available options: `starting`,
                `ready`, `unhealthy`, `stopping`, `stopped`, `failed`.
            version_id: Only services of this version.
            limit: Largest number of entries on the page, from 1 to 200. Default: `50`.
                Required range: `1 <= x <= 200`.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of services.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.page(
            _LIST_AGENT_SERVICE_INSTANCES,
            path={"deployment_id": deployment_id},
            query={
                "status": status,
                "version_id": version_id,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    def create_agent_service_instance(
        self,
        deployment_id: str,
        *,
        version_id: str | None | Omit = omit,
        envs: Mapping[str, str] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentServiceInstance:
        """Create an agent service.

        Starts an agent that keeps running and serves a port. The answer comes at once;
        read the service until it is `ready`, then open its address. It runs, and counts
        towards your quota, until you stop it.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            version_id: Version to start, which must be `ready`. Left out or `null`, the
                active version is started. Example: `adpv_1234abcd`.
            envs: Environment variables with their values, among them all that the
                version requires. They are never returned. Example:
                `{"OPENAI_API_KEY":"sk-proj-3f9a"}`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The service starts.

        Raises:
            BadRequestError: The start was refused: a required environment variable is
                missing, the mode does not allow it, or a value is out of range. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            ConflictError: Nothing can be started now: the deployment is paused or has
                no version that is ready, or an idempotency key was used with another
                body before. Codes: `transition_conflict`, `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _CREATE_AGENT_SERVICE_INSTANCE,
            path={"deployment_id": deployment_id},
            headers={"Idempotency-Key": idempotency_key},
            body={"version_id": version_id, "envs": envs},
            options=options,
        )

    def get_agent_service_instance(
        self, deployment_id: str, service_id: str, **options: Unpack[RequestOptions]
    ) -> AgentServiceInstance:
        """Get an agent service.

        Returns the state of one service with the result of its latest readiness check.
        Poll it after a start or restart until the status is `ready` or `failed`.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            service_id: Id of the service instance, with the prefix `adsvc_`, as
                returned when it was started.

        Returns:
            The service.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no service with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _GET_AGENT_SERVICE_INSTANCE,
            path={"deployment_id": deployment_id, "service_id": service_id},
            options=options,
        )

    def get_agent_service_url(
        self, deployment_id: str, service_id: str, **options: Unpack[RequestOptions]
    ) -> AgentServiceUrlResponse:
        """Get the address of an agent service.

        Returns the public address of a service and its status. The address is `null`
        until the service is ready, and always when its permissions do not allow one.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            service_id: Id of the service instance, with the prefix `adsvc_`, as
                returned when it was started.

        Returns:
            The address.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no service with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _GET_AGENT_SERVICE_URL,
            path={"deployment_id": deployment_id, "service_id": service_id},
            options=options,
        )

    def list_agent_service_logs(
        self,
        deployment_id: str,
        service_id: str,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        tail: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[AgentLogEvent, ListAgentLogEventsResponse]:
        """List log entries of an agent service.

        Returns what the agent printed and what the platform did since the service was
        created, restarts included. Page through it with `offset`, read on from
        `cursor`, or ask for the end with `tail`; the three exclude each other. Keep
        `next_cursor` and ask again to follow the log.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            service_id: Id of the service instance, with the prefix `adsvc_`, as
                returned when it was started.
            offset: Number of entries to skip, counted from the oldest. Not to be sent
                together with `cursor` or `tail`. Default: `0`.
            limit: Largest number of entries on the page. Large values are capped.
                Default: `100`.
            cursor: Cursor from `next_cursor` of the previous page.
            tail: Number of entries to return from the end of the log, in place of
                `offset` and `cursor`.

        Returns:
            A page of log entries.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no service with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.page(
            _LIST_AGENT_SERVICE_LOGS,
            path={"deployment_id": deployment_id, "service_id": service_id},
            query={"offset": offset, "limit": limit, "cursor": cursor, "tail": tail},
            options=options,
        )

    def stop_agent_service_instance(
        self,
        deployment_id: str,
        service_id: str,
        *,
        reason: str | Omit = omit,
        retain_sandbox: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentServiceInstance:
        """Stop an agent service.

        Ends a service and destroys its sandbox, unless you ask to keep it. The address
        stops working at once. A stopped service can be started anew with a restart.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            service_id: Id of the service instance, with the prefix `adsvc_`, as
                returned when it was started.
            reason: Remark for the log. Example: `Maintenance`.
            retain_sandbox: Whether the sandbox is kept so that you can look into it.
                Left out, it is destroyed. Example: `false`.

        Returns:
            The service, now stopped.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no service with this id. Code: `not_found`.
            ConflictError: The run or service is in a state that does not allow the
                call, for instance because it has ended. Codes: `transition_conflict`,
                `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _STOP_AGENT_SERVICE_INSTANCE,
            path={"deployment_id": deployment_id, "service_id": service_id},
            body={"reason": reason, "retain_sandbox": retain_sandbox},
            options=options,
        )

    def restart_agent_service_instance(
        self,
        deployment_id: str,
        service_id: str,
        *,
        reason: str | Omit = omit,
        envs: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentServiceInstance:
        """Restart an agent service.

        Starts a service anew with the same version, for instance to hand over changed
        variables. Visitors are cut off until it is ready again. To serve another
        version, create a new service.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            service_id: Id of the service instance, with the prefix `adsvc_`, as
                returned when it was started.
            reason: Remark for the log. Example: `New API key`.
            envs: Environment variables that replace those of the start. Left out, the
                service keeps its own. They are never returned. Example:
                `{"OPENAI_API_KEY":"sk-proj-8c1e"}`.

        Returns:
            The service, starting again.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no service with this id. Code: `not_found`.
            ConflictError: The run or service is in a state that does not allow the
                call, for instance because it has ended. Codes: `transition_conflict`,
                `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.call(
            _RESTART_AGENT_SERVICE_INSTANCE,
            path={"deployment_id": deployment_id, "service_id": service_id},
            body={"reason": reason, "envs": envs},
            options=options,
        )


class AsyncAgentDeployments(AsyncResource):
    """Keep agents as versioned code and settings, and start them whenever they are needed:
    as jobs that do a task and end, or as services that keep a port open.
    """

    @cached_property
    def with_raw_response(self) -> AsyncAgentDeploymentsWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncAgentDeploymentsWithRawResponse(
            AsyncAgentDeployments(self._transport.raw())
        )

    @cached_property
    def with_streaming_response(self) -> AsyncAgentDeploymentsWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncAgentDeploymentsWithStreamingResponse(
            AsyncAgentDeployments(self._transport.streaming())
        )

    def list(
        self,
        *,
        mode: AgentDeploymentMode | Omit = omit,
        status: AgentDeploymentStatus | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[AgentDeployment, ListAgentDeploymentsResponse]:
        """List agent deployments.

        Returns the agent deployments of your team, newest first. Narrow the list down
        by mode or status, and follow `next_cursor` until it is `null`.

        Args:
            mode: Only deployments of this mode. Available options: `job`, `service`.
            status: Only deployments with this status. Left out, deleted ones are not
                listed. Available options: `active`, `paused`, `deleted`.
            limit: Largest number of entries on the page, from 1 to 200. Default: `50`.
                Required range: `1 <= x <= 200`.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of agent deployments.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.page(
            _LIST,
            query={"mode": mode, "status": status, "limit": limit, "cursor": cursor},
            options=options,
        )

    async def create(
        self,
        *,
        name: str,
        mode: AgentDeploymentMode,
        description: str | None | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentDeployment:
        """Create an agent deployment.

        Makes the record under which the versions, runs and services of an agent are
        kept. Nothing can run yet: create a version and upload its bundle next. A name
        that is taken is refused with 409.

        Args:
            name: Name for people, 1 to 128 characters long. It must be free among your
                live deployments. Required string length: `1 - 128`. Example:
                `report-writer`.
            mode: Whether it does a task and ends (`job`) or keeps serving a port
                (`service`). It cannot be changed later. Available options: `job`,
                `service`.
            description: Remark for people. Example: `Writes the weekly report.`.
            metadata: Labels of your own. Example: `{"team":"research"}`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The agent deployment was created, without any version.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            ConflictError: The change clashes with something that exists: the name is
                taken, the version is not ready, or an idempotency key was used with
                another body before. Codes: `transition_conflict`,
                `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "name": name,
                "mode": mode,
                "description": description,
                "metadata": metadata,
            },
            options=options,
        )

    async def get(
        self, deployment_id: str, **options: Unpack[RequestOptions]
    ) -> AgentDeployment:
        """Get an agent deployment.

        Returns the record of one agent deployment. Look at `active_version_id` to see
        what a start without a version would run.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.

        Returns:
            The agent deployment.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _GET, path={"deployment_id": deployment_id}, options=options
        )

    async def update(
        self,
        deployment_id: str,
        *,
        name: str | Omit = omit,
        description: str | None | Omit = omit,
        status: AgentDeploymentStatus | Omit = omit,
        active_version_id: str | None | Omit = omit,
        metadata: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentDeployment:
        """Update an agent deployment.

        Changes name, description, labels, status or active version. Use it to pause an
        agent, or to go back to an earlier version. Runs and services that are active go
        on with the version they were started with.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            name: New name for people. Example: `report-writer`.
            description: New remark; `null` removes it. Example:
                `Writes the weekly report.`.
            status: Pause with `paused`, go on with `active`. To delete, use the delete
                operation. Available options: `active`, `paused`, `deleted`.
            active_version_id: Version that starts when a call names none; it must be
                `ready`. `null` leaves the deployment without one. Example:
                `adpv_1234abcd`.
            metadata: New labels. They replace all old ones. Example:
                `{"team":"research"}`.

        Returns:
            The agent deployment with its new settings.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            ConflictError: The change clashes with something that exists: the name is
                taken, the version is not ready, or an idempotency key was used with
                another body before. Codes: `transition_conflict`,
                `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _UPDATE,
            path={"deployment_id": deployment_id},
            body={
                "name": name,
                "description": description,
                "status": status,
                "active_version_id": active_version_id,
                "metadata": metadata,
            },
            options=options,
        )

    async def delete(
        self, deployment_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an agent deployment.

        Removes an agent deployment for good. Active runs are cancelled and services
        stopped; records of past runs are kept for the history. To stop new starts for a
        while, pause it instead.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _DELETE, path={"deployment_id": deployment_id}, options=options
        )

    def list_versions(
        self,
        deployment_id: str,
        *,
        status: AgentDeploymentVersionStatus | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[AgentDeploymentVersion, ListAgentDeploymentVersionsResponse]:
        """List versions of an agent deployment.

        Returns the versions of an agent deployment, newest first. Narrow the list down
        by status, for instance to find one that can be run.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            status: Only versions with this status. Available options: `created`,
                `building`, `ready`, `failed`, `superseded`.
            limit: Largest number of entries on the page, from 1 to 200. Default: `50`.
                Required range: `1 <= x <= 200`.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of versions.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.page(
            _LIST_VERSIONS,
            path={"deployment_id": deployment_id},
            query={"status": status, "limit": limit, "cursor": cursor},
            options=options,
        )

    async def create_version(
        self,
        deployment_id: str,
        *,
        bundle_digest: str,
        bundle_manifest: AgentBundleManifestInput,
        config: AgentDeploymentConfigInput,
        cache_policy: AgentCachePolicy | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentDeploymentVersion:
        """Create a version of an agent deployment.

        Records the settings of a new version and what its bundle will hold. No file is
        sent here: upload the bundle next, and the version becomes `ready`. The manifest
        is checked, so wrong paths and sizes are refused at once with 400.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            bundle_digest: Checksum of the bundle that will follow: `sha256:` and 64
                lowercase hexadecimal digits. Example:
                `sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae`.
            bundle_manifest: List of what the bundle will hold.
            config: What is started, in which surroundings, and with which rights.
            cache_policy: How the result of the install command is reused. Default:
                `auto`. Available options: `auto`, `no_cache`, `rebuild`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The version was created and waits for its bundle.

        Raises:
            BadRequestError: The settings or the manifest are wrong: a path leaves the
                bundle, the mode is not that of the deployment, the template does not
                exist, or a resource exceeds a limit. Codes: `invalid_request`,
                `template_not_found`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            ConflictError: The version is in a state that does not allow the call, or an
                idempotency key was used with another body before. A version takes its
                bundle once. Codes: `transition_conflict`, `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _CREATE_VERSION,
            path={"deployment_id": deployment_id},
            headers={"Idempotency-Key": idempotency_key},
            body={
                "bundle_digest": bundle_digest,
                "bundle_manifest": bundle_manifest,
                "config": config,
                "cache_policy": cache_policy,
            },
            options=options,
        )

    async def get_version(
        self, deployment_id: str, version_id: str, **options: Unpack[RequestOptions]
    ) -> AgentDeploymentVersion:
        """Get a version of an agent deployment.

        Returns the settings and the state of one version. After an upload, use it to
        wait until the version is `ready`, and to see why one `failed`.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            version_id: Id of the version, with the prefix `adpv_`; each version of a
                deployment has one of its own.

        Returns:
            The version.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no version with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _GET_VERSION,
            path={"deployment_id": deployment_id, "version_id": version_id},
            options=options,
        )

    async def upload_version_bundle(
        self,
        deployment_id: str,
        version_id: str,
        *,
        body: FileInput,
        x_nullspace_bundle_digest: str,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentDeploymentVersion:
        """Upload the bundle of a version.

        Sends the code of a version as one uncompressed tar archive. The archive must
        match the checksum and the manifest the version was created with. When all is
        well the version becomes `ready` and the active one of its deployment. A version
        takes its bundle once.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            version_id: Id of the version, with the prefix `adpv_`; each version of a
                deployment has one of its own.
            body: The tar archive. Content: `application/x-tar`.
            x_nullspace_bundle_digest: Checksum of the body: `sha256:` and 64 lowercase
                hexadecimal digits. It must be the `bundle_digest` the version was
                created with.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The version, now ready and active.

        Raises:
            BadRequestError: The archive was refused: it is damaged, or it does not
                match the announced checksum or the manifest. Pack and send it again.
                Codes: `invalid_request`, `file_upload_error`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no version with this id. Code: `not_found`.
            ConflictError: The version is in a state that does not allow the call, or an
                idempotency key was used with another body before. A version takes its
                bundle once. Codes: `transition_conflict`, `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _UPLOAD_VERSION_BUNDLE,
            path={"deployment_id": deployment_id, "version_id": version_id},
            headers={
                "Idempotency-Key": idempotency_key,
                "X-Nullspace-Bundle-Digest": x_nullspace_bundle_digest,
            },
            body=body,
            options=options,
        )

    def list_agent_runs(
        self,
        deployment_id: str,
        *,
        status: AgentRunStatus | Omit = omit,
        version_id: str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[AgentRun, ListAgentRunsResponse]:
        """List agent runs.

        Returns the runs of an agent deployment, newest first. Narrow the list down by
        status or version, and follow `next_cursor` until it is `null`.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            status: Only runs with this status. Available options: `queued`, `starting`,
                `installing`, `running`, `succeeded`, `failed`, `cancelled`,
                `timed_out`.
            version_id: Only runs of this version.
            limit: Largest number of entries on the page, from 1 to 200. Default: `50`.
                Required range: `1 <= x <= 200`.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of runs.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.page(
            _LIST_AGENT_RUNS,
            path={"deployment_id": deployment_id},
            query={
                "status": status,
                "version_id": version_id,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    async def create_agent_run(
        self,
        deployment_id: str,
        *,
        version_id: str | None | Omit = omit,
        input: Mapping[str, object] | Omit = omit,
        envs: Mapping[str, str] | Omit = omit,
        retain_on_failure: bool | None | Omit = omit,
        retention_seconds: int | None | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentRun:
        """Create an agent run.

        Starts an agent in a new sandbox, with the input and variables you send. The
        answer comes at once; read the run until its status is final, and its log to see
        what the agent does. Send an idempotency key if you may retry, or a lost answer
        can start the agent twice.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            version_id: Version to start, which must be `ready`. Left out or `null`, the
                active version is started. Example: `adpv_1234abcd`.
            input: Input for the agent, as a JSON object of any shape. The agent finds
                it in its sandbox. Example: `{"week":9}`.
            envs: Environment variables with their values, among them all that the
                version requires. They are never returned. Example:
                `{"OPENAI_API_KEY":"sk-proj-3f9a"}`.
            retain_on_failure: Whether to keep the sandbox if the run fails. Left out or
                `null`, the version decides. Example: `true`.
            retention_seconds: How long to keep it, in seconds. Without a value it is
                kept for an hour. Has no effect unless the sandbox is kept. Required
                range: `x >= 1`. Example: `3600`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The run is queued.

        Raises:
            BadRequestError: The start was refused: a required environment variable is
                missing, the mode does not allow it, or a value is out of range. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            ConflictError: Nothing can be started now: the deployment is paused or has
                no version that is ready, or an idempotency key was used with another
                body before. Codes: `transition_conflict`, `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _CREATE_AGENT_RUN,
            path={"deployment_id": deployment_id},
            headers={"Idempotency-Key": idempotency_key},
            body={
                "version_id": version_id,
                "input": input,
                "envs": envs,
                "retain_on_failure": retain_on_failure,
                "retention_seconds": retention_seconds,
            },
            options=options,
        )

    async def get_agent_run(
        self, deployment_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> AgentRun:
        """Get an agent run.

        Returns the state of one run. Poll it every few seconds until the status is
        `succeeded`, `failed`, `cancelled` or `timed_out`.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            run_id: Identifier of the run, from the answer that created it or from the
                list.

        Returns:
            The run.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no run with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _GET_AGENT_RUN,
            path={"deployment_id": deployment_id, "run_id": run_id},
            options=options,
        )

    async def cancel_agent_run(
        self,
        deployment_id: str,
        run_id: str,
        *,
        reason: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentRun:
        """Cancel an agent run.

        Stops a run that has not ended yet. The agent gets no time to finish its work,
        and its sandbox is destroyed. A run that has ended already is refused with 409.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            run_id: Identifier of the run, from the answer that created it or from the
                list.
            reason: Remark for the log. Example: `Wrong week`.

        Returns:
            The run, now cancelled.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no run with this id. Code: `not_found`.
            ConflictError: The run or service is in a state that does not allow the
                call, for instance because it has ended. Codes: `transition_conflict`,
                `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _CANCEL_AGENT_RUN,
            path={"deployment_id": deployment_id, "run_id": run_id},
            body={"reason": reason},
            options=options,
        )

    def list_agent_run_logs(
        self,
        deployment_id: str,
        run_id: str,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        tail: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[AgentLogEvent, ListAgentLogEventsResponse]:
        """List log entries of an agent run.

        Returns what the agent printed and what the platform did during a run. Page
        through it with `offset`, read on from `cursor`, or ask for the end with `tail`;
        the three exclude each other. While the run is active, keep `next_cursor` and
        ask again for what came since.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            run_id: Identifier of the run, from the answer that created it or from the
                list.
            offset: Number of entries to skip, counted from the oldest. Not to be sent
                together with `cursor` or `tail`. Default: `0`.
            limit: Largest number of entries on the page. Large values are capped.
                Default: `100`.
            cursor: Cursor from `next_cursor` of the previous page.
            tail: Number of entries to return from the end of the log, in place of
                `offset` and `cursor`.

        Returns:
            A page of log entries.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no run with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.page(
            _LIST_AGENT_RUN_LOGS,
            path={"deployment_id": deployment_id, "run_id": run_id},
            query={"offset": offset, "limit": limit, "cursor": cursor, "tail": tail},
            options=options,
        )

    async def get_agent_run_outputs(
        self, deployment_id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> AgentRunOutputsResponse:
        """Get outputs of an agent run.

        Returns the list of files a run handed over at its end, with their sizes. The
        files themselves are not part of the answer. Before the end of the run the list
        is empty.

        Args:
            deployment_id: Id of the agent deployment, with the prefix `adpl_`, as
                returned when it was created.
            run_id: Identifier of the run, from the answer that created it or from the
                list.

        Returns:
            What the run handed over.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no run with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _GET_AGENT_RUN_OUTPUTS,
            path={"deployment_id": deployment_id, "run_id": run_id},
            options=options,
        )

    def list_agent_service_instances(
        self,
        deployment_id: str,
        *,
        status: AgentServiceStatus | Omit = omit,
        version_id: str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[AgentServiceInstance, ListAgentServiceInstancesResponse]:
        """List agent services.

        Returns the services of an agent deployment, stopped ones included, newest
        first. Narrow the list down by status or version.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            status: Only services with this status. Available options: `starting`,
                `ready`, `unhealthy`, `stopping`, `stopped`, `failed`.
            version_id: Only services of this version.
            limit: Largest number of entries on the page, from 1 to 200. Default: `50`.
                Required range: `1 <= x <= 200`.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of services.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.page(
            _LIST_AGENT_SERVICE_INSTANCES,
            path={"deployment_id": deployment_id},
            query={
                "status": status,
                "version_id": version_id,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    async def create_agent_service_instance(
        self,
        deployment_id: str,
        *,
        version_id: str | None | Omit = omit,
        envs: Mapping[str, str] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentServiceInstance:
        """Create an agent service.

        Starts an agent that keeps running and serves a port. The answer comes at once;
        read the service until it is `ready`, then open its address. It runs, and counts
        towards your quota, until you stop it.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            version_id: Version to start, which must be `ready`. Left out or `null`, the
                active version is started. Example: `adpv_1234abcd`.
            envs: Environment variables with their values, among them all that the
                version requires. They are never returned. Example:
                `{"OPENAI_API_KEY":"sk-proj-3f9a"}`.
            idempotency_key: A value of your choice, unique per intended action; a
                random UUID is a good one. Within your team, a repeat with the same key
                and the same body gives the first result again instead of acting twice.
                Send one whenever you may retry; without it every call acts anew. Never
                reuse a key for a different body.

                One is made for each call that gives none.

        Returns:
            The service starts.

        Raises:
            BadRequestError: The start was refused: a required environment variable is
                missing, the mode does not allow it, or a value is out of range. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No agent deployment with this id exists, it was deleted, or
                it belongs to another team. Code: `not_found`.
            ConflictError: Nothing can be started now: the deployment is paused or has
                no version that is ready, or an idempotency key was used with another
                body before. Codes: `transition_conflict`, `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _CREATE_AGENT_SERVICE_INSTANCE,
            path={"deployment_id": deployment_id},
            headers={"Idempotency-Key": idempotency_key},
            body={"version_id": version_id, "envs": envs},
            options=options,
        )

    async def get_agent_service_instance(
        self, deployment_id: str, service_id: str, **options: Unpack[RequestOptions]
    ) -> AgentServiceInstance:
        """Get an agent service.

        Returns the state of one service with the result of its latest readiness check.
        Poll it after a start or restart until the status is `ready` or `failed`.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            service_id: Id of the service instance, with the prefix `adsvc_`, as
                returned when it was started.

        Returns:
            The service.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no service with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _GET_AGENT_SERVICE_INSTANCE,
            path={"deployment_id": deployment_id, "service_id": service_id},
            options=options,
        )

    async def get_agent_service_url(
        self, deployment_id: str, service_id: str, **options: Unpack[RequestOptions]
    ) -> AgentServiceUrlResponse:
        """Get the address of an agent service.

        Returns the public address of a service and its status. The address is `null`
        until the service is ready, and always when its permissions do not allow one.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            service_id: Id of the service instance, with the prefix `adsvc_`, as
                returned when it was started.

        Returns:
            The address.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no service with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _GET_AGENT_SERVICE_URL,
            path={"deployment_id": deployment_id, "service_id": service_id},
            options=options,
        )

    def list_agent_service_logs(
        self,
        deployment_id: str,
        service_id: str,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        tail: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[AgentLogEvent, ListAgentLogEventsResponse]:
        """List log entries of an agent service.

        Returns what the agent printed and what the platform did since the service was
        created, restarts included. Page through it with `offset`, read on from
        `cursor`, or ask for the end with `tail`; the three exclude each other. Keep
        `next_cursor` and ask again to follow the log.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            service_id: Id of the service instance, with the prefix `adsvc_`, as
                returned when it was started.
            offset: Number of entries to skip, counted from the oldest. Not to be sent
                together with `cursor` or `tail`. Default: `0`.
            limit: Largest number of entries on the page. Large values are capped.
                Default: `100`.
            cursor: Cursor from `next_cursor` of the previous page.
            tail: Number of entries to return from the end of the log, in place of
                `offset` and `cursor`.

        Returns:
            A page of log entries.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no service with this id. Code: `not_found`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return self._transport.page(
            _LIST_AGENT_SERVICE_LOGS,
            path={"deployment_id": deployment_id, "service_id": service_id},
            query={"offset": offset, "limit": limit, "cursor": cursor, "tail": tail},
            options=options,
        )

    async def stop_agent_service_instance(
        self,
        deployment_id: str,
        service_id: str,
        *,
        reason: str | Omit = omit,
        retain_sandbox: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentServiceInstance:
        """Stop an agent service.

        Ends a service and destroys its sandbox, unless you ask to keep it. The address
        stops working at once. A stopped service can be started anew with a restart.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            service_id: Id of the service instance, with the prefix `adsvc_`, as
                returned when it was started.
            reason: Remark for the log. Example: `Maintenance`.
            retain_sandbox: Whether the sandbox is kept so that you can look into it.
                Left out, it is destroyed. Example: `false`.

        Returns:
            The service, now stopped.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no service with this id. Code: `not_found`.
            ConflictError: The run or service is in a state that does not allow the
                call, for instance because it has ended. Codes: `transition_conflict`,
                `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _STOP_AGENT_SERVICE_INSTANCE,
            path={"deployment_id": deployment_id, "service_id": service_id},
            body={"reason": reason, "retain_sandbox": retain_sandbox},
            options=options,
        )

    async def restart_agent_service_instance(
        self,
        deployment_id: str,
        service_id: str,
        *,
        reason: str | Omit = omit,
        envs: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AgentServiceInstance:
        """Restart an agent service.

        Starts a service anew with the same version, for instance to hand over changed
        variables. Visitors are cut off until it is ready again. To serve another
        version, create a new service.

        Args:
            deployment_id: Identifier of the agent deployment. Its mode must be
                `service`.
            service_id: Id of the service instance, with the prefix `adsvc_`, as
                returned when it was started.
            reason: Remark for the log. Example: `New API key`.
            envs: Environment variables that replace those of the start. Left out, the
                service keeps its own. They are never returned. Example:
                `{"OPENAI_API_KEY":"sk-proj-8c1e"}`.

        Returns:
            The service, starting again.

        Raises:
            BadRequestError: The request does not follow this contract: a value is
                missing, has the wrong type or is out of range. `error` names the field.
                Correct the request; repeating it unchanged fails again. Code:
                `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: The agent deployment does not exist or is not yours, or it
                has no service with this id. Code: `not_found`.
            ConflictError: The run or service is in a state that does not allow the
                call, for instance because it has ended. Codes: `transition_conflict`,
                `transition_in_progress`.
            RateLimitError: You are calling too often, or a start would exceed the quota
                of your team. Retry only on `rate_limit_exceeded`, after the stated
                pause. Codes: `rate_limit_exceeded`, `QUOTA_EXCEEDED`.
            InternalServerError: Agent deployments are not offered here, no host can
                take the sandbox, or the records cannot be reached at the moment. Retry
                with growing pauses, unless the code is `feature_unavailable`. Codes:
                `feature_unavailable`, `capacity_exceeded`, `no_eligible_runtime_host`,
                `database_error`.
        """
        return await self._transport.call(
            _RESTART_AGENT_SERVICE_INSTANCE,
            path={"deployment_id": deployment_id, "service_id": service_id},
            body={"reason": reason, "envs": envs},
            options=options,
        )


class AgentDeploymentsWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AgentDeployments) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.list_versions = raw(resource.list_versions)
        self.create_version = raw(resource.create_version)
        self.get_version = raw(resource.get_version)
        self.upload_version_bundle = raw(resource.upload_version_bundle)
        self.list_agent_runs = raw(resource.list_agent_runs)
        self.create_agent_run = raw(resource.create_agent_run)
        self.get_agent_run = raw(resource.get_agent_run)
        self.cancel_agent_run = raw(resource.cancel_agent_run)
        self.list_agent_run_logs = raw(resource.list_agent_run_logs)
        self.get_agent_run_outputs = raw(resource.get_agent_run_outputs)
        self.list_agent_service_instances = raw(resource.list_agent_service_instances)
        self.create_agent_service_instance = raw(resource.create_agent_service_instance)
        self.get_agent_service_instance = raw(resource.get_agent_service_instance)
        self.get_agent_service_url = raw(resource.get_agent_service_url)
        self.list_agent_service_logs = raw(resource.list_agent_service_logs)
        self.stop_agent_service_instance = raw(resource.stop_agent_service_instance)
        self.restart_agent_service_instance = raw(
            resource.restart_agent_service_instance
        )


class AgentDeploymentsWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AgentDeployments) -> None:
        self.list = streaming(resource.list)
        self.create = streaming(resource.create)
        self.get = streaming(resource.get)
        self.update = streaming(resource.update)
        self.delete = streaming(resource.delete)
        self.list_versions = streaming(resource.list_versions)
        self.create_version = streaming(resource.create_version)
        self.get_version = streaming(resource.get_version)
        self.upload_version_bundle = streaming(resource.upload_version_bundle)
        self.list_agent_runs = streaming(resource.list_agent_runs)
        self.create_agent_run = streaming(resource.create_agent_run)
        self.get_agent_run = streaming(resource.get_agent_run)
        self.cancel_agent_run = streaming(resource.cancel_agent_run)
        self.list_agent_run_logs = streaming(resource.list_agent_run_logs)
        self.get_agent_run_outputs = streaming(resource.get_agent_run_outputs)
        self.list_agent_service_instances = streaming(
            resource.list_agent_service_instances
        )
        self.create_agent_service_instance = streaming(
            resource.create_agent_service_instance
        )
        self.get_agent_service_instance = streaming(resource.get_agent_service_instance)
        self.get_agent_service_url = streaming(resource.get_agent_service_url)
        self.list_agent_service_logs = streaming(resource.list_agent_service_logs)
        self.stop_agent_service_instance = streaming(
            resource.stop_agent_service_instance
        )
        self.restart_agent_service_instance = streaming(
            resource.restart_agent_service_instance
        )


class AsyncAgentDeploymentsWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncAgentDeployments) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.list_versions = async_raw(resource.list_versions)
        self.create_version = async_raw(resource.create_version)
        self.get_version = async_raw(resource.get_version)
        self.upload_version_bundle = async_raw(resource.upload_version_bundle)
        self.list_agent_runs = async_raw(resource.list_agent_runs)
        self.create_agent_run = async_raw(resource.create_agent_run)
        self.get_agent_run = async_raw(resource.get_agent_run)
        self.cancel_agent_run = async_raw(resource.cancel_agent_run)
        self.list_agent_run_logs = async_raw(resource.list_agent_run_logs)
        self.get_agent_run_outputs = async_raw(resource.get_agent_run_outputs)
        self.list_agent_service_instances = async_raw(
            resource.list_agent_service_instances
        )
        self.create_agent_service_instance = async_raw(
            resource.create_agent_service_instance
        )
        self.get_agent_service_instance = async_raw(resource.get_agent_service_instance)
        self.get_agent_service_url = async_raw(resource.get_agent_service_url)
        self.list_agent_service_logs = async_raw(resource.list_agent_service_logs)
        self.stop_agent_service_instance = async_raw(
            resource.stop_agent_service_instance
        )
        self.restart_agent_service_instance = async_raw(
            resource.restart_agent_service_instance
        )


class AsyncAgentDeploymentsWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncAgentDeployments) -> None:
        self.list = async_streaming(resource.list)
        self.create = async_streaming(resource.create)
        self.get = async_streaming(resource.get)
        self.update = async_streaming(resource.update)
        self.delete = async_streaming(resource.delete)
        self.list_versions = async_streaming(resource.list_versions)
        self.create_version = async_streaming(resource.create_version)
        self.get_version = async_streaming(resource.get_version)
        self.upload_version_bundle = async_streaming(resource.upload_version_bundle)
        self.list_agent_runs = async_streaming(resource.list_agent_runs)
        self.create_agent_run = async_streaming(resource.create_agent_run)
        self.get_agent_run = async_streaming(resource.get_agent_run)
        self.cancel_agent_run = async_streaming(resource.cancel_agent_run)
        self.list_agent_run_logs = async_streaming(resource.list_agent_run_logs)
        self.get_agent_run_outputs = async_streaming(resource.get_agent_run_outputs)
        self.list_agent_service_instances = async_streaming(
            resource.list_agent_service_instances
        )
        self.create_agent_service_instance = async_streaming(
            resource.create_agent_service_instance
        )
        self.get_agent_service_instance = async_streaming(
            resource.get_agent_service_instance
        )
        self.get_agent_service_url = async_streaming(resource.get_agent_service_url)
        self.list_agent_service_logs = async_streaming(resource.list_agent_service_logs)
        self.stop_agent_service_instance = async_streaming(
            resource.stop_agent_service_instance
        )
        self.restart_agent_service_instance = async_streaming(
            resource.restart_agent_service_instance
        )
