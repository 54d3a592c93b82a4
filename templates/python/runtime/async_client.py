"""The base of the client whose methods are awaited: options, life time, calls that the contract doesn't name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack, cast

from typing_extensions import TypeVar

from .adhoc import Adhoc, adhoc, reader
from .async_transport import AsyncTransport
from .client_base import ClientBase, same_tokens
from .options import Omit, omit
from .pool import AsyncPool
from .requests import prepare
from .responses import RawResponse
from .settings import Api, AsyncClientOptions, settings_of
from .tokens import Tokens

if TYPE_CHECKING:
    from types import TracebackType

    from ._http import http

T = TypeVar("T", default=Any)
_NO_SERVERS: Mapping[str, str | None] = {}


class AsyncClient(ClientBase[AsyncTransport]):
    """A client whose methods are awaited. Safe to share between tasks."""

    def __init__(
        self,
        api: Api,
        credentials: Mapping[str, str | None],
        *,
        base_url: str | None = None,
        servers: Mapping[str, str | None] = _NO_SERVERS,
        timeout: float | http.Timeout | Omit | None = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: http.AsyncClient | None = None,
        lenient: bool = False,
    ) -> None:
        settings = settings_of(
            api,
            credentials,
            base_url=base_url,
            servers=servers,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers or {},
            lenient=lenient,
        )
        self._pool = AsyncPool(http_client)
        self._tokens = Tokens()
        self._transport = AsyncTransport(settings, self._pool, self._tokens)

    async def request(
        self,
        method: str,
        path: str,
        *,
        returns: type[T] | None = None,
        **given: Unpack[Adhoc],
    ) -> T:
        """Call an endpoint that has no method here.

        Args:
            method: The HTTP method.
            path: Below the base URL, or a whole URL. Credentials go to the API's own origin alone.
            returns: What the answer is read as; `RawResponse` gives the answer itself. By default JSON as plain
                values, text as text, anything else as bytes.
            **given: `query`, `headers`, `body` and the options of every call.

        Raises:
            APIConnectionError, APIStatusError, APIResponseValidationError: see there.
        """
        transport = self._transport
        op, arguments = adhoc(transport.settings.api, method, path, given)
        call = prepare(transport.settings, op, arguments)
        if returns is RawResponse:
            return cast(
                "T",
                await transport.in_mode("raw").answer(
                    call, reader(transport.settings, None)
                ),
            )
        return reader(transport.settings, returns)(await transport.send(call))

    async def get(
        self, path: str, *, returns: type[T] | None = None, **given: Unpack[Adhoc]
    ) -> T:
        """Send a GET to an endpoint that has no method here; see `request`."""
        return await self.request("GET", path, returns=returns, **given)

    async def post(
        self, path: str, *, returns: type[T] | None = None, **given: Unpack[Adhoc]
    ) -> T:
        """Send a POST to an endpoint that has no method here; see `request`."""
        return await self.request("POST", path, returns=returns, **given)

    async def put(
        self, path: str, *, returns: type[T] | None = None, **given: Unpack[Adhoc]
    ) -> T:
        """Send a PUT to an endpoint that has no method here; see `request`."""
        return await self.request("PUT", path, returns=returns, **given)

    async def patch(
        self, path: str, *, returns: type[T] | None = None, **given: Unpack[Adhoc]
    ) -> T:
        """Send a PATCH to an endpoint that has no method here; see `request`."""
        return await self.request("PATCH", path, returns=returns, **given)

    async def delete(
        self, path: str, *, returns: type[T] | None = None, **given: Unpack[Adhoc]
    ) -> T:
        """Send a DELETE to an endpoint that has no method here; see `request`."""
        return await self.request("DELETE", path, returns=returns, **given)

    async def close(self) -> None:
        """Close the connections, also those of copies made by `with_options`; an `http_client` given stays open."""
        await self._pool.close()

    async def aclose(self) -> None:
        """Close the connections: `close` by the name that `contextlib.aclosing` asks for."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self.close()

    def _with_options(
        self, credentials: Mapping[str, str | Omit | None], options: AsyncClientOptions
    ) -> Self:
        """Return a client that differs in these options and shares the connections of this one."""
        settings = self._transport.settings.replaced(credentials, options)
        copy = object.__new__(type(self))
        given = options.get("http_client")
        copy._pool = self._pool if given is None else AsyncPool(given)
        copy._tokens = (
            self._tokens
            if same_tokens(self._transport.settings, settings)
            else Tokens()
        )
        copy._transport = self._transport.replaced(settings, copy._pool, copy._tokens)
        return copy
