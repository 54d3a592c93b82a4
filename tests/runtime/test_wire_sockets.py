"""WebSocket sessions against a real server: messages, frames, ends."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import httpx2
import pytest
from pydantic import BaseModel
from runtime.decode import Content
from runtime.errors import APIConnectionError, APIResponseValidationError, APITimeoutError, WebSocketClosedError
from runtime.sockets import AsyncWebSocketSession, WebSocketSession
from websockets.sync.server import ServerConnection

from tests.runtime.peer import Peer as RawPeer
from tests.runtime.socket_peer import JSON, Handler, accepted, aconnected, connected, echo, saying


class Message(BaseModel):
    a: int
    b: str | None = None


def test_typed_messages() -> None:
    with connected(echo) as (session, peer):
        with session:
            session.send({"a": 1})
            assert session.receive(5) == {"a": 1}
            session.send(Message(a=2))
            assert session.receive(5) == {"a": 2}
            assert session.response.status_code == 101
            assert session.subprotocol is None
            assert session.close_code is None
        assert peer.ended.wait(5)
        assert peer.ends == [(1000, "")]
        assert session.close_code == 1000


def test_typed_messages_asynchronously() -> None:
    async def run() -> None:
        async with aconnected(echo) as (session, peer):
            async with session:
                await session.send({"a": 1})
                assert await session.receive(5) == {"a": 1}
                assert session.response.status_code == 101
            assert await asyncio.to_thread(peer.ended.wait, 5)
            assert peer.ends == [(1000, "")]

    asyncio.run(run())


@pytest.mark.parametrize(
    ("content", "message", "expected"),
    [
        (Content("websocket"), "text", "text"),
        (Content("websocket"), b"\x00\xff", b"\x00\xff"),
        (Content("websocket", "str", send="str"), "{}", "{}"),
        (Content("websocket", "bytes", send="bytes"), b"\x00", b"\x00"),
        (Content("websocket", "bytes", send="str"), "é", "é".encode()),
        (Content("websocket", "str", send="bytes"), b"\xc3\xa9", "é"),
        (Content("websocket", "Any", send="Any"), "text", "text"),
        (Content("websocket", "list[int]", send="list[int]"), [1], [1]),
        (Content("websocket", "list[int]"), b"[1]", [1]),
    ],
)
def test_frames_by_the_contract(content: Content, message: object, expected: object) -> None:
    with connected(echo, content) as (session, _), session:
        session.send(message)
        assert session.receive(5) == expected


def test_frames_as_they_are() -> None:
    with connected(echo) as (session, _), session:
        session.send_text("no JSON")
        assert session.receive_frame(5) == "no JSON"
        session.send_bytes(b"\x00")
        assert session.receive_frame(5) == b"\x00"
        session.send_text("x" * 300_000)
        assert session.receive_frame(5) == "x" * 300_000


@pytest.mark.parametrize("code", [1000, 1001])
def test_iteration_ends_with_the_conversation(code: int) -> None:
    async def run() -> None:
        async with aconnected(saying('{"a":1}', '{"a":2}', code=code)) as (session, _), session:
            assert [message["a"] async for message in session] == [1, 2]
            assert session.close_code == code

    with connected(saying('{"a":1}', b'{"a":2}', code=code, reason="bye")) as (session, _), session:
        assert [message["a"] for message in session] == [1, 2]
        assert (session.close_code, session.close_reason) == (code, "bye")
        assert list(session) == []
    asyncio.run(run())


def test_ends_that_are_errors() -> None:
    async def run() -> None:
        async with aconnected(saying(code=1008, reason="revoked")) as (session, _), session:
            with pytest.raises(WebSocketClosedError) as caught:
                await session.receive(5)
            assert (caught.value.code, caught.value.reason) == (1008, "revoked")

    with connected(saying(code=1008, reason="revoked")) as (session, _), session:
        with pytest.raises(WebSocketClosedError, match="1008: revoked") as caught:
            list(session)
        assert isinstance(caught.value, APIConnectionError)
        with pytest.raises(WebSocketClosedError, match="1008"):
            session.send({"a": 1})
        with pytest.raises(WebSocketClosedError, match="1008"):
            session.receive()
    asyncio.run(run())


def test_connections_that_break() -> None:
    def vanish(connection: ServerConnection) -> None:
        connection.socket.shutdown(2)

    async def run() -> None:
        async with aconnected(vanish) as (session, _), session:
            with pytest.raises(WebSocketClosedError) as caught:
                await session.receive(5)
            assert caught.value.code == 1006

    with connected(vanish) as (session, _), session:
        with pytest.raises(WebSocketClosedError) as caught:
            session.receive(5)
        assert caught.value.code == 1006
    asyncio.run(run())


def test_messages_that_do_not_fit() -> None:
    with connected(saying('{"a":"x"}')) as (session, _), session, pytest.raises(APIResponseValidationError, match="a"):
        session.receive(5)
    with connected(saying('{"a":"x"}'), lenient=True) as (session, _), session:
        assert session.receive(5) == {"a": "x"}


def test_waiting_has_an_end() -> None:
    async def run() -> None:
        async with aconnected(echo) as (session, _), session:
            with pytest.raises(APITimeoutError):
                await session.receive(0.05)
            await session.send({"a": 1})
            assert await session.receive(5) == {"a": 1}

    with connected(echo) as (session, _), session:
        with pytest.raises(APITimeoutError):
            session.receive(0.05)
        session.send({"a": 1})
        assert session.receive(5) == {"a": 1}
    asyncio.run(run())


def test_closing() -> None:
    async def run() -> None:
        async with aconnected(echo) as (session, peer):
            async with session:
                await session.close(4001, "enough")
                await session.close()
                with pytest.raises(WebSocketClosedError, match="4001"):
                    await session.send({"a": 1})
            assert await asyncio.to_thread(peer.ended.wait, 5)
            assert peer.ends == [(4001, "enough")]

    with connected(echo) as (session, peer):
        with session:
            session.close(4001, "enough")
            session.close()
            assert list(session) == []
            with pytest.raises(WebSocketClosedError, match="4001"):
                session.send({"a": 1})
        assert peer.ended.wait(5)
        assert peer.ends == [(4001, "enough")]
    asyncio.run(run())


@pytest.mark.parametrize("handler", [echo, lambda connection: threading.Event().wait(1)])
def test_closing_while_another_waits(handler: Handler, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("sockets", "async_sockets"):
        monkeypatch.setattr(f"runtime.{module}.GOODBYE", 0.2)

    async def run() -> None:
        async with aconnected(handler) as (session, _), session:

            async def consume() -> list[object]:
                return [message async for message in session]

            task = asyncio.create_task(consume())
            await asyncio.sleep(0.05)
            await session.close()
            assert await asyncio.wait_for(task, 5) == []

    with connected(handler) as (session, _), session:
        found: list[object] = [1]
        thread = threading.Thread(target=lambda: found.__setitem__(slice(None), list(session)), daemon=True)
        thread.start()
        while not session._waiting:
            time.sleep(0.01)
        session.close()
        thread.join(5)
        assert found == []
    asyncio.run(run())


@pytest.mark.parametrize(("code", "reason"), [(1005, ""), (1006, ""), (999, ""), (5000, ""), (1000, "x" * 124)])
def test_codes_that_nobody_may_send(code: int, reason: str) -> None:
    with connected(echo) as (session, _), session, pytest.raises(ValueError, match="RFC 6455"):
        session.close(code, reason)


def test_errors_inside_come_out_as_they_are() -> None:
    async def run() -> None:
        async with aconnected(echo) as (session, peer):
            with pytest.raises(ZeroDivisionError):
                async with session:
                    raise ZeroDivisionError
            assert await asyncio.to_thread(peer.ended.wait, 5)

    async def cancelled() -> None:
        async with aconnected(echo) as (session, peer):

            async def wait() -> None:
                async with session:
                    await session.receive()

            task = asyncio.create_task(wait())
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(peer.ended.wait, 5)

    with connected(echo) as (session, peer):
        with pytest.raises(ZeroDivisionError), session:
            raise ZeroDivisionError
        assert peer.ended.wait(5)
    asyncio.run(run())
    asyncio.run(cancelled())


def test_sessions_are_opened_by_their_block_and_once() -> None:
    with connected(echo) as (session, _):
        with pytest.raises(RuntimeError, match="`with` block"):
            session.send({"a": 1})
        with session:
            time.sleep(0.01)
        with pytest.raises(RuntimeError, match="connects once"):
            session.__enter__()


def test_a_peer_that_never_says_goodbye_is_left_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("sockets", "async_sockets"):
        monkeypatch.setattr(f"runtime.{module}.GOODBYE", 0.1)

    async def run(url: str) -> None:
        async with httpx2.AsyncClient() as client:
            session = AsyncWebSocketSession[Any, Any](lambda: client.websocket(url), JSON, "", False)
            async with session:
                pass

    with RawPeer(accepted) as peer, httpx2.Client() as client:
        url = peer.url.replace("http", "ws")
        asyncio.run(run(url))
        before = set(threading.enumerate())
        with WebSocketSession[Any, Any](lambda: client.websocket(url), JSON, "", False):
            time.sleep(0.01)
        # No thread of the library is left that waits for bytes that never come, and keeps the program from ending.
        ours = [each for each in threading.enumerate() if each not in before and not each.daemon]
        for thread in ours:
            thread.join(5)
        assert not [thread for thread in ours if thread.is_alive()]
