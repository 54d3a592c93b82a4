"""The operations of Recording, as data and as methods."""

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
    omit,
    raw,
    streaming,
)

if TYPE_CHECKING:
    from .._runtime import AsyncBinaryResponse, BinaryResponse, Omit, RequestOptions
    from ..models import RecordingInfo

_LIST_RECORDINGS: Operation[list[RecordingInfo]] = Operation(
    "listRecordings",
    "GET",
    "/v1/sandboxes/{id}/desktop/recording",
    responses={"200": Content("json", "list[RecordingInfo]")},
    security=(("apiKey",),),
)
_START: Operation[RecordingInfo] = Operation(
    "startRecording",
    "POST",
    "/v1/sandboxes/{id}/desktop/recording/start",
    body=Json(),
    responses={"201": Content("json", "RecordingInfo")},
    security=(("apiKey",),),
)
_STOP: Operation[RecordingInfo] = Operation(
    "stopRecording",
    "POST",
    "/v1/sandboxes/{id}/desktop/recording/stop",
    body=Json(),
    responses={"200": Content("json", "RecordingInfo")},
    security=(("apiKey",),),
)
_GET: Operation[RecordingInfo] = Operation(
    "getRecording",
    "GET",
    "/v1/sandboxes/{id}/desktop/recording/{rid}",
    responses={"200": Content("json", "RecordingInfo")},
    security=(("apiKey",),),
)
_DELETE: Operation[None] = Operation(
    "deleteRecording",
    "DELETE",
    "/v1/sandboxes/{id}/desktop/recording/{rid}",
    responses={"204": Content("none")},
    security=(("apiKey",),),
)
_DOWNLOAD: Operation[bytes] = Operation(
    "downloadRecording",
    "GET",
    "/v1/sandboxes/{id}/desktop/recording/{rid}/download",
    responses={"200": Content("binary", "bytes")},
    security=(("apiKey",),),
)


