"""The operations of WebSocket, as data and as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime import AsyncResource, Content, Operation, Resource, omit

if TYPE_CHECKING:
    from .._runtime import AsyncWebSocketSession, Omit, RequestOptions, WebSocketSession
    from ..models import (
        LifecycleStreamClientMessageInput,
        LifecycleStreamErrorMessage,
        LifecycleStreamEventMessage,
        LifecycleStreamSubscribedMessage,
        MonitorWsError,
        MonitorWsMetrics,
        MonitorWsProcesses,
        MonitorWsSnapshot,
        MonitorWsSubscribeInput,
        MonitorWsUnsubscribeInput,
        MonitorWsUpdate,
        RuntimeWsError,
        RuntimeWsExecConnectInput,
        RuntimeWsExecExit,
        RuntimeWsExecKillInput,
        RuntimeWsExecStarted,
        RuntimeWsExecStartInput,
        RuntimeWsExecStderr,
        RuntimeWsExecStdinCloseInput,
        RuntimeWsExecStdinInput,
        RuntimeWsExecStdout,
        RuntimeWsFileEvent,
        RuntimeWsFileWatchInput,
        RuntimeWsFileWatchStarted,
        RuntimeWsPtyConnectInput,
        RuntimeWsPtyExited,
        RuntimeWsPtyInputInput,
        RuntimeWsPtyKillInput,
        RuntimeWsPtyOutput,
        RuntimeWsPtyResizeInput,
        RuntimeWsPtyStarted,
        RuntimeWsPtyStartInput,
        VolumeWsResyncRequired,
    )

_LIFECYCLE_UPGRADE: Operation[
    WebSocketSession[
        LifecycleStreamClientMessageInput,
        LifecycleStreamSubscribedMessage
        | LifecycleStreamEventMessage
        | LifecycleStreamErrorMessage,
    ]
] = Operation(
    "lifecycleWebsocketUpgrade",
    "GET",
    "/v1/lifecycle/ws",
    responses={
        "101": Content(
            "websocket",
            "LifecycleStreamSubscribedMessage | LifecycleStreamEventMessage | LifecycleStreamErrorMessage",
            send="LifecycleStreamClientMessageInput",
        )
    },
    security=(("apiKey",),),
)
_MONITOR_UPGRADE: Operation[
    WebSocketSession[
        MonitorWsSubscribeInput | MonitorWsUnsubscribeInput,
        MonitorWsSnapshot
        | MonitorWsUpdate
        | MonitorWsMetrics
        | MonitorWsProcesses
        | MonitorWsError,
    ]
] = Operation(
    "monitorWebsocketUpgrade",
    "GET",
    "/v1/monitor/ws",
    responses={
        "101": Content(
            "websocket",
            "MonitorWsSnapshot | MonitorWsUpdate | MonitorWsMetrics | MonitorWsProcesses | MonitorWsError",
            send="MonitorWsSubscribeInput | MonitorWsUnsubscribeInput",
        )
    },
    security=(("apiKey",),),
)
_UPGRADE: Operation[
    WebSocketSession[
        RuntimeWsExecStartInput
        | RuntimeWsExecConnectInput
        | RuntimeWsExecStdinInput
        | RuntimeWsExecStdinCloseInput
        | RuntimeWsExecKillInput
        | RuntimeWsPtyStartInput
        | RuntimeWsPtyConnectInput
        | RuntimeWsPtyInputInput
        | RuntimeWsPtyResizeInput
        | RuntimeWsPtyKillInput
        | RuntimeWsFileWatchInput,
        RuntimeWsExecStarted
        | RuntimeWsExecStdout
        | RuntimeWsExecStderr
        | RuntimeWsExecExit
        | RuntimeWsPtyStarted
        | RuntimeWsPtyOutput
        | RuntimeWsPtyExited
        | RuntimeWsError
        | RuntimeWsFileWatchStarted
        | RuntimeWsFileEvent,
    ]
] = Operation(
    "websocketUpgrade",
    "GET",
    "/v1/sandboxes/{id}/ws",
    responses={
        "101": Content(
            "websocket",
            "RuntimeWsExecStarted | RuntimeWsExecStdout | RuntimeWsExecStderr | RuntimeWsExecExit | RuntimeWsPtyStarted | RuntimeWsPtyOutput | RuntimeWsPtyExited | RuntimeWsError | RuntimeWsFileWatchStarted | RuntimeWsFileEvent",
            send="RuntimeWsExecStartInput | RuntimeWsExecConnectInput | RuntimeWsExecStdinInput | RuntimeWsExecStdinCloseInput | RuntimeWsExecKillInput | RuntimeWsPtyStartInput | RuntimeWsPtyConnectInput | RuntimeWsPtyInputInput | RuntimeWsPtyResizeInput | RuntimeWsPtyKillInput | RuntimeWsFileWatchInput",
        )
    },
    security=(("apiKey",),),
)
_VOLUME_UPGRADE: Operation[
    WebSocketSession[
        RuntimeWsFileWatchInput,
        RuntimeWsFileWatchStarted
        | RuntimeWsFileEvent
        | RuntimeWsError
        | VolumeWsResyncRequired,
    ]
] = Operation(
    "volumeWebsocketUpgrade",
    "GET",
    "/v1/volumes/{id}/ws",
    responses={
        "101": Content(
            "websocket",
            "RuntimeWsFileWatchStarted | RuntimeWsFileEvent | RuntimeWsError | VolumeWsResyncRequired",
            send="RuntimeWsFileWatchInput",
        )
    },
    security=(("apiKey",),),
)


class Websocket(Resource):
    """Two-way channels for live work: commands, terminals and file watches in a sandbox,
    changes in a volume, lifecycle events and the monitor. Every message is a JSON
    object whose `type` tells its kind.
    """

    def lifecycle_upgrade(
        self, **options: Unpack[RequestOptions]
    ) -> WebSocketSession[
        LifecycleStreamClientMessageInput,
        LifecycleStreamSubscribedMessage
        | LifecycleStreamEventMessage
        | LifecycleStreamErrorMessage,
    ]:
        """Open the lifecycle stream.

        Switches to a WebSocket that reports lifecycle events of your team as they
        happen. Send a `subscribe` message to choose the events; another one replaces
        the choice. Events that occur while you are not connected are not sent later, so
        read the log to fill gaps and use webhooks where nothing may be missed.
        Deployments without the stream answer with 501.

        Raises:
            BadRequestError: The request is no valid WebSocket handshake. Send it with a
                WebSocket client. Code: `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.connect(_LIFECYCLE_UPGRADE, options=options)

    def monitor_upgrade(
        self, *, sec_web_socket_protocol: str, **options: Unpack[RequestOptions]
    ) -> WebSocketSession[
        MonitorWsSubscribeInput | MonitorWsUnsubscribeInput,
        MonitorWsSnapshot
        | MonitorWsUpdate
        | MonitorWsMetrics
        | MonitorWsProcesses
        | MonitorWsError,
    ]:
        """Open the monitor stream.

        Switches to a WebSocket that shows all sandboxes of your team with their load,
        for dashboards. Subscribe once to get a snapshot; after that only changes and
        fresh samples are sent. The key travels in the `Authorization` header or as a
        subprotocol, never in the query, where it would be refused.

        Args:
            sec_web_socket_protocol: Subprotocols on offer, comma-separated:
                `nullspace.monitor` and, for clients that cannot set an `Authorization`
                header, the API key behind the prefix `nullspace.key.`. Browser clients
                give both as the second argument of `new WebSocket`.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: The monitor is switched off on this deployment, or it
                cannot be reached at the moment. Codes: `feature_unavailable`,
                `database_error`.
        """
        return self._transport.connect(
            _MONITOR_UPGRADE,
            headers={"Sec-WebSocket-Protocol": sec_web_socket_protocol},
            options=options,
        )

    def upgrade(
        self,
        id: str,
        *,
        channel: Literal["exec", "pty"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> WebSocketSession[
        RuntimeWsExecStartInput
        | RuntimeWsExecConnectInput
        | RuntimeWsExecStdinInput
        | RuntimeWsExecStdinCloseInput
        | RuntimeWsExecKillInput
        | RuntimeWsPtyStartInput
        | RuntimeWsPtyConnectInput
        | RuntimeWsPtyInputInput
        | RuntimeWsPtyResizeInput
        | RuntimeWsPtyKillInput
        | RuntimeWsFileWatchInput,
        RuntimeWsExecStarted
        | RuntimeWsExecStdout
        | RuntimeWsExecStderr
        | RuntimeWsExecExit
        | RuntimeWsPtyStarted
        | RuntimeWsPtyOutput
        | RuntimeWsPtyExited
        | RuntimeWsError
        | RuntimeWsFileWatchStarted
        | RuntimeWsFileEvent,
    ]:
        """Open the sandbox stream.

        Switches to a WebSocket for live work in a sandbox: commands with streamed
        output, terminals and file watches. Many exchanges share one connection; each
        has an `id` of your choice, which every message about it carries. Processes and
        terminals outlive the connection, so after a loss connect again and join them by
        process or session id. An unknown sandbox is answered with 404 instead of the
        upgrade.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            channel: Kind of work the connection is for, as a hint to the server. Leave
                it out for file watches. Available options: `exec`, `pty`.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return self._transport.connect(
            _UPGRADE, path={"id": id}, query={"channel": channel}, options=options
        )

    def volume_upgrade(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> WebSocketSession[
        RuntimeWsFileWatchInput,
        RuntimeWsFileWatchStarted
        | RuntimeWsFileEvent
        | RuntimeWsError
        | VolumeWsResyncRequired,
    ]:
        """Open the volume stream.

        Switches to a WebSocket that reports changes to the files of a volume, whichever
        sandbox makes them. Send a `file_watch` message for each directory; paths start
        at the volume's root. When `resync_required` arrives, changes may have been
        missed, so list the directory again.

        Args:
            id: Identifier of the volume whose files to watch.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            InternalServerError: The storage of the volume cannot be reached, or it
                cannot report changes on this deployment. Codes:
                `volume_backend_unavailable`, `feature_unavailable`.
        """
        return self._transport.connect(
            _VOLUME_UPGRADE, path={"id": id}, options=options
        )


class AsyncWebsocket(AsyncResource):
    """Two-way channels for live work: commands, terminals and file watches in a sandbox,
    changes in a volume, lifecycle events and the monitor. Every message is a JSON
    object whose `type` tells its kind.
    """

    def lifecycle_upgrade(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncWebSocketSession[
        LifecycleStreamClientMessageInput,
        LifecycleStreamSubscribedMessage
        | LifecycleStreamEventMessage
        | LifecycleStreamErrorMessage,
    ]:
        """Open the lifecycle stream.

        Switches to a WebSocket that reports lifecycle events of your team as they
        happen. Send a `subscribe` message to choose the events; another one replaces
        the choice. Events that occur while you are not connected are not sent later, so
        read the log to fill gaps and use webhooks where nothing may be missed.
        Deployments without the stream answer with 501.

        Raises:
            BadRequestError: The request is no valid WebSocket handshake. Send it with a
                WebSocket client. Code: `invalid_request`.
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: This deployment runs without the part of the platform
                that the operation needs. Do not retry. Code: `not_implemented`.
        """
        return self._transport.connect(_LIFECYCLE_UPGRADE, options=options)

    def monitor_upgrade(
        self, *, sec_web_socket_protocol: str, **options: Unpack[RequestOptions]
    ) -> AsyncWebSocketSession[
        MonitorWsSubscribeInput | MonitorWsUnsubscribeInput,
        MonitorWsSnapshot
        | MonitorWsUpdate
        | MonitorWsMetrics
        | MonitorWsProcesses
        | MonitorWsError,
    ]:
        """Open the monitor stream.

        Switches to a WebSocket that shows all sandboxes of your team with their load,
        for dashboards. Subscribe once to get a snapshot; after that only changes and
        fresh samples are sent. The key travels in the `Authorization` header or as a
        subprotocol, never in the query, where it would be refused.

        Args:
            sec_web_socket_protocol: Subprotocols on offer, comma-separated:
                `nullspace.monitor` and, for clients that cannot set an `Authorization`
                header, the API key behind the prefix `nullspace.key.`. Browser clients
                give both as the second argument of `new WebSocket`.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            InternalServerError: The monitor is switched off on this deployment, or it
                cannot be reached at the moment. Codes: `feature_unavailable`,
                `database_error`.
        """
        return self._transport.connect(
            _MONITOR_UPGRADE,
            headers={"Sec-WebSocket-Protocol": sec_web_socket_protocol},
            options=options,
        )

    def upgrade(
        self,
        id: str,
        *,
        channel: Literal["exec", "pty"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncWebSocketSession[
        RuntimeWsExecStartInput
        | RuntimeWsExecConnectInput
        | RuntimeWsExecStdinInput
        | RuntimeWsExecStdinCloseInput
        | RuntimeWsExecKillInput
        | RuntimeWsPtyStartInput
        | RuntimeWsPtyConnectInput
        | RuntimeWsPtyInputInput
        | RuntimeWsPtyResizeInput
        | RuntimeWsPtyKillInput
        | RuntimeWsFileWatchInput,
        RuntimeWsExecStarted
        | RuntimeWsExecStdout
        | RuntimeWsExecStderr
        | RuntimeWsExecExit
        | RuntimeWsPtyStarted
        | RuntimeWsPtyOutput
        | RuntimeWsPtyExited
        | RuntimeWsError
        | RuntimeWsFileWatchStarted
        | RuntimeWsFileEvent,
    ]:
        """Open the sandbox stream.

        Switches to a WebSocket for live work in a sandbox: commands with streamed
        output, terminals and file watches. Many exchanges share one connection; each
        has an `id` of your choice, which every message about it carries. Processes and
        terminals outlive the connection, so after a loss connect again and join them by
        process or session id. An unknown sandbox is answered with 404 instead of the
        upgrade.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            channel: Kind of work the connection is for, as a hint to the server. Leave
                it out for file watches. Available options: `exec`, `pty`.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
        """
        return self._transport.connect(
            _UPGRADE, path={"id": id}, query={"channel": channel}, options=options
        )

    def volume_upgrade(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> AsyncWebSocketSession[
        RuntimeWsFileWatchInput,
        RuntimeWsFileWatchStarted
        | RuntimeWsFileEvent
        | RuntimeWsError
        | VolumeWsResyncRequired,
    ]:
        """Open the volume stream.

        Switches to a WebSocket that reports changes to the files of a volume, whichever
        sandbox makes them. Send a `file_watch` message for each directory; paths start
        at the volume's root. When `resync_required` arrives, changes may have been
        missed, so list the directory again.

        Args:
            id: Identifier of the volume whose files to watch.

        Raises:
            AuthenticationError: The bearer key is missing, malformed or revoked. Check
                the `Authorization` header; do not retry with the same key. Code:
                `unauthorized`.
            NotFoundError: No such volume exists, it was deleted, or it belongs to
                another team. Code: `not_found`.
            InternalServerError: The storage of the volume cannot be reached, or it
                cannot report changes on this deployment. Codes:
                `volume_backend_unavailable`, `feature_unavailable`.
        """
        return self._transport.connect(
            _VOLUME_UPGRADE, path={"id": id}, options=options
        )
