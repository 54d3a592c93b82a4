"""Operations called in a thread: sent, repeated, read. What to send and what to do next is decided elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeVar, Unpack, cast

from ._http import http, websocket
from .answers import read
from .auth import OAuth2
from .call import Call
from .operation import Operation
from .requests import Arguments, Given, prepare
from .responses import RawResponse, StreamingResponse, translated
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
    from .downloads import BinaryResponse
    from .pages import Page, Trail
    from .pool import SyncPool
    from .settings import Settings
    from .sockets import WebSocketSession
    from .streams import Stream
    from .tokens import Tokens

T = TypeVar("T")
Item = TypeVar("Item")
Body = TypeVar("Body")
Send = TypeVar("Send")
Receive = TypeVar("Receive")


class SyncTransport:
    """Calls operations with the settings of a client.

    `raw()` and `streaming()` give transports whose methods return the answer itself instead of its value.
    """

    __slots__ = ("_mode", "_pool", "_timing", "_tokens", "settings")

    def __init__(
        self,
        settings: Settings,
        pool: SyncPool,
        tokens: Tokens,
        timing: Timing = TIMING,
        mode: Mode = "value",
    ) -> None:
        self.settings = settings
        self._pool = pool
        self._tokens = tokens
        self._timing = timing
        self._mode: Mode = mode

    def raw(self) -> SyncTransport:
        """Return a transport whose methods give a RawResponse."""
        return self.in_mode("raw")

    def streaming(self) -> SyncTransport:
        """Return a transport whose methods give a StreamingResponse."""
        return self.in_mode("streaming")

    def in_mode(self, mode: Mode) -> SyncTransport:
        """Return a transport that gives answers in this way."""
        return SyncTransport(
            self.settings, self._pool, self._tokens, self._timing, mode
        )

    def replaced(
        self, settings: Settings, pool: SyncPool, tokens: Tokens
    ) -> SyncTransport:
        """Return a transport with other settings, and the same sense of time."""
        return SyncTransport(settings, pool, tokens, self._timing)

    def call(self, op: Operation[T], **given: Unpack[Given]) -> T:
        """Return the value of the answer.

        Raises:
            MissingCredentialsError, ValueError: nothing was sent.
            APIConnectionError, APIStatusError, APIResponseValidationError: see there.
        """
        settings = self.settings
        call = prepare(settings, op, Arguments(**given))
        if self._mode == "value":
            return read(op, self.send(call), settings.models, settings.lenient)
        return self.answer(
            call,
            lambda response: read(
                op, _whole(response), settings.models, settings.lenient
            ),
        )

    def page(
        self, op: Operation[Page[Item, Body]], **given: Unpack[Given]
    ) -> Page[Item, Body]:
        """Return the first page of a list; it iterates over the items of all. Raises as `call` does."""
        from .pages import Trail

        return self.page_at(op, Arguments(**given), Trail())

    def page_at(
        self, op: Operation[Page[Item, Body]], arguments: Arguments, trail: Trail
    ) -> Page[Item, Body]:
        """Return the page that these arguments ask for; `trail` is where the list has been. Raises as `call` does."""
        from .pages import Page

        settings = self.settings
        call = prepare(settings, op, arguments)

        def parse(response: http.Response) -> Page[Item, Body]:
            body = read(
                cast("Operation[Body]", op),
                _whole(response),
                settings.models,
                settings.lenient,
            )
            return Page(
                self.in_mode("value"),
                op,
                arguments,
                body,
                response=response,
                trail=trail,
            )

        return (
            parse(self.send(call))
            if self._mode == "value"
            else self.answer(call, parse)
        )

    def stream(self, op: Operation[Item], **given: Unpack[Given]) -> Stream[Item]:
        """Return an iterator over the items of an answer that goes on; it holds a connection until closed or done.

        Raises as `call` does.
        """
        from .streams import Stream

        settings = self.settings
        call = prepare(settings, op, Arguments(**given))

        def parse(response: http.Response) -> Stream[Item]:
            try:
                return Stream(
                    response,
                    content_of(op, response.status_code),
                    settings.models,
                    settings.lenient,
                )
            except BaseException:
                response.close()
                raise

        return (
            parse(self.send(call, stream=True))
            if self._mode == "value"
            else self.answer(call, parse, stream=True)
        )

    def download(self, op: Operation[bytes], **given: Unpack[Given]) -> BinaryResponse:
        """Return the bytes of an answer, still to be read. Raises as `call` does."""
        from .downloads import BinaryResponse

        call = prepare(self.settings, op, Arguments(**given))
        if self._mode == "value":
            return BinaryResponse(self.send(call, stream=True))
        return self.answer(call, BinaryResponse, stream=True)

    def connect(
        self, op: Operation[WebSocketSession[Send, Receive]], **given: Unpack[Given]
    ) -> WebSocketSession[Send, Receive]:
        """Return a session that connects when its context is entered. Raises there as `call` does."""
        from .sockets import WebSocketSession

        opened = partial(self._socket, op, Arguments(**given))
        return WebSocketSession(
            opened, content_of(op, 101), self.settings.models, self.settings.lenient
        )

    def send(self, call: Call, *, stream: bool = False) -> http.Response:
        """Return the answer of success to a call, its body read unless `stream`; sends as often as it takes.

        Raises:
            APIConnectionError: no answer came.
            APIStatusError: the answer is an error.
        """
        settings, timing = self.settings, self._timing
        client = self._pool.client()
        if call.oauth is not None:
            self._authorize(call, call.oauth)
        while True:
            try:
                response = self._attempt(client, call, stream)
            except http.RequestError as error:
                wait = after_failure(call, error, settings, timing)
            else:
                if (
                    response.status_code == 401
                    and call.oauth is not None
                    and call.renewable()
                ):
                    self._authorize(call, call.oauth, refused=call.token)
                    continue
                pause = after_answer(call, response, settings, timing)
                if pause is None:
                    return response
                wait = pause
            timing.sleep(wait)

    def _attempt(self, client: http.Client, call: Call, stream: bool) -> http.Response:
        """Send a request once and follow where it is redirected; bodies of errors are read in any case."""
        response = client.send(
            call.request(client, self._pool.usual()),
            stream=stream,
            follow_redirects=False,
        )
        hops = 0
        while (hop := next_hop(call, response, hops)) is not None:
            response.close()
            hops += 1
            if hop.stranger:
                response = client.send(
                    hop.request, stream=stream, follow_redirects=False, auth=None
                )
            else:
                response = client.send(
                    hop.request, stream=stream, follow_redirects=False
                )
        note(call, response, self.settings)
        if stream and not accepted(call, response.status_code):
            try:
                response.read()
            except BaseException:
                response.close()
                raise
        return response

    def answer(
        self, call: Call, parse: Callable[[http.Response], T], *, stream: bool = False
    ) -> T:
        """Return the answer itself, which the typed views of a resource's methods know (`raw`, `streaming`)."""
        name = self.settings.api.errors.request_id_header
        if self._mode == "raw":
            return cast(
                "T", RawResponse(self.send(call, stream=stream), call, name, parse)
            )
        return cast(
            "T", StreamingResponse(self.send(call, stream=True), call, name, parse)
        )

    @contextmanager
    def _socket(
        self, op: Operation[WebSocketSession[Send, Receive]], arguments: Arguments
    ) -> Generator[object]:
        call = prepare(self.settings, op, arguments)
        shake_hands(call)
        response = self.send(call, stream=True)
        try:
            with websocket(upgraded(response)) as session:
                yield session
        finally:
            response.close()

    def _authorize(self, call: Call, scheme: OAuth2, refused: str = "") -> None:
        """Give a call an access token: the one at hand, or a new one where that is old or was refused."""
        from .tokens import granted_by, token_of

        now = self._timing.now
        with self._tokens.lock:
            token = self._tokens.usable(scheme, now(), refused)
            if token is None:
                token = self._tokens.keep(
                    scheme,
                    token_of(granted_by(self.send, self.settings, scheme), now()),
                )
        call.bear(token.value)


def _whole(response: http.Response) -> http.Response:
    """Return an answer with its body read."""
    with translated():
        response.read()
    return response
