"""The clients of the Harbour API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import (
    Api,
    ApiKey,
    AsyncClient,
    Basic,
    Bearer,
    ErrorShape,
    HttpScheme,
    MutualTLS,
    OAuth2,
    Option,
    SyncClient,
    omit,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self, Unpack

    import httpx2

    from ._runtime import AsyncClientOptions, ClientOptions, Omit, Timeout
    from .resources.async_files import (
        AsyncAsyncFilesResource,
        AsyncAsyncFilesResourceWithRawResponse,
        AsyncAsyncFilesResourceWithStreamingResponse,
        AsyncFilesResource,
        AsyncFilesResourceWithRawResponse,
        AsyncFilesResourceWithStreamingResponse,
    )
    from .resources.close import (
        AsyncClose,
        AsyncCloseWithRawResponse,
        AsyncCloseWithStreamingResponse,
        Close,
        CloseWithRawResponse,
        CloseWithStreamingResponse,
    )
    from .resources.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .resources.live import (
        AsyncLive,
        AsyncLiveWithRawResponse,
        AsyncLiveWithStreamingResponse,
        Live,
        LiveWithRawResponse,
        LiveWithStreamingResponse,
    )
    from .resources.operation import (
        AsyncOperationResource,
        AsyncOperationResourceWithRawResponse,
        AsyncOperationResourceWithStreamingResponse,
        OperationResource,
        OperationResourceWithRawResponse,
        OperationResourceWithStreamingResponse,
    )
    from .resources.ships import (
        AsyncShips,
        AsyncShipsWithRawResponse,
        AsyncShipsWithStreamingResponse,
        Ships,
        ShipsWithRawResponse,
        ShipsWithStreamingResponse,
    )
    from .resources.untagged import (
        AsyncUntagged,
        AsyncUntaggedWithRawResponse,
        AsyncUntaggedWithStreamingResponse,
        Untagged,
        UntaggedWithRawResponse,
        UntaggedWithStreamingResponse,
    )

_API = Api(
    "Harbour API",
    "2.1.0b1",
    "harbour",
    "https://harbour.example/api",
    "HARBOUR_API_URL",
    servers={"HARBOUR_CDN_URL": "https://cdn.harbour.example"},
    schemes={
        "token": Bearer(Option("api_key", "HARBOUR_API_KEY")),
        "key": ApiKey(Option("key", "HARBOUR_KEY"), "header", "X-Key"),
        "second": ApiKey(Option("second", "HARBOUR_SECOND"), "query", "second"),
        "basic": Basic(
            Option("username", "HARBOUR_USERNAME"),
            Option("password", "HARBOUR_PASSWORD"),
        ),
        "digest": HttpScheme("Digest", Option("digest", "HARBOUR_DIGEST")),
        "certificate": MutualTLS(),
        "oauth": OAuth2(
            Option("access_token", "HARBOUR_ACCESS_TOKEN"),
            client_id=Option("client_id", "HARBOUR_CLIENT_ID"),
            client_secret=Option("client_secret", "HARBOUR_CLIENT_SECRET"),
            token_url="https://harbour.example/token",
        ),
    },
    security=(("token",),),
    errors=ErrorShape(code=(("error", "code"),), message=(("error", "message"),)),
)


class Harbour(SyncClient):
    """The synchronous client of the Harbour API.

    Berths, ships and their cargo.

    It keeps its connections open until it is closed: use it in a `with` block, or call
    `close()`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        key: str | None = None,
        second: str | None = None,
        username: str | None = None,
        password: str | None = None,
        digest: str | None = None,
        access_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | None = None,
        cdn_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        lenient: bool = False,
    ) -> None:
        """Make a client; what is not given comes from the environment.

        Args:
            api_key: The token of your harbour. Default: the variable `HARBOUR_API_KEY`.
            key: Default: the variable `HARBOUR_KEY`.
            second: Default: the variable `HARBOUR_SECOND`.
            username: Default: the variable `HARBOUR_USERNAME`.
            password: Default: the variable `HARBOUR_PASSWORD`.
            digest: Default: the variable `HARBOUR_DIGEST`.
            access_token: Default: the variable `HARBOUR_ACCESS_TOKEN`.
            client_id: Default: the variable `HARBOUR_CLIENT_ID`.
            client_secret: Default: the variable `HARBOUR_CLIENT_SECRET`.
            base_url: Address of the API. Default: the variable `HARBOUR_API_URL`, or
                else https://harbour.example/api.
            cdn_url: Address of the operations that have their own. Default: the
                variable `HARBOUR_CDN_URL`, or else https://cdn.harbour.example.
            timeout: Seconds for each phase of a call: to connect, write, read, and wait
                for a free connection. A `Timeout` sets them one by one, `None` sets no
                limit. By default 5 to connect, 600 for the others.
            max_retries: How often a call that failed is repeated, where that is safe.
            default_headers: Headers of every request.
            http_client: The HTTP client to send with, instead of one of its own.
            lenient: Pass answers on that do not fit their model, instead of raising
                `APIResponseValidationError`.
        """
        super().__init__(
            _API,
            {
                "api_key": api_key,
                "key": key,
                "second": second,
                "username": username,
                "password": password,
                "digest": digest,
                "access_token": access_token,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            servers={
                "HARBOUR_CDN_URL": cdn_url,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            lenient=lenient,
        )

    def with_options(
        self,
        *,
        api_key: str | None | Omit = omit,
        key: str | None | Omit = omit,
        second: str | None | Omit = omit,
        username: str | None | Omit = omit,
        password: str | None | Omit = omit,
        digest: str | None | Omit = omit,
        access_token: str | None | Omit = omit,
        client_id: str | None | Omit = omit,
        client_secret: str | None | Omit = omit,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a client with some options changed, over the same connections."""
        return self._with_options(
            {
                "api_key": api_key,
                "key": key,
                "second": second,
                "username": username,
                "password": password,
                "digest": digest,
                "access_token": access_token,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            options,
        )

    @cached_property
    def with_raw_response(self) -> HarbourWithRawResponse:
        """The same resources; their methods give the HTTP response as it came."""
        return HarbourWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> HarbourWithStreamingResponse:
        """The same resources; their methods give the HTTP response before its body is read."""
        return HarbourWithStreamingResponse(self)

    @cached_property
    def ships(self) -> Ships:
        """Ships, and what they carry.

        - a list
        - of two
        """
        from .resources.ships import Ships

        return Ships(self._transport)

    @cached_property
    def close_(self) -> Close:
        """A tag called like an attribute of clients."""
        from .resources.close import Close

        return Close(self._transport)

    @cached_property
    def operation(self) -> OperationResource:
        """Operation."""
        from .resources.operation import OperationResource

        return OperationResource(self._transport)

    @cached_property
    def files(self) -> Files:
        """Files."""
        from .resources.files import Files

        return Files(self._transport)

    @cached_property
    def async_files(self) -> AsyncFilesResource:
        """Async Files."""
        from .resources.async_files import AsyncFilesResource

        return AsyncFilesResource(self._transport)

    @cached_property
    def live(self) -> Live:
        """Live."""
        from .resources.live import Live

        return Live(self._transport)

    @cached_property
    def untagged(self) -> Untagged:
        """untagged."""
        from .resources.untagged import Untagged

        return Untagged(self._transport)


class AsyncHarbour(AsyncClient):
    """The asynchronous client of the Harbour API.

    Berths, ships and their cargo.

    It keeps its connections open until it is closed: use it in an `async with` block,
    or `await client.aclose()`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        key: str | None = None,
        second: str | None = None,
        username: str | None = None,
        password: str | None = None,
        digest: str | None = None,
        access_token: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | None = None,
        cdn_url: str | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        lenient: bool = False,
    ) -> None:
        """Make a client; what is not given comes from the environment.

        Args:
            api_key: The token of your harbour. Default: the variable `HARBOUR_API_KEY`.
            key: Default: the variable `HARBOUR_KEY`.
            second: Default: the variable `HARBOUR_SECOND`.
            username: Default: the variable `HARBOUR_USERNAME`.
            password: Default: the variable `HARBOUR_PASSWORD`.
            digest: Default: the variable `HARBOUR_DIGEST`.
            access_token: Default: the variable `HARBOUR_ACCESS_TOKEN`.
            client_id: Default: the variable `HARBOUR_CLIENT_ID`.
            client_secret: Default: the variable `HARBOUR_CLIENT_SECRET`.
            base_url: Address of the API. Default: the variable `HARBOUR_API_URL`, or
                else https://harbour.example/api.
            cdn_url: Address of the operations that have their own. Default: the
                variable `HARBOUR_CDN_URL`, or else https://cdn.harbour.example.
            timeout: Seconds for each phase of a call: to connect, write, read, and wait
                for a free connection. A `Timeout` sets them one by one, `None` sets no
                limit. By default 5 to connect, 600 for the others.
            max_retries: How often a call that failed is repeated, where that is safe.
            default_headers: Headers of every request.
            http_client: The HTTP client to send with, instead of one of its own.
            lenient: Pass answers on that do not fit their model, instead of raising
                `APIResponseValidationError`.
        """
        super().__init__(
            _API,
            {
                "api_key": api_key,
                "key": key,
                "second": second,
                "username": username,
                "password": password,
                "digest": digest,
                "access_token": access_token,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            servers={
                "HARBOUR_CDN_URL": cdn_url,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            http_client=http_client,
            lenient=lenient,
        )

    def with_options(
        self,
        *,
        api_key: str | None | Omit = omit,
        key: str | None | Omit = omit,
        second: str | None | Omit = omit,
        username: str | None | Omit = omit,
        password: str | None | Omit = omit,
        digest: str | None | Omit = omit,
        access_token: str | None | Omit = omit,
        client_id: str | None | Omit = omit,
        client_secret: str | None | Omit = omit,
        **options: Unpack[AsyncClientOptions],
    ) -> Self:
        """Return a client with some options changed, over the same connections."""
        return self._with_options(
            {
                "api_key": api_key,
                "key": key,
                "second": second,
                "username": username,
                "password": password,
                "digest": digest,
                "access_token": access_token,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncHarbourWithRawResponse:
        """The same resources; their methods give the HTTP response as it came."""
        return AsyncHarbourWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncHarbourWithStreamingResponse:
        """The same resources; their methods give the HTTP response before its body is read."""
        return AsyncHarbourWithStreamingResponse(self)

    @cached_property
    def ships(self) -> AsyncShips:
        """Ships, and what they carry.

        - a list
        - of two
        """
        from .resources.ships import AsyncShips

        return AsyncShips(self._transport)

    @cached_property
    def close_(self) -> AsyncClose:
        """A tag called like an attribute of clients."""
        from .resources.close import AsyncClose

        return AsyncClose(self._transport)

    @cached_property
    def operation(self) -> AsyncOperationResource:
        """Operation."""
        from .resources.operation import AsyncOperationResource

        return AsyncOperationResource(self._transport)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._transport)

    @cached_property
    def async_files(self) -> AsyncAsyncFilesResource:
        """Async Files."""
        from .resources.async_files import AsyncAsyncFilesResource

        return AsyncAsyncFilesResource(self._transport)

    @cached_property
    def live(self) -> AsyncLive:
        """Live."""
        from .resources.live import AsyncLive

        return AsyncLive(self._transport)

    @cached_property
    def untagged(self) -> AsyncUntagged:
        """untagged."""
        from .resources.untagged import AsyncUntagged

        return AsyncUntagged(self._transport)


class HarbourWithRawResponse:
    """The same resources; their methods give the HTTP response as it came."""

    def __init__(self, client: Harbour) -> None:
        self._client = client

    @cached_property
    def ships(self) -> ShipsWithRawResponse:
        return self._client.ships.with_raw_response

    @cached_property
    def close_(self) -> CloseWithRawResponse:
        return self._client.close_.with_raw_response

    @cached_property
    def operation(self) -> OperationResourceWithRawResponse:
        return self._client.operation.with_raw_response

    @cached_property
    def files(self) -> FilesWithRawResponse:
        return self._client.files.with_raw_response

    @cached_property
    def async_files(self) -> AsyncFilesResourceWithRawResponse:
        return self._client.async_files.with_raw_response

    @cached_property
    def live(self) -> LiveWithRawResponse:
        return self._client.live.with_raw_response

    @cached_property
    def untagged(self) -> UntaggedWithRawResponse:
        return self._client.untagged.with_raw_response


class HarbourWithStreamingResponse:
    """The same resources; their methods give the HTTP response before its body is read."""

    def __init__(self, client: Harbour) -> None:
        self._client = client

    @cached_property
    def ships(self) -> ShipsWithStreamingResponse:
        return self._client.ships.with_streaming_response

    @cached_property
    def close_(self) -> CloseWithStreamingResponse:
        return self._client.close_.with_streaming_response

    @cached_property
    def operation(self) -> OperationResourceWithStreamingResponse:
        return self._client.operation.with_streaming_response

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        return self._client.files.with_streaming_response

    @cached_property
    def async_files(self) -> AsyncFilesResourceWithStreamingResponse:
        return self._client.async_files.with_streaming_response

    @cached_property
    def live(self) -> LiveWithStreamingResponse:
        return self._client.live.with_streaming_response

    @cached_property
    def untagged(self) -> UntaggedWithStreamingResponse:
        return self._client.untagged.with_streaming_response


class AsyncHarbourWithRawResponse:
    """The same resources; their methods give the HTTP response as it came."""

    def __init__(self, client: AsyncHarbour) -> None:
        self._client = client

    @cached_property
    def ships(self) -> AsyncShipsWithRawResponse:
        return self._client.ships.with_raw_response

    @cached_property
    def close_(self) -> AsyncCloseWithRawResponse:
        return self._client.close_.with_raw_response

    @cached_property
    def operation(self) -> AsyncOperationResourceWithRawResponse:
        return self._client.operation.with_raw_response

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        return self._client.files.with_raw_response

    @cached_property
    def async_files(self) -> AsyncAsyncFilesResourceWithRawResponse:
        return self._client.async_files.with_raw_response

    @cached_property
    def live(self) -> AsyncLiveWithRawResponse:
        return self._client.live.with_raw_response

    @cached_property
    def untagged(self) -> AsyncUntaggedWithRawResponse:
        return self._client.untagged.with_raw_response


class AsyncHarbourWithStreamingResponse:
    """The same resources; their methods give the HTTP response before its body is read."""

    def __init__(self, client: AsyncHarbour) -> None:
        self._client = client

    @cached_property
    def ships(self) -> AsyncShipsWithStreamingResponse:
        return self._client.ships.with_streaming_response

    @cached_property
    def close_(self) -> AsyncCloseWithStreamingResponse:
        return self._client.close_.with_streaming_response

    @cached_property
    def operation(self) -> AsyncOperationResourceWithStreamingResponse:
        return self._client.operation.with_streaming_response

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        return self._client.files.with_streaming_response

    @cached_property
    def async_files(self) -> AsyncAsyncFilesResourceWithStreamingResponse:
        return self._client.async_files.with_streaming_response

    @cached_property
    def live(self) -> AsyncLiveWithStreamingResponse:
        return self._client.live.with_streaming_response

    @cached_property
    def untagged(self) -> AsyncUntaggedWithStreamingResponse:
        return self._client.untagged.with_streaming_response
