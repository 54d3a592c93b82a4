"""Operations awaited: sent, repeated, read. What to send and what to do next is decided elsewhere."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeVar, Unpack, cast

from ._http import async_websocket, http
from .answers import read
from .async_responses import AsyncStreamingResponse
from .auth import OAuth2
from .call import Call
from .operation import Operation
from .requests import Arguments, Given, prepare
from .responses import RawResponse, translated
from .sending import (
    TIMING,
    Mode,
    Timing,
    accepted,
    after_answer,
    after_failure,
    content_of,
    next_hop,
    note,
    shake_hands,
    upgraded,
)

if TYPE_CHECKING:
    from .downloads import AsyncBinaryResponse
    from .pages import AsyncPage, AsyncPages, Page, Trail
    from .pool import AsyncPool
    from .settings import Settings
    from .sockets import AsyncWebSocketSession, WebSocketSession
    from .streams import AsyncStream
    from .tokens import Tokens

T = TypeVar("T")
Item = TypeVar("Item")
Body = TypeVar("Body")
Send = TypeVar("Send")
Receive = TypeVar("Receive")


class AsyncTransport:
    """Calls operations with the settings of a client.

    `raw()` and `streaming()` give transports whose methods return the answer itself instead of its value.
    """

    __slots__ = ("_mode", "_pool", "_timing", "_tokens", "settings")

    def __init__(
        self,
        settings: Settings,
        pool: AsyncPool,
        tokens: Tokens,
        timing: Timing = TIMING,
        mode: Mode = "value",
    ) -> None:
        self.settings = settings
        self._pool = pool
        self._tokens = tokens
        self._timing = timing
        self._mode: Mode = mode

    def raw(self) -> AsyncTransport:
        """Return a transport whose methods give a RawResponse."""
        return self.in_mode("raw")

    def streaming(self) -> AsyncTransport:
        """Return a transport whose methods give an AsyncStreamingResponse."""
        return self.in_mode("streaming")

    def in_mode(self, mode: Mode) -> AsyncTransport:
        """Return a transport that gives answers in this way."""
        return AsyncTransport(
            self.settings, self._pool, self._tokens, self._timing, mode
        )

    def replaced(
        self, settings: Settings, pool: AsyncPool, tokens: Tokens
    ) -> AsyncTransport:
        """Return a transport with other settings, and the same sense of time."""
        return AsyncTransport(settings, pool, tokens, self._timing)

    async def call(self, op: Operation[T], **given: Unpack[Given]) -> T:
        """Return the value of the answer.

        Raises:
            MissingCredentialsError, ValueError: nothing was sent.
            APIConnectionError, APIStatusError, APIResponseValidationError: see there.
        """
        settings = self.settings
        call = prepare(settings, op, Arguments(**given))
        if self._mode == "value":
            return read(op, await self.send(call), settings.models, settings.lenient)
        return await self.answer(
            call, lambda response: read(op, response, settings.models, settings.lenient)
        )

    def page(
        self, op: Operation[Page[Item, Body]], **given: Unpack[Given]
    ) -> AsyncPages[Item, Body]:
        """Return a list: awaited, its first page; iterated over, the items of all. Raises there as `call` does."""
        from .pages import AsyncPages, Trail

        return AsyncPages(lambda: self.page_at(op, Arguments(**given), Trail()))

    async def page_at(
        self, op: Operation[Page[Item, Body]], arguments: Arguments, trail: Trail
    ) -> AsyncPage[Item, Body]:
        """Return the page that these arguments ask for; `trail` is where the list has been. Raises as `call` does."""
        from .pages import AsyncPage

        settings = self.settings
        call = prepare(settings, op, arguments)

        def parse(response: http.Response) -> AsyncPage[Item, Body]:
            body = read(
                cast("Operation[Body]", op), response, settings.models, settings.lenient
            )
            return AsyncPage(
                self.in_mode("value"),
                op,
                arguments,
                body,
                response=response,
                trail=trail,
            )

        return (
            parse(await self.send(call))
            if self._mode == "value"
            else await self.answer(call, parse)
        )

    async def stream(
        self, op: Operation[Item], **given: Unpack[Given]
    ) -> AsyncStream[Item]:
        """Return an iterator over the items of an answer that goes on; it holds a connection until closed or done.

        Raises as `call` does.
        """
        from .streams import AsyncStream

        settings = self.settings
        call = prepare(settings, op, Arguments(**given))

        def parse(response: http.Response) -> AsyncStream[Item]:
            return AsyncStream(
                response,
                content_of(op, response.status_code),
                settings.models,
                settings.lenient,
            )

        if self._mode == "value":
            return parse(await self.send(call, stream=True))
        return await self.answer(call, parse, stream=True)

    async def download(
        self, op: Operation[bytes], **given: Unpack[Given]
    ) -> AsyncBinaryResponse:
        """Return the bytes of an answer, still to be read. Raises as `call` does."""
        from .downloads import AsyncBinaryResponse

        call = prepare(self.settings, op, Arguments(**given))
        if self._mode == "value":
            return AsyncBinaryResponse(await self.send(call, stream=True))
        return await self.answer(call, AsyncBinaryResponse, stream=True)

    def connect(
        self, op: Operation[WebSocketSession[Send, Receive]], **given: Unpack[Given]
    ) -> AsyncWebSocketSession[Send, Receive]:
        """Return a session that connects when its context is entered. Raises there as `call` does."""
        from .sockets import AsyncWebSocketSession

        opened = partial(self._socket, op, Arguments(**given))
        return AsyncWebSocketSession(
            opened, content_of(op, 101), self.settings.models, self.settings.lenient
        )

    async def send(self, call: Call, *, stream: bool = False) -> http.Response:
        """Return the answer of success to a call, its body read unless `stream`; sends as often as it takes.

        Raises:
            APIConnectionError: no answer came.
            APIStatusError: the answer is an error.
        """
        settings, timing = self.settings, self._timing
        client = self._pool.client()
        if call.oauth is not None:
            await self._authorize(call, call.oauth)
        while True:
            try:
                response = await self._attempt(client, call, stream)
            except http.RequestError as error:
                wait = after_failure(call, error, settings, timing)
            else:
                if (
                    response.status_code == 401
                    and call.oauth is not None
                    and call.renewable()
                ):
                    await self._authorize(call, call.oauth, refused=call.token)
                    continue
                pause = after_answer(call, response, settings, timing)
                if pause is None:
                    return response
                wait = pause
            await timing.asleep(wait)

    async def _attempt(
        self, client: http.AsyncClient, call: Call, stream: bool
    ) -> http.Response:
        """Send a request once and follow where it is redirected; bodies of errors are read in any case."""
        response = await client.send(
            call.request(client, self._pool.usual()),
            stream=stream,
            follow_redirects=False,
        )
        hops = 0
        while (hop := next_hop(call, response, hops)) is not None:
            await response.aclose()
            hops += 1
            if hop.stranger:
                response = await client.send(
                    hop.request, stream=stream, follow_redirects=False, auth=None
                )
            else:
                response = await client.send(
                    hop.request, stream=stream, follow_redirects=False
                )
        note(call, response, self.settings)
        if stream and not accepted(call, response.status_code):
            try:
                await response.aread()
            except BaseException:
                await response.aclose()
                raise
        return response

    async def answer(
        self, call: Call, parse: Callable[[http.Response], T], *, stream: bool = False
    ) -> T:
        """Return the answer itself, which the typed views of a resource's methods know (`raw`, `streaming`)."""
        name = self.settings.api.errors.request_id_header
        if self._mode == "raw":
            return cast(
                "T",
                RawResponse(await self.send(call, stream=stream), call, name, parse),
            )
        response = await self.send(call, stream=True)

        async def read_and_parse(response: http.Response) -> T:
            if not stream:
                with translated():
                    await response.aread()
            return parse(response)

        return cast("T", AsyncStreamingResponse(response, call, name, read_and_parse))

    @asynccontextmanager
    async def _socket(
        self, op: Operation[WebSocketSession[Send, Receive]], arguments: Arguments
    ) -> AsyncGenerator[object]:
        call = prepare(self.settings, op, arguments)
        shake_hands(call)
        response = await self.send(call, stream=True)
        try:
            async with async_websocket(upgraded(response)) as session:
                yield session
        finally:
            await response.aclose()

    async def _authorize(self, call: Call, scheme: OAuth2, refused: str = "") -> None:
        """Give a call an access token: the one at hand, or a new one where that is old or was refused."""
        from .tokens import async_granted_by, token_of

        now = self._timing.now
        async with self._tokens.alock:
            token = self._tokens.usable(scheme, now(), refused)
            if token is None:
                token = self._tokens.keep(
                    scheme,
                    token_of(
                        await async_granted_by(self.send, self.settings, scheme), now()
                    ),
                )
        call.bear(token.value)
