"""The operations of Code, as data and as methods."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime import (
    AsyncResource,
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
    from .._runtime import (
        AsyncBinaryResponse,
        AsyncPages,
        AsyncStream,
        BinaryResponse,
        Omit,
        Page,
        RequestOptions,
        Stream,
    )
    from ..models import (
        CodeArtifact,
        CodeArtifactListResponse,
        CodeContext,
        CodeOutputEvent,
        CodeRun,
        CodeRunListResponse,
        CodeRunStatus,
        InterruptCodeContextResponse,
        RestartCodeContextResponse,
    )

_LIST_ARTIFACTS: Operation[Page[CodeArtifact, CodeArtifactListResponse]] = Operation(
    "listCodeArtifacts",
    "GET",
    "/v1/sandboxes/{id}/code/artifacts",
    responses={"200": Content("json", "CodeArtifactListResponse")},
    security=(("apiKey",),),
    paging=Cursor("cursor", items=("items",), next=("next_cursor",), limit="limit"),
)
_GET_ARTIFACT: Operation[CodeArtifact] = Operation(
    "getCodeArtifact",
    "GET",
    "/v1/sandboxes/{id}/code/artifacts/{artifact_id}",
    responses={"200": Content("json", "CodeArtifact")},
    security=(("apiKey",),),
)
_DELETE_ARTIFACT: Operation[None] = Operation(
    "deleteCodeArtifact",
    "DELETE",
    "/v1/sandboxes/{id}/code/artifacts/{artifact_id}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_DOWNLOAD_ARTIFACT: Operation[bytes] = Operation(
    "downloadCodeArtifact",
    "GET",
    "/v1/sandboxes/{id}/code/artifacts/{artifact_id}/download",
    responses={"200": Content("binary", "bytes")},
    security=(("apiKey",),),
)
_PREVIEW_ARTIFACT: Operation[bytes] = Operation(
    "previewCodeArtifact",
    "GET",
    "/v1/sandboxes/{id}/code/artifacts/{artifact_id}/preview",
    responses={"200": Content("binary", "bytes")},
    security=(("apiKey",),),
)
_CREATE_CONTEXT: Operation[CodeContext] = Operation(
    "createCodeContext",
    "POST",
    "/v1/sandboxes/{id}/code/contexts",
    body=Json(),
    responses={"201": Content("json", "CodeContext")},
    security=(("apiKey",),),
)
_LIST_CONTEXTS: Operation[list[CodeContext]] = Operation(
    "listCodeContexts",
    "GET",
    "/v1/sandboxes/{id}/code/contexts",
    responses={"200": Content("json", "list[CodeContext]")},
    security=(("apiKey",),),
)
_DELETE_CONTEXT: Operation[None] = Operation(
    "deleteCodeContext",
    "DELETE",
    "/v1/sandboxes/{id}/code/contexts/{ctx_id}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_INTERRUPT_CONTEXT: Operation[InterruptCodeContextResponse] = Operation(
    "interruptCodeContext",
    "POST",
    "/v1/sandboxes/{id}/code/contexts/{ctx_id}/interrupt",
    responses={"200": Content("json", "InterruptCodeContextResponse")},
    security=(("apiKey",),),
)
_RESTART_CONTEXT: Operation[RestartCodeContextResponse] = Operation(
    "restartCodeContext",
    "POST",
    "/v1/sandboxes/{id}/code/contexts/{ctx_id}/restart",
    responses={"200": Content("json", "RestartCodeContextResponse")},
    security=(("apiKey",),),
)
_EXECUTE: Operation[CodeOutputEvent] = Operation(
    "executeCode",
    "POST",
    "/v1/sandboxes/{id}/code/execute",
    body=Json(),
    responses={"200": Content("sse", "CodeOutputEvent")},
    security=(("apiKey",),),
)
_CREATE_RUN: Operation[CodeRun] = Operation(
    "createCodeRun",
    "POST",
    "/v1/sandboxes/{id}/code/runs",
    body=Json(),
    responses={"202": Content("json", "CodeRun")},
    security=(("apiKey",),),
)
_LIST_RUNS: Operation[Page[CodeRun, CodeRunListResponse]] = Operation(
    "listCodeRuns",
    "GET",
    "/v1/sandboxes/{id}/code/runs",
    responses={"200": Content("json", "CodeRunListResponse")},
    security=(("apiKey",),),
    paging=Cursor("cursor", items=("items",), next=("next_cursor",), limit="limit"),
)
_GET_RUN: Operation[CodeRun] = Operation(
    "getCodeRun",
    "GET",
    "/v1/sandboxes/{id}/code/runs/{run_id}",
    responses={"200": Content("json", "CodeRun")},
    security=(("apiKey",),),
)
_CANCEL_RUN: Operation[CodeRun] = Operation(
    "cancelCodeRun",
    "POST",
    "/v1/sandboxes/{id}/code/runs/{run_id}/cancel",
    responses={"200": Content("json", "CodeRun"), "202": Content("json", "CodeRun")},
    security=(("apiKey",),),
)


class Code(Resource):
    """Run code in interpreters that remember their state, either streamed or queued, and
    fetch the files it produces.
    """

    @cached_property
    def with_raw_response(self) -> CodeWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return CodeWithRawResponse(Code(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> CodeWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return CodeWithStreamingResponse(Code(self._transport.streaming()))

    def list_artifacts(
        self,
        id: str,
        *,
        context_id: str | Omit = omit,
        execution_count: int | Omit = omit,
        kind: Literal["image", "document", "html", "file"] | str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[CodeArtifact, CodeArtifactListResponse]:
        """List code artifacts.

        Returns the files that code in this sandbox has produced and saved, such as
        plots and documents, newest first. Narrow the list down by context, execution or
        kind. Follow `next_cursor` until it is `null`.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            context_id: Only artifacts that code of this context produced.
            execution_count: Only artifacts of the execution with this number. Of use
                together with `context_id`, since every context counts on its own.
            kind: Only artifacts of this kind. Available options: `image`, `document`,
                `html`, `file`.
            limit: Largest number of artifacts on the page. The deployment chooses when
                it is left out, and caps large values.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of artifacts.

        Raises:
            BadRequestError: A value is missing, out of range or refers to something the
                sandbox does not have, such as a language that is not installed. Code:
                `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.page(
            _LIST_ARTIFACTS,
            path={"id": id},
            query={
                "context_id": context_id,
                "execution_count": execution_count,
                "kind": kind,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    def get_artifact(
        self, id: str, artifact_id: str, **options: Unpack[RequestOptions]
    ) -> CodeArtifact:
        """Get a code artifact.

        Returns the record of one artifact, without its bytes. Use it to learn media
        type, size and checksum before you fetch it.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            artifact_id: Identifier of the artifact, from an `artifact` event or from
                the list.

        Returns:
            The artifact.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                artifact with this id. Artifacts that have expired are gone for good.
                Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.call(
            _GET_ARTIFACT, path={"id": id, "artifact_id": artifact_id}, options=options
        )

    def delete_artifact(
        self, id: str, artifact_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a code artifact.

        Throws away one artifact and its bytes before it expires by itself. A file that
        the code also wrote to the disk of the sandbox stays there.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            artifact_id: Identifier of the artifact, from an `artifact` event or from
                the list.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                artifact with this id. Artifacts that have expired are gone for good.
                Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.call(
            _DELETE_ARTIFACT,
            path={"id": id, "artifact_id": artifact_id},
            options=options,
        )

    def download_artifact(
        self, id: str, artifact_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download a code artifact.

        Sends the bytes of one artifact for saving. Compare them with the `sha256` of
        the record if it matters. Artifacts that have expired are answered with 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            artifact_id: Identifier of the artifact, from an `artifact` event or from
                the list.

        Returns:
            The bytes of the artifact.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                artifact with this id. Artifacts that have expired are gone for good.
                Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.download(
            _DOWNLOAD_ARTIFACT,
            path={"id": id, "artifact_id": artifact_id},
            options=options,
        )

    def preview_artifact(
        self, id: str, artifact_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Preview a code artifact.

        Sends an artifact in a form that can be shown in place, under its own media
        type; for a plot that is `image/png`. Use it as the source of a picture in your
        user interface, behind your own server, since the call needs the API key. An
        artifact whose `preview_url` is `null` has no preview and is answered with 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            artifact_id: Identifier of the artifact, from an `artifact` event or from
                the list.

        Returns:
            The artifact for display. The content type is the `mime_type` of the
            artifact.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                artifact with this id. Artifacts that have expired are gone for good.
                Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.download(
            _PREVIEW_ARTIFACT,
            path={"id": id, "artifact_id": artifact_id},
            options=options,
        )

    def create_context(
        self,
        id: str,
        *,
        language: str | Omit = omit,
        cwd: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CodeContext:
        """Create a code context.

        Starts an interpreter that keeps variables and imports between executions, like
        a notebook. Give each user or task a context of its own, so that they do not
        disturb each other. A language the template does not have, or a directory that
        does not exist or is reserved, is refused.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            language: Language of the interpreter. The template decides which ones are
                installed. Default: `python3`.
            cwd: Directory to start in: an absolute path that exists in the guest and
                does not lie below `/workspace/.nullspace`. Left out, the default
                directory of the sandbox is used. Example: `/workspace`.

        Returns:
            The context is ready.

        Raises:
            BadRequestError: A value is missing, out of range or refers to something the
                sandbox does not have, such as a language that is not installed. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return self._transport.call(
            _CREATE_CONTEXT,
            path={"id": id},
            body={"language": language, "cwd": cwd},
            options=options,
        )

    def list_contexts(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> list[CodeContext]:
        """List code contexts.

        Returns the interpreters that are running in a sandbox, the default ones
        included. Use it to find a context again.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The contexts; an empty array if there are none.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return self._transport.call(_LIST_CONTEXTS, path={"id": id}, options=options)

    def delete_context(
        self, id: str, ctx_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a code context.

        Ends an interpreter and forgets its variables. Code that is still running in it
        is broken off. Its artifacts can be fetched until they expire.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            ctx_id: Identifier of the context, from the answer that created it or from
                the list.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.call(
            _DELETE_CONTEXT, path={"id": id, "ctx_id": ctx_id}, options=options
        )

    def interrupt_context(
        self, id: str, ctx_id: str, **options: Unpack[RequestOptions]
    ) -> InterruptCodeContextResponse:
        """Interrupt a code context.

        Breaks off the code that is running in a context, as Ctrl+C would, and keeps its
        variables. Use it when an execution takes too long. A context that has nothing
        to do is left as it is.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            ctx_id: Identifier of the context, from the answer that created it or from
                the list.

        Returns:
            The running code was interrupted.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.call(
            _INTERRUPT_CONTEXT, path={"id": id, "ctx_id": ctx_id}, options=options
        )

    def restart_context(
        self, id: str, ctx_id: str, **options: Unpack[RequestOptions]
    ) -> RestartCodeContextResponse:
        """Restart a code context.

        Ends the interpreter of a context and starts a fresh one under the same id, so
        that all variables and imports are gone. Use it when the state is spoilt or
        memory has run out.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            ctx_id: Identifier of the context, from the answer that created it or from
                the list.

        Returns:
            The context runs afresh.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.call(
            _RESTART_CONTEXT, path={"id": id, "ctx_id": ctx_id}, options=options
        )

    def execute(
        self,
        id: str,
        *,
        code: str,
        language: str | Omit = omit,
        context_id: str | Omit = omit,
        envs: Mapping[str, str] | Omit = omit,
        timeout_: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[CodeOutputEvent]:
        """Execute code.

        Runs code in an interpreter and streams what happens as server-sent events, one
        JSON object per `data:` line. Use it for notebooks and agents that show output
        while it is made; the stream ends when the code has ended. An exception in the
        code arrives as an event of the type `error`, while the HTTP status stays 200.
        If the connection is lost, output that follows is lost as well, so queue a run
        for long jobs.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            code: Source text to run. The value of its last expression becomes the main
                result. Example: `import math\\nprint(math.sqrt(1764))\\n6 * 7`.
            language: Language of the code when no context is named. Python 3 if it is
                left out. Not needed with `context_id`. Example: `python3`.
            context_id: Context to run in, with the variables of earlier executions.
                Left out, the default context of the language is used. Example:
                `ctx_7f3b21d9`.
            envs: Environment variables for this execution alone; they win over those of
                the sandbox. Example: `{"LOG_LEVEL":"debug"}`.
            timeout_: Longest time the code may run, in seconds. It is interrupted when
                the time is up. Example: `60`.

        Returns:
            The stream of events. The schema describes the JSON object behind one
            `data:` line.

        Raises:
            BadRequestError: A value is missing, out of range or refers to something the
                sandbox does not have, such as a language that is not installed. Code:
                `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.stream(
            _EXECUTE,
            path={"id": id},
            body={
                "code": code,
                "language": language,
                "context_id": context_id,
                "envs": envs,
                "timeout": timeout_,
            },
            options=options,
        )

    def create_run(
        self,
        id: str,
        *,
        code: str,
        context_id: str,
        envs: Mapping[str, str] | Omit = omit,
        timeout_: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CodeRun:
        """Create a code run.

        Queues code for a context and answers at once with a run to look up later. Use
        it for jobs that outlast a connection. A context works through its queue one run
        at a time. Deployments without queued runs answer with 503; the hosted private
        beta is among them.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            code: Source text to run. Example: `scores =
                model.evaluate(test)\\nscores.mean()`.
            context_id: Context to run in. Runs of one context take place one after the
                other. Example: `ctx_7f3b21d9`.
            envs: Environment variables for this run alone; they win over those of the
                sandbox. Example: `{"LOG_LEVEL":"debug"}`.
            timeout_: Longest time the code may run, in seconds. Time in the queue does
                not count. Example: `600`.

        Returns:
            The run is queued.

        Raises:
            BadRequestError: A value is missing, out of range or refers to something the
                sandbox does not have, such as a language that is not installed. Code:
                `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
            InternalServerError: Queued runs are switched off on this deployment, or
                their records cannot be reached at the moment. Retry only on
                `database_error`. Codes: `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _CREATE_RUN,
            path={"id": id},
            body={
                "code": code,
                "context_id": context_id,
                "envs": envs,
                "timeout": timeout_,
            },
            options=options,
        )

    def list_runs(
        self,
        id: str,
        *,
        status: CodeRunStatus | Omit = omit,
        context_id: str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[CodeRun, CodeRunListResponse]:
        """List code runs.

        Returns queued, running and ended runs of a sandbox, newest first. Narrow the
        list down by status or context, and follow `next_cursor` until it is `null`.
        Runs drop out of the list when they expire.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            status: Only runs with this status. Available options: `cancelled`,
                `failed`, `queued`, `running`, `succeeded`.
            context_id: Only runs of this context.
            limit: Largest number of runs on the page. The deployment chooses when it is
                left out, and caps large values.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of runs.

        Raises:
            BadRequestError: A value is missing, out of range or refers to something the
                sandbox does not have, such as a language that is not installed. Code:
                `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
            InternalServerError: Queued runs are switched off on this deployment, or
                their records cannot be reached at the moment. Retry only on
                `database_error`. Codes: `feature_unavailable`, `database_error`.
        """
        return self._transport.page(
            _LIST_RUNS,
            path={"id": id},
            query={
                "status": status,
                "context_id": context_id,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    def get_run(
        self, id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> CodeRun:
        """Get a code run.

        Returns one run with, once it has ended, its results, output and artifacts. Poll
        it every few seconds until the status is final. A run that ended with an
        exception has the status `failed` and the exception in `execution.error`.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            run_id: Identifier of the run, from the answer that created it or from the
                list.

        Returns:
            The run.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no run
                with this id. Codes: `sandbox_not_found`, `not_found`.
            InternalServerError: Queued runs are switched off on this deployment, or
                their records cannot be reached at the moment. Retry only on
                `database_error`. Codes: `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _GET_RUN, path={"id": id, "run_id": run_id}, options=options
        )

    def cancel_run(
        self, id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> CodeRun:
        """Cancel a code run.

        Asks for the end of a run. A run that still waits is cancelled at once (200);
        code that is running is interrupted, and the run is `cancelled` a little later
        (202), so look it up again. Cancelling a run that has ended changes nothing.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            run_id: Identifier of the run, from the answer that created it or from the
                list.

        Returns:
            The run has ended, either by this call or before it.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no run
                with this id. Codes: `sandbox_not_found`, `not_found`.
            InternalServerError: Queued runs are switched off on this deployment, or
                their records cannot be reached at the moment. Retry only on
                `database_error`. Codes: `feature_unavailable`, `database_error`.
        """
        return self._transport.call(
            _CANCEL_RUN, path={"id": id, "run_id": run_id}, options=options
        )


class AsyncCode(AsyncResource):
    """Run code in interpreters that remember their state, either streamed or queued, and
    fetch the files it produces.
    """

    @cached_property
    def with_raw_response(self) -> AsyncCodeWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncCodeWithRawResponse(AsyncCode(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncCodeWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncCodeWithStreamingResponse(AsyncCode(self._transport.streaming()))

    def list_artifacts(
        self,
        id: str,
        *,
        context_id: str | Omit = omit,
        execution_count: int | Omit = omit,
        kind: Literal["image", "document", "html", "file"] | str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CodeArtifact, CodeArtifactListResponse]:
        """List code artifacts.

        Returns the files that code in this sandbox has produced and saved, such as
        plots and documents, newest first. Narrow the list down by context, execution or
        kind. Follow `next_cursor` until it is `null`.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            context_id: Only artifacts that code of this context produced.
            execution_count: Only artifacts of the execution with this number. Of use
                together with `context_id`, since every context counts on its own.
            kind: Only artifacts of this kind. Available options: `image`, `document`,
                `html`, `file`.
            limit: Largest number of artifacts on the page. The deployment chooses when
                it is left out, and caps large values.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of artifacts.

        Raises:
            BadRequestError: A value is missing, out of range or refers to something the
                sandbox does not have, such as a language that is not installed. Code:
                `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.page(
            _LIST_ARTIFACTS,
            path={"id": id},
            query={
                "context_id": context_id,
                "execution_count": execution_count,
                "kind": kind,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    async def get_artifact(
        self, id: str, artifact_id: str, **options: Unpack[RequestOptions]
    ) -> CodeArtifact:
        """Get a code artifact.

        Returns the record of one artifact, without its bytes. Use it to learn media
        type, size and checksum before you fetch it.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            artifact_id: Identifier of the artifact, from an `artifact` event or from
                the list.

        Returns:
            The artifact.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                artifact with this id. Artifacts that have expired are gone for good.
                Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.call(
            _GET_ARTIFACT, path={"id": id, "artifact_id": artifact_id}, options=options
        )

    async def delete_artifact(
        self, id: str, artifact_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a code artifact.

        Throws away one artifact and its bytes before it expires by itself. A file that
        the code also wrote to the disk of the sandbox stays there.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            artifact_id: Identifier of the artifact, from an `artifact` event or from
                the list.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                artifact with this id. Artifacts that have expired are gone for good.
                Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.call(
            _DELETE_ARTIFACT,
            path={"id": id, "artifact_id": artifact_id},
            options=options,
        )

    async def download_artifact(
        self, id: str, artifact_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryResponse:
        """Download a code artifact.

        Sends the bytes of one artifact for saving. Compare them with the `sha256` of
        the record if it matters. Artifacts that have expired are answered with 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            artifact_id: Identifier of the artifact, from an `artifact` event or from
                the list.

        Returns:
            The bytes of the artifact.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                artifact with this id. Artifacts that have expired are gone for good.
                Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.download(
            _DOWNLOAD_ARTIFACT,
            path={"id": id, "artifact_id": artifact_id},
            options=options,
        )

    async def preview_artifact(
        self, id: str, artifact_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryResponse:
        """Preview a code artifact.

        Sends an artifact in a form that can be shown in place, under its own media
        type; for a plot that is `image/png`. Use it as the source of a picture in your
        user interface, behind your own server, since the call needs the API key. An
        artifact whose `preview_url` is `null` has no preview and is answered with 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            artifact_id: Identifier of the artifact, from an `artifact` event or from
                the list.

        Returns:
            The artifact for display. The content type is the `mime_type` of the
            artifact.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                artifact with this id. Artifacts that have expired are gone for good.
                Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.download(
            _PREVIEW_ARTIFACT,
            path={"id": id, "artifact_id": artifact_id},
            options=options,
        )

    async def create_context(
        self,
        id: str,
        *,
        language: str | Omit = omit,
        cwd: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CodeContext:
        """Create a code context.

        Starts an interpreter that keeps variables and imports between executions, like
        a notebook. Give each user or task a context of its own, so that they do not
        disturb each other. A language the template does not have, or a directory that
        does not exist or is reserved, is refused.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            language: Language of the interpreter. The template decides which ones are
                installed. Default: `python3`.
            cwd: Directory to start in: an absolute path that exists in the guest and
                does not lie below `/workspace/.nullspace`. Left out, the default
                directory of the sandbox is used. Example: `/workspace`.

        Returns:
            The context is ready.

        Raises:
            BadRequestError: A value is missing, out of range or refers to something the
                sandbox does not have, such as a language that is not installed. Code:
                `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return await self._transport.call(
            _CREATE_CONTEXT,
            path={"id": id},
            body={"language": language, "cwd": cwd},
            options=options,
        )

    async def list_contexts(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> list[CodeContext]:
        """List code contexts.

        Returns the interpreters that are running in a sandbox, the default ones
        included. Use it to find a context again.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The contexts; an empty array if there are none.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return await self._transport.call(
            _LIST_CONTEXTS, path={"id": id}, options=options
        )

    async def delete_context(
        self, id: str, ctx_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a code context.

        Ends an interpreter and forgets its variables. Code that is still running in it
        is broken off. Its artifacts can be fetched until they expire.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            ctx_id: Identifier of the context, from the answer that created it or from
                the list.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.call(
            _DELETE_CONTEXT, path={"id": id, "ctx_id": ctx_id}, options=options
        )

    async def interrupt_context(
        self, id: str, ctx_id: str, **options: Unpack[RequestOptions]
    ) -> InterruptCodeContextResponse:
        """Interrupt a code context.

        Breaks off the code that is running in a context, as Ctrl+C would, and keeps its
        variables. Use it when an execution takes too long. A context that has nothing
        to do is left as it is.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            ctx_id: Identifier of the context, from the answer that created it or from
                the list.

        Returns:
            The running code was interrupted.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.call(
            _INTERRUPT_CONTEXT, path={"id": id, "ctx_id": ctx_id}, options=options
        )

    async def restart_context(
        self, id: str, ctx_id: str, **options: Unpack[RequestOptions]
    ) -> RestartCodeContextResponse:
        """Restart a code context.

        Ends the interpreter of a context and starts a fresh one under the same id, so
        that all variables and imports are gone. Use it when the state is spoilt or
        memory has run out.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            ctx_id: Identifier of the context, from the answer that created it or from
                the list.

        Returns:
            The context runs afresh.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.call(
            _RESTART_CONTEXT, path={"id": id, "ctx_id": ctx_id}, options=options
        )

    async def execute(
        self,
        id: str,
        *,
        code: str,
        language: str | Omit = omit,
        context_id: str | Omit = omit,
        envs: Mapping[str, str] | Omit = omit,
        timeout_: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[CodeOutputEvent]:
        """Execute code.

        Runs code in an interpreter and streams what happens as server-sent events, one
        JSON object per `data:` line. Use it for notebooks and agents that show output
        while it is made; the stream ends when the code has ended. An exception in the
        code arrives as an event of the type `error`, while the HTTP status stays 200.
        If the connection is lost, output that follows is lost as well, so queue a run
        for long jobs.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            code: Source text to run. The value of its last expression becomes the main
                result. Example: `import math\\nprint(math.sqrt(1764))\\n6 * 7`.
            language: Language of the code when no context is named. Python 3 if it is
                left out. Not needed with `context_id`. Example: `python3`.
            context_id: Context to run in, with the variables of earlier executions.
                Left out, the default context of the language is used. Example:
                `ctx_7f3b21d9`.
            envs: Environment variables for this execution alone; they win over those of
                the sandbox. Example: `{"LOG_LEVEL":"debug"}`.
            timeout_: Longest time the code may run, in seconds. It is interrupted when
                the time is up. Example: `60`.

        Returns:
            The stream of events. The schema describes the JSON object behind one
            `data:` line.

        Raises:
            BadRequestError: A value is missing, out of range or refers to something the
                sandbox does not have, such as a language that is not installed. Code:
                `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.stream(
            _EXECUTE,
            path={"id": id},
            body={
                "code": code,
                "language": language,
                "context_id": context_id,
                "envs": envs,
                "timeout": timeout_,
            },
            options=options,
        )

    async def create_run(
        self,
        id: str,
        *,
        code: str,
        context_id: str,
        envs: Mapping[str, str] | Omit = omit,
        timeout_: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CodeRun:
        """Create a code run.

        Queues code for a context and answers at once with a run to look up later. Use
        it for jobs that outlast a connection. A context works through its queue one run
        at a time. Deployments without queued runs answer with 503; the hosted private
        beta is among them.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            code: Source text to run. Example: `scores =
                model.evaluate(test)\\nscores.mean()`.
            context_id: Context to run in. Runs of one context take place one after the
                other. Example: `ctx_7f3b21d9`.
            envs: Environment variables for this run alone; they win over those of the
                sandbox. Example: `{"LOG_LEVEL":"debug"}`.
            timeout_: Longest time the code may run, in seconds. Time in the queue does
                not count. Example: `600`.

        Returns:
            The run is queued.

        Raises:
            BadRequestError: A value is missing, out of range or refers to something the
                sandbox does not have, such as a language that is not installed. Code:
                `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
            InternalServerError: Queued runs are switched off on this deployment, or
                their records cannot be reached at the moment. Retry only on
                `database_error`. Codes: `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _CREATE_RUN,
            path={"id": id},
            body={
                "code": code,
                "context_id": context_id,
                "envs": envs,
                "timeout": timeout_,
            },
            options=options,
        )

    def list_runs(
        self,
        id: str,
        *,
        status: CodeRunStatus | Omit = omit,
        context_id: str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[CodeRun, CodeRunListResponse]:
        """List code runs.

        Returns queued, running and ended runs of a sandbox, newest first. Narrow the
        list down by status or context, and follow `next_cursor` until it is `null`.
        Runs drop out of the list when they expire.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            status: Only runs with this status. Available options: `cancelled`,
                `failed`, `queued`, `running`, `succeeded`.
            context_id: Only runs of this context.
            limit: Largest number of runs on the page. The deployment chooses when it is
                left out, and caps large values.
            cursor: Cursor from `next_cursor` of the previous page. Repeat the filters
                of the first call.

        Returns:
            A page of runs.

        Raises:
            BadRequestError: A value is missing, out of range or refers to something the
                sandbox does not have, such as a language that is not installed. Code:
                `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                context with this id. Codes: `sandbox_not_found`, `not_found`.
            InternalServerError: Queued runs are switched off on this deployment, or
                their records cannot be reached at the moment. Retry only on
                `database_error`. Codes: `feature_unavailable`, `database_error`.
        """
        return self._transport.page(
            _LIST_RUNS,
            path={"id": id},
            query={
                "status": status,
                "context_id": context_id,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    async def get_run(
        self, id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> CodeRun:
        """Get a code run.

        Returns one run with, once it has ended, its results, output and artifacts. Poll
        it every few seconds until the status is final. A run that ended with an
        exception has the status `failed` and the exception in `execution.error`.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            run_id: Identifier of the run, from the answer that created it or from the
                list.

        Returns:
            The run.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no run
                with this id. Codes: `sandbox_not_found`, `not_found`.
            InternalServerError: Queued runs are switched off on this deployment, or
                their records cannot be reached at the moment. Retry only on
                `database_error`. Codes: `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _GET_RUN, path={"id": id, "run_id": run_id}, options=options
        )

    async def cancel_run(
        self, id: str, run_id: str, **options: Unpack[RequestOptions]
    ) -> CodeRun:
        """Cancel a code run.

        Asks for the end of a run. A run that still waits is cancelled at once (200);
        code that is running is interrupted, and the run is `cancelled` a little later
        (202), so look it up again. Cancelling a run that has ended changes nothing.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            run_id: Identifier of the run, from the answer that created it or from the
                list.

        Returns:
            The run has ended, either by this call or before it.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or it has no run
                with this id. Codes: `sandbox_not_found`, `not_found`.
            InternalServerError: Queued runs are switched off on this deployment, or
                their records cannot be reached at the moment. Retry only on
                `database_error`. Codes: `feature_unavailable`, `database_error`.
        """
        return await self._transport.call(
            _CANCEL_RUN, path={"id": id, "run_id": run_id}, options=options
        )


class CodeWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Code) -> None:
        self.list_artifacts = raw(resource.list_artifacts)
        self.get_artifact = raw(resource.get_artifact)
        self.delete_artifact = raw(resource.delete_artifact)
        self.download_artifact = raw(resource.download_artifact)
        self.preview_artifact = raw(resource.preview_artifact)
        self.create_context = raw(resource.create_context)
        self.list_contexts = raw(resource.list_contexts)
        self.delete_context = raw(resource.delete_context)
        self.interrupt_context = raw(resource.interrupt_context)
        self.restart_context = raw(resource.restart_context)
        self.execute = raw(resource.execute)
        self.create_run = raw(resource.create_run)
        self.list_runs = raw(resource.list_runs)
        self.get_run = raw(resource.get_run)
        self.cancel_run = raw(resource.cancel_run)


class CodeWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Code) -> None:
        self.list_artifacts = streaming(resource.list_artifacts)
        self.get_artifact = streaming(resource.get_artifact)
        self.delete_artifact = streaming(resource.delete_artifact)
        self.download_artifact = streaming(resource.download_artifact)
        self.preview_artifact = streaming(resource.preview_artifact)
        self.create_context = streaming(resource.create_context)
        self.list_contexts = streaming(resource.list_contexts)
        self.delete_context = streaming(resource.delete_context)
        self.interrupt_context = streaming(resource.interrupt_context)
        self.restart_context = streaming(resource.restart_context)
        self.execute = streaming(resource.execute)
        self.create_run = streaming(resource.create_run)
        self.list_runs = streaming(resource.list_runs)
        self.get_run = streaming(resource.get_run)
        self.cancel_run = streaming(resource.cancel_run)


class AsyncCodeWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncCode) -> None:
        self.list_artifacts = async_raw(resource.list_artifacts)
        self.get_artifact = async_raw(resource.get_artifact)
        self.delete_artifact = async_raw(resource.delete_artifact)
        self.download_artifact = async_raw(resource.download_artifact)
        self.preview_artifact = async_raw(resource.preview_artifact)
        self.create_context = async_raw(resource.create_context)
        self.list_contexts = async_raw(resource.list_contexts)
        self.delete_context = async_raw(resource.delete_context)
        self.interrupt_context = async_raw(resource.interrupt_context)
        self.restart_context = async_raw(resource.restart_context)
        self.execute = async_raw(resource.execute)
        self.create_run = async_raw(resource.create_run)
        self.list_runs = async_raw(resource.list_runs)
        self.get_run = async_raw(resource.get_run)
        self.cancel_run = async_raw(resource.cancel_run)


class AsyncCodeWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncCode) -> None:
        self.list_artifacts = async_streaming(resource.list_artifacts)
        self.get_artifact = async_streaming(resource.get_artifact)
        self.delete_artifact = async_streaming(resource.delete_artifact)
        self.download_artifact = async_streaming(resource.download_artifact)
        self.preview_artifact = async_streaming(resource.preview_artifact)
        self.create_context = async_streaming(resource.create_context)
        self.list_contexts = async_streaming(resource.list_contexts)
        self.delete_context = async_streaming(resource.delete_context)
        self.interrupt_context = async_streaming(resource.interrupt_context)
        self.restart_context = async_streaming(resource.restart_context)
        self.execute = async_streaming(resource.execute)
        self.create_run = async_streaming(resource.create_run)
        self.list_runs = async_streaming(resource.list_runs)
        self.get_run = async_streaming(resource.get_run)
        self.cancel_run = async_streaming(resource.cancel_run)
