"""The operations of PTY, as data and as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    AsyncResource,
    Content,
    Json,
    Operation,
    Resource,
    async_raw,
    async_streaming,
    raw,
    streaming,
)

if TYPE_CHECKING:
    from .._runtime import RequestOptions
    from ..models import PtySessionInfo

_LIST_SESSIONS: Operation[list[PtySessionInfo]] = Operation(
    "listPtySessions",
    "GET",
    "/v1/sandboxes/{id}/pty",
    responses={"200": Content("json", "list[PtySessionInfo]")},
    security=(("apiKey",),),
)
_GET_SESSION: Operation[PtySessionInfo] = Operation(
    "getPtySession",
    "GET",
    "/v1/sandboxes/{id}/pty/{sid}",
    responses={"200": Content("json", "PtySessionInfo")},
    security=(("apiKey",),),
)
_KILL_SESSION: Operation[None] = Operation(
    "killPtySession",
    "DELETE",
    "/v1/sandboxes/{id}/pty/{sid}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_RESIZE_SESSION: Operation[None] = Operation(
    "resizePtySession",
    "POST",
    "/v1/sandboxes/{id}/pty/{sid}/resize",
    body=Json(),
    responses={"204": Content("none")},
    security=(("apiKey",),),
)


class Pty(Resource):
    """Look after the terminal sessions of a sandbox. They are opened, joined and used over
    the sandbox's WebSocket; these operations list, resize and close them.
    """

    @cached_property
    def with_raw_response(self) -> PtyWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return PtyWithRawResponse(Pty(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> PtyWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return PtyWithStreamingResponse(Pty(self._transport.streaming()))

    def list_sessions(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> list[PtySessionInfo]:
        """List PTY sessions.

        Returns the terminal sessions that are open in a sandbox. Use it to find a
        session again after your client was restarted, then join it over the sandbox's
        WebSocket. New sessions are opened there as well.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The open sessions; an empty array if there are none.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Terminal sessions of this sandbox cannot be managed
                over HTTP: its runtime offers them over the WebSocket only. Do not
                retry. Code: `not_implemented`.
        """
        return self._transport.call(_LIST_SESSIONS, path={"id": id}, options=options)

    def get_session(
        self, id: str, sid: str, **options: Unpack[RequestOptions]
    ) -> PtySessionInfo:
        """Get a PTY session.

        Returns size and process of one terminal session. Use it to see whether a
        session is still open before you join it. A session whose shell has ended is
        answered with 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            sid: Identifier of the terminal session, from the `pty_started` message or
                from the list.

        Returns:
            The session.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or no terminal
                session with this id is open in it. Codes: `sandbox_not_found`,
                `not_found`.
            InternalServerError: Terminal sessions of this sandbox cannot be managed
                over HTTP: its runtime offers them over the WebSocket only. Do not
                retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _GET_SESSION, path={"id": id, "sid": sid}, options=options
        )

    def kill_session(
        self, id: str, sid: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Kill a PTY session.

        Closes a terminal session and ends the programs running in it, without a chance
        to save. Clients that are joined to it receive `pty_exited`. Other sessions and
        background processes go on.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            sid: Identifier of the terminal session, from the `pty_started` message or
                from the list.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or no terminal
                session with this id is open in it. Codes: `sandbox_not_found`,
                `not_found`.
            InternalServerError: Terminal sessions of this sandbox cannot be managed
                over HTTP: its runtime offers them over the WebSocket only. Do not
                retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _KILL_SESSION, path={"id": id, "sid": sid}, options=options
        )

    def resize_session(
        self,
        id: str,
        sid: str,
        *,
        cols: int,
        rows: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Resize a PTY session.

        Sets the size of a terminal, so that full-screen programs draw themselves anew.
        Call it when the window of your user changes. Clients on the WebSocket can send
        a `pty_resize` message instead.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            sid: Identifier of the terminal session, from the `pty_started` message or
                from the list.
            cols: Width in character cells. Required range: `x >= 1`. Example: `160`.
            rows: Height in character cells. Required range: `x >= 1`. Example: `48`.

        Raises:
            BadRequestError: The size is missing or not a positive whole number. Code:
                `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or no terminal
                session with this id is open in it. Codes: `sandbox_not_found`,
                `not_found`.
            InternalServerError: Terminal sessions of this sandbox cannot be managed
                over HTTP: its runtime offers them over the WebSocket only. Do not
                retry. Code: `not_implemented`.
        """
        return self._transport.call(
            _RESIZE_SESSION,
            path={"id": id, "sid": sid},
            body={"cols": cols, "rows": rows},
            options=options,
        )


class AsyncPty(AsyncResource):
    """Look after the terminal sessions of a sandbox. They are opened, joined and used over
    the sandbox's WebSocket; these operations list, resize and close them.
    """

    @cached_property
    def with_raw_response(self) -> AsyncPtyWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncPtyWithRawResponse(AsyncPty(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncPtyWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncPtyWithStreamingResponse(AsyncPty(self._transport.streaming()))

    async def list_sessions(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> list[PtySessionInfo]:
        """List PTY sessions.

        Returns the terminal sessions that are open in a sandbox. Use it to find a
        session again after your client was restarted, then join it over the sandbox's
        WebSocket. New sessions are opened there as well.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The open sessions; an empty array if there are none.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            InternalServerError: Terminal sessions of this sandbox cannot be managed
                over HTTP: its runtime offers them over the WebSocket only. Do not
                retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _LIST_SESSIONS, path={"id": id}, options=options
        )

    async def get_session(
        self, id: str, sid: str, **options: Unpack[RequestOptions]
    ) -> PtySessionInfo:
        """Get a PTY session.

        Returns size and process of one terminal session. Use it to see whether a
        session is still open before you join it. A session whose shell has ended is
        answered with 404.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            sid: Identifier of the terminal session, from the `pty_started` message or
                from the list.

        Returns:
            The session.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or no terminal
                session with this id is open in it. Codes: `sandbox_not_found`,
                `not_found`.
            InternalServerError: Terminal sessions of this sandbox cannot be managed
                over HTTP: its runtime offers them over the WebSocket only. Do not
                retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _GET_SESSION, path={"id": id, "sid": sid}, options=options
        )

    async def kill_session(
        self, id: str, sid: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Kill a PTY session.

        Closes a terminal session and ends the programs running in it, without a chance
        to save. Clients that are joined to it receive `pty_exited`. Other sessions and
        background processes go on.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            sid: Identifier of the terminal session, from the `pty_started` message or
                from the list.

        Raises:
            NotFoundError: The sandbox does not exist or is not yours, or no terminal
                session with this id is open in it. Codes: `sandbox_not_found`,
                `not_found`.
            InternalServerError: Terminal sessions of this sandbox cannot be managed
                over HTTP: its runtime offers them over the WebSocket only. Do not
                retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _KILL_SESSION, path={"id": id, "sid": sid}, options=options
        )

    async def resize_session(
        self,
        id: str,
        sid: str,
        *,
        cols: int,
        rows: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Resize a PTY session.

        Sets the size of a terminal, so that full-screen programs draw themselves anew.
        Call it when the window of your user changes. Clients on the WebSocket can send
        a `pty_resize` message instead.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            sid: Identifier of the terminal session, from the `pty_started` message or
                from the list.
            cols: Width in character cells. Required range: `x >= 1`. Example: `160`.
            rows: Height in character cells. Required range: `x >= 1`. Example: `48`.

        Raises:
            BadRequestError: The size is missing or not a positive whole number. Code:
                `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or no terminal
                session with this id is open in it. Codes: `sandbox_not_found`,
                `not_found`.
            InternalServerError: Terminal sessions of this sandbox cannot be managed
                over HTTP: its runtime offers them over the WebSocket only. Do not
                retry. Code: `not_implemented`.
        """
        return await self._transport.call(
            _RESIZE_SESSION,
            path={"id": id, "sid": sid},
            body={"cols": cols, "rows": rows},
            options=options,
        )


class PtyWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Pty) -> None:
        self.list_sessions = raw(resource.list_sessions)
        self.get_session = raw(resource.get_session)
        self.kill_session = raw(resource.kill_session)
        self.resize_session = raw(resource.resize_session)


class PtyWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Pty) -> None:
        self.list_sessions = streaming(resource.list_sessions)
        self.get_session = streaming(resource.get_session)
        self.kill_session = streaming(resource.kill_session)
        self.resize_session = streaming(resource.resize_session)


class AsyncPtyWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncPty) -> None:
        self.list_sessions = async_raw(resource.list_sessions)
        self.get_session = async_raw(resource.get_session)
        self.kill_session = async_raw(resource.kill_session)
        self.resize_session = async_raw(resource.resize_session)


class AsyncPtyWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncPty) -> None:
        self.list_sessions = async_streaming(resource.list_sessions)
        self.get_session = async_streaming(resource.get_session)
        self.kill_session = async_streaming(resource.kill_session)
        self.resize_session = async_streaming(resource.resize_session)
