"""The operations of Files, as data and as methods."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    AsyncResource,
    Binary,
    Content,
    Lines,
    Multipart,
    Operation,
    PageNumber,
    Part,
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
        FileInput,
        Omit,
        Page,
        RequestOptions,
        Stream,
    )
    from ..models import ListResponse, NewShipInput, PageInput
    from ..models import Page as Page_

_LIST: Operation[Page[str, ListResponse]] = Operation(
    "list",
    "GET",
    "/files",
    responses={"200": Content("json", "ListResponse")},
    security=(("token",),),
    paging=PageNumber("page", items=("data",), limit="size"),
)
_UPLOAD: Operation[str] = Operation(
    "upload",
    "POST",
    "/files",
    body=Multipart(
        parts={
            "file": Part(content_types=("image/png", "image/jpeg"), file=True),
            "more": Part(file=True),
            "note": Part(content_types=("text/markdown",)),
        }
    ),
    responses={"303": Content("redirect")},
    security=(("token",),),
    redirects=False,
)
_DOWNLOAD: Operation[bytes] = Operation(
    "download",
    "GET",
    "/files/{name}",
    responses={"200": Content("binary", "bytes")},
    security=(("key", "second"), ("basic",), ()),
    server="HARBOUR_CDN_URL",
)
_WRITE_RAW: Operation[None] = Operation(
    "writeRaw",
    "PUT",
    "/files/{name}",
    body=Binary(media_type="image/png"),
    responses={"204": Content("none")},
    security=(("oauth",), ("certificate",), ("digest",)),
    server="HARBOUR_CDN_URL",
)
_APPEND_LINES: Operation[Page_] = Operation(
    "files.append-lines",
    "POST",
    "/files/lines",
    body=Lines(),
    responses={"200": Content("ndjson", "Page")},
    security=(("token",),),
)


class Files(Resource):
    """The operations of Files."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return FilesWithRawResponse(Files(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return FilesWithStreamingResponse(Files(self._transport.streaming()))

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[str, ListResponse]:
        """Call `GET /files`.

        Returns:
            Files.
        """
        return self._transport.page(
            _LIST, query={"page": page, "size": size}, options=options
        )

    def upload(
        self,
        *,
        file: FileInput,
        more: Sequence[FileInput] | Omit = omit,
        note: str | Omit = omit,
        meta: NewShipInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Call `POST /files`."""
        return self._transport.call(
            _UPLOAD,
            body={"file": file, "more": more, "note": note, "meta": meta},
            options=options,
        )

    def download(self, name: str, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """Call `GET /files/{name}`.

        Returns:
            Bytes.
        """
        return self._transport.download(_DOWNLOAD, path={"name": name}, options=options)

    def write_raw(
        self, name: str, *, body: FileInput, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `PUT /files/{name}`."""
        return self._transport.call(
            _WRITE_RAW, path={"name": name}, body=body, options=options
        )

    def append_lines(
        self,
        *,
        body: Iterable[PageInput] | AsyncIterable[PageInput] | str,
        **options: Unpack[RequestOptions],
    ) -> Stream[Page_]:
        """Call `POST /files/lines`.

        Returns:
            The same again.
        """
        return self._transport.stream(_APPEND_LINES, body=body, options=options)


class AsyncFiles(AsyncResource):
    """The operations of Files."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods; they give the HTTP response as it came."""
        return AsyncFilesWithRawResponse(AsyncFiles(self._transport.raw()))

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods; they give the HTTP response before its body is read."""
        return AsyncFilesWithStreamingResponse(AsyncFiles(self._transport.streaming()))

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[str, ListResponse]:
        """Call `GET /files`.

        Returns:
            Files.
        """
        return self._transport.page(
            _LIST, query={"page": page, "size": size}, options=options
        )

    async def upload(
        self,
        *,
        file: FileInput,
        more: Sequence[FileInput] | Omit = omit,
        note: str | Omit = omit,
        meta: NewShipInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Call `POST /files`."""
        return await self._transport.call(
            _UPLOAD,
            body={"file": file, "more": more, "note": note, "meta": meta},
            options=options,
        )

    async def download(
        self, name: str, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryResponse:
        """Call `GET /files/{name}`.

        Returns:
            Bytes.
        """
        return await self._transport.download(
            _DOWNLOAD, path={"name": name}, options=options
        )

    async def write_raw(
        self, name: str, *, body: FileInput, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `PUT /files/{name}`."""
        return await self._transport.call(
            _WRITE_RAW, path={"name": name}, body=body, options=options
        )

    async def append_lines(
        self,
        *,
        body: Iterable[PageInput] | AsyncIterable[PageInput] | str,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Page_]:
        """Call `POST /files/lines`.

        Returns:
            The same again.
        """
        return await self._transport.stream(_APPEND_LINES, body=body, options=options)


class FilesWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: Files) -> None:
        self.list = raw(resource.list)
        self.upload = raw(resource.upload)
        self.download = raw(resource.download)
        self.write_raw = raw(resource.write_raw)
        self.append_lines = raw(resource.append_lines)


class FilesWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: Files) -> None:
        self.list = streaming(resource.list)
        self.upload = streaming(resource.upload)
        self.download = streaming(resource.download)
        self.write_raw = streaming(resource.write_raw)
        self.append_lines = streaming(resource.append_lines)


class AsyncFilesWithRawResponse:
    """The same methods; they give the HTTP response as it came."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.list = async_raw(resource.list)
        self.upload = async_raw(resource.upload)
        self.download = async_raw(resource.download)
        self.write_raw = async_raw(resource.write_raw)
        self.append_lines = async_raw(resource.append_lines)


class AsyncFilesWithStreamingResponse:
    """The same methods; they give the HTTP response before its body is read."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.list = async_streaming(resource.list)
        self.upload = async_streaming(resource.upload)
        self.download = async_streaming(resource.download)
        self.write_raw = async_streaming(resource.write_raw)
        self.append_lines = async_streaming(resource.append_lines)