class Recording(Resource):
    """Record the desktop of a sandbox as a video and fetch the result."""

    @cached_property
    def with_raw_response(self) -> RecordingWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return RecordingWithRawResponse(Recording(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> RecordingWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return RecordingWithStreamingResponse(Recording(self._transport.streaming()))

    def list_recordings(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> list[RecordingInfo]:
        """List recordings.

        Returns the recordings of a sandbox's desktop, both finished and under way. Use
        it to find a recording that has not been stopped. Recordings vanish with the
        sandbox, so download what you want to keep.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The recordings; an empty array if there are none.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running or its desktop is still starting,
                or the recording is not in a state that allows the call. Codes:
                `sandbox_not_ready`, `invalid_request`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(_LIST_RECORDINGS, path={"id": id}, options=options)

    def start(
        self, id: str, *, name: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> RecordingInfo:
        """Start a recording.

        Begins to record the desktop of a sandbox as a video. Use it to keep evidence of
        what an agent did on the screen. Note the id, since it is needed to stop the
        recording. A sandbox without a desktop is answered with 501.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            name: Name to tell the recording by, also used for the file name. Left out,
                the identifier is used. Example: `checkout-demo`.

        Returns:
            The recording is under way.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id is not a UUID. Code: `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running or its desktop is still starting,
                or the recording is not in a state that allows the call. Codes:
                `sandbox_not_ready`, `invalid_request`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return self._transport.call(
            _START, path={"id": id}, body={"name": name}, options=options
        )

    def stop(
        self, id: str, *, recording_id: str, **options: Unpack[RequestOptions]
    ) -> RecordingInfo:
        """Stop a recording.

        Ends a recording and writes the video to its end. The answer has the final
        length and size, and the video can be downloaded from then on. Stopping a
        recording that has ended already returns it unchanged.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            recording_id: Identifier of the recording, as returned when it was started.
                Example: `2f6b1c94-8d3e-4a57-9e01-5c7a0b4d8f26`.

        Returns:
            The finished recording.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id is not a UUID. Code: `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                recording with this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running or its desktop is still starting,
                or the recording is not in a state that allows the call. Codes:
                `sandbox_not_ready`, `invalid_request`.
        """
        return self._transport.call(
            _STOP, path={"id": id}, body={"recording_id": recording_id}, options=options
        )

    def get(
        self, id: str, rid: str, **options: Unpack[RequestOptions]
    ) -> RecordingInfo:
        """Get a recording.

        Returns one recording. Use it to see whether it has ended, and how long and
        large the video is.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            rid: Identifier of the recording, from the answer that started it or from
                the list.

        Returns:
            The recording.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id is not a UUID. Code: `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                recording with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return self._transport.call(_GET, path={"id": id, "rid": rid}, options=options)

    def delete(self, id: str, rid: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a recording.

        Removes a recording and its video from the sandbox. Use it to free disk space.
        Stop a recording before you delete it.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            rid: Identifier of the recording, from the answer that started it or from
                the list.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id is not a UUID. Code: `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                recording with this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running or its desktop is still starting,
                or the recording is not in a state that allows the call. Codes:
                `sandbox_not_ready`, `invalid_request`.
        """
        return self._transport.call(
            _DELETE, path={"id": id, "rid": rid}, options=options
        )

    def download(
        self, id: str, rid: str, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download a recording.

        Sends the video of a finished recording. A recording that is still being made is
        answered with 409, so stop it first.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            rid: Identifier of the recording, from the answer that started it or from
                the list.

        Returns:
            The bytes of the video.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id is not a UUID. Code: `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                recording with this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running or its desktop is still starting,
                or the recording is not in a state that allows the call. Codes:
                `sandbox_not_ready`, `invalid_request`.
        """
        return self._transport.download(
            _DOWNLOAD, path={"id": id, "rid": rid}, options=options
        )


class AsyncRecording(AsyncResource):
    """Record the desktop of a sandbox as a video and fetch the result."""

    @cached_property
    def with_raw_response(self) -> AsyncRecordingWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncRecordingWithRawResponse(AsyncRecording(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncRecordingWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncRecordingWithStreamingResponse(
            AsyncRecording(self._transport.streaming())
        )

    async def list_recordings(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> list[RecordingInfo]:
        """List recordings.

        Returns the recordings of a sandbox's desktop, both finished and under way. Use
        it to find a recording that has not been stopped. Recordings vanish with the
        sandbox, so download what you want to keep.

        Args:
            id: Identifier of the sandbox, as returned when it was created.

        Returns:
            The recordings; an empty array if there are none.

        Raises:
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running or its desktop is still starting,
                or the recording is not in a state that allows the call. Codes:
                `sandbox_not_ready`, `invalid_request`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _LIST_RECORDINGS, path={"id": id}, options=options
        )

    async def start(
        self, id: str, *, name: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> RecordingInfo:
        """Start a recording.

        Begins to record the desktop of a sandbox as a video. Use it to keep evidence of
        what an agent did on the screen. Note the id, since it is needed to stop the
        recording. A sandbox without a desktop is answered with 501.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            name: Name to tell the recording by, also used for the file name. Left out,
                the identifier is used. Example: `checkout-demo`.

        Returns:
            The recording is under way.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id is not a UUID. Code: `invalid_request`.
            NotFoundError: No sandbox with this id exists, it was destroyed, or it
                belongs to another team. Code: `sandbox_not_found`.
            ConflictError: The sandbox is not running or its desktop is still starting,
                or the recording is not in a state that allows the call. Codes:
                `sandbox_not_ready`, `invalid_request`.
            InternalServerError: The sandbox has no graphical desktop, or its desktop
                lacks what the operation needs. Create a sandbox from a template with a
                desktop; retrying does not help. Code: `not_implemented`.
        """
        return await self._transport.call(
            _START, path={"id": id}, body={"name": name}, options=options
        )

    async def stop(
        self, id: str, *, recording_id: str, **options: Unpack[RequestOptions]
    ) -> RecordingInfo:
        """Stop a recording.

        Ends a recording and writes the video to its end. The answer has the final
        length and size, and the video can be downloaded from then on. Stopping a
        recording that has ended already returns it unchanged.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            recording_id: Identifier of the recording, as returned when it was started.
                Example: `2f6b1c94-8d3e-4a57-9e01-5c7a0b4d8f26`.

        Returns:
            The finished recording.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id is not a UUID. Code: `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                recording with this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running or its desktop is still starting,
                or the recording is not in a state that allows the call. Codes:
                `sandbox_not_ready`, `invalid_request`.
        """
        return await self._transport.call(
            _STOP, path={"id": id}, body={"recording_id": recording_id}, options=options
        )

    async def get(
        self, id: str, rid: str, **options: Unpack[RequestOptions]
    ) -> RecordingInfo:
        """Get a recording.

        Returns one recording. Use it to see whether it has ended, and how long and
        large the video is.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            rid: Identifier of the recording, from the answer that started it or from
                the list.

        Returns:
            The recording.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id is not a UUID. Code: `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                recording with this id. Codes: `sandbox_not_found`, `not_found`.
        """
        return await self._transport.call(
            _GET, path={"id": id, "rid": rid}, options=options
        )

    async def delete(
        self, id: str, rid: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a recording.

        Removes a recording and its video from the sandbox. Use it to free disk space.
        Stop a recording before you delete it.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            rid: Identifier of the recording, from the answer that started it or from
                the list.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id is not a UUID. Code: `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                recording with this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running or its desktop is still starting,
                or the recording is not in a state that allows the call. Codes:
                `sandbox_not_ready`, `invalid_request`.
        """
        return await self._transport.call(
            _DELETE, path={"id": id, "rid": rid}, options=options
        )

    async def download(
        self, id: str, rid: str, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryResponse:
        """Download a recording.

        Sends the video of a finished recording. A recording that is still being made is
        answered with 409, so stop it first.

        Args:
            id: Identifier of the sandbox, as returned when it was created.
            rid: Identifier of the recording, from the answer that started it or from
                the list.

        Returns:
            The bytes of the video.

        Raises:
            BadRequestError: The request does not follow this contract, for instance
                because an id is not a UUID. Code: `invalid_request`.
            NotFoundError: The sandbox does not exist or is not yours, or it has no
                recording with this id. Codes: `sandbox_not_found`, `not_found`.
            ConflictError: The sandbox is not running or its desktop is still starting,
                or the recording is not in a state that allows the call. Codes:
                `sandbox_not_ready`, `invalid_request`.
        """
        return await self._transport.download(
            _DOWNLOAD, path={"id": id, "rid": rid}, options=options
        )


class RecordingWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Recording) -> None:
        self.list_recordings = raw(resource.list_recordings)
        self.start = raw(resource.start)
        self.stop = raw(resource.stop)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.download = raw(resource.download)


class RecordingWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Recording) -> None:
        self.list_recordings = streaming(resource.list_recordings)
        self.start = streaming(resource.start)
        self.stop = streaming(resource.stop)
        self.get = streaming(resource.get)
        self.delete = streaming(resource.delete)
        self.download = streaming(resource.download)


class AsyncRecordingWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncRecording) -> None:
        self.list_recordings = async_raw(resource.list_recordings)
        self.start = async_raw(resource.start)
        self.stop = async_raw(resource.stop)
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)
        self.download = async_raw(resource.download)


class AsyncRecordingWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncRecording) -> None:
        self.list_recordings = async_streaming(resource.list_recordings)
        self.start = async_streaming(resource.start)
        self.stop = async_streaming(resource.stop)
        self.get = async_streaming(resource.get)
        self.delete = async_streaming(resource.delete)
        self.download = async_streaming(resource.download)
