"""WebSocket operations from their method to a server of another hand: handshake, credentials, refusals."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from runtime.auth import ApiKey, Option
from runtime.decode import Content
from runtime.errors import APIConnectionError, APIResponseValidationError, AuthenticationError
from runtime.operation import Operation
from websockets.sync.server import ServerConnection, serve

from tests.runtime.faulty import Dropped, Faulty, Reply
from tests.runtime.worlds import API, World

CHAT: Operation[Any] = Operation(
    "chat",
    "GET",
    "/chat/{room}",
    responses={"101": Content("websocket", "dict[str, int]", send="Any")},
    security=(("key",),),
)


class Echo:
    """A server that answers each message with itself, and keeps the requests of its handshakes."""

    def __init__(self) -> None:
        self.requests: list[Any] = []
        self.url = ""

    def __call__(self, connection: ServerConnection) -> None:
        self.requests.append(connection.request)
        for message in connection:
            connection.send(message)


@contextmanager
def echoing() -> Iterator[Echo]:
    """A running echo server."""
    echo = Echo()
    with serve(echo, "127.0.0.1", 0) as server:
        echo.url = f"http://127.0.0.1:{server.socket.getsockname()[1]}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield echo
        finally:
            server.shutdown()
            thread.join()


def exchanged(world: World, transport: Any, message: object, **given: Any) -> Any:
    """What comes back for a message."""

    async def later(session: Any) -> Any:
        await session.send(message)
        return await session.receive()

    def now(session: Any) -> Any:
        session.send(message)
        return session.receive()

    return world.within(transport.connect(CHAT, path={"room": "a b"}, **given), later if world.is_async else now)


def test_a_session_goes_through_with_the_credentials(world: World) -> None:
    with echoing() as echo:
        transport = world.transport(echo.url)
        assert exchanged(world, transport, {"n": 1}, query={"q": "x"}) == {"n": 1}
        request = echo.requests[0]
        assert request.path == "/chat/a%20b?q=x"
        assert request.headers["Authorization"] == "Bearer sk-secret"
        assert request.headers["User-Agent"] == "nullsdk/1.2.3"
        secure = world.transport(echo.url.replace("http:", "ws:"))
        assert exchanged(world, secure, {"n": 2}) == {"n": 2}


def test_a_key_in_the_query_of_a_handshake_stays_out_of_the_log(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    api = API._replace(schemes={"key": ApiKey(Option("api_key", "V"), "query", "token")})
    with echoing() as echo:
        exchanged(world, world.transport(echo.url, api), {"n": 1})
        assert echo.requests[0].path == "/chat/a%20b?token=sk-secret"
    own = [record.getMessage() for record in caplog.records if not record.name.startswith("websockets")]
    assert not [text for text in own if "sk-secret" in text]


def test_a_handshake_is_refused_as_any_request_is(world: World) -> None:
    with Faulty(Reply(401, {"error": {"code": "bad_key", "message": "No"}})) as server:
        transport = world.transport(server.url)
        with pytest.raises(AuthenticationError, match="No") as caught:
            exchanged(world, transport, {})
        assert caught.value.code == "bad_key"
        server.script(Reply(200, {}))
        with pytest.raises(APIResponseValidationError, match="no WebSocket but the status 200"):
            exchanged(world, transport, {})
        server.script(Dropped())
        with pytest.raises(APIConnectionError):
            exchanged(world, transport, {})
        assert len(server.requests) == 5
        names = {name.lower(): value for name, value in server.requests[0].headers}
    assert (names["connection"], names["upgrade"], names["sec-websocket-version"]) == ("Upgrade", "websocket", "13")
    assert len(names["sec-websocket-key"]) == 24
