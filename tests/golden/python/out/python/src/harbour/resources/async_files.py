"""The operations of Async Files, as data and as methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    AsyncResource,
    Content,
    Operation,
    Resource,
    Text,
    async_raw,
    async_streaming,
    omit,
    raw,
    streaming,
)

if TYPE_CHECKING:
    from .._runtime import Omit, RequestOptions
    from ..models import Page as Page_

_FILES_NOTE: Operation[list[Page_]] = Operation(
    "files/note",
    "POST",
    "/notes",
    body=Text(optional=True),
    responses={"200": Content("json", "list[Page]")},
    security=(("token",),),
)


class AsyncFilesResource(Resource):
    """The operations of Async Files."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesResourceWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncFilesResourceWithRawResponse(
            AsyncFilesResource(self._transport.raw())
        )

    @cached_property
    def with_streaming_response(self) -> AsyncFilesResourceWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncFilesResourceWithStreamingResponse(
            AsyncFilesResource(self._transport.streaming())
        )

    def files_note(
        self, *, body: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> list[Page_]:
        """Call `POST /notes`.

        Returns:
            Pages.
        """
        return self._transport.call(_FILES_NOTE, body=body, options=options)


class AsyncAsyncFilesResource(AsyncResource):
    """The operations of Async Files."""

    @cached_property
    def with_raw_response(self) -> AsyncAsyncFilesResourceWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncAsyncFilesResourceWithRawResponse(
            AsyncAsyncFilesResource(self._transport.raw())
        )

    @cached_property
    def with_streaming_response(self) -> AsyncAsyncFilesResourceWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncAsyncFilesResourceWithStreamingResponse(
            AsyncAsyncFilesResource(self._transport.streaming())
        )

    async def files_note(
        self, *, body: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> list[Page_]:
        """Call `POST /notes`.

        Returns:
            Pages.
        """
        return await self._transport.call(_FILES_NOTE, body=body, options=options)


class AsyncFilesResourceWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncFilesResource) -> None:
        self.files_note = raw(resource.files_note)


class AsyncFilesResourceWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncFilesResource) -> None:
        self.files_note = streaming(resource.files_note)


class AsyncAsyncFilesResourceWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncAsyncFilesResource) -> None:
        self.files_note = async_raw(resource.files_note)


class AsyncAsyncFilesResourceWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncAsyncFilesResource) -> None:
        self.files_note = async_streaming(resource.files_note)
