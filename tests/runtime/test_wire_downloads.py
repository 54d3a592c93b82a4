"""Answers of bytes over real connections, files that are never half written, and bodies that arrive as they were."""

from __future__ import annotations

import asyncio
import io
import os
import stat
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from runtime.bodies import Binary, Multipart
from runtime.downloads import AsyncBinaryResponse, BinaryResponse
from runtime.errors import APIConnectionError, APITimeoutError

from generator.server.mime import form_parts, media_type
from tests.runtime.peer import Peer, Script

CONTENT = bytes(range(256)) * 2000


def serving(content: bytes = CONTENT, *headers: str, length: int | None = None) -> Script:
    def script(_: object, line: Any) -> None:
        line.answer("image/png; x=1", content, *headers, length=length)
        if length is not None:
            line._connection.shutdown(2)

    return script


@contextmanager
def opened(script: Script, timeout: float = 5.0) -> Any:
    with Peer(script) as peer, httpx2.Client(timeout=timeout) as client:
        yield BinaryResponse(client.send(client.build_request("GET", peer.url), stream=True)), peer


@asynccontextmanager
async def aopened(script: Script) -> AsyncIterator[Any]:
    with Peer(script) as peer:
        async with httpx2.AsyncClient(timeout=5.0) as client:
            yield AsyncBinaryResponse(await client.send(client.build_request("GET", peer.url), stream=True)), peer


def test_what_is_known_before_the_bytes() -> None:
    with opened(serving(CONTENT, 'Content-Disposition: attachment; filename="a.png"')) as (download, _):
        assert download.content_type == "image/png; x=1"
        assert download.content_length == len(CONTENT)
        assert download.filename == "a.png"
        assert download.status_code == 200
        assert download.headers["content-type"] == "image/png; x=1"


def test_reading() -> None:
    async def read() -> None:
        async with aopened(serving()) as (download, _), download:
            assert await download.read() == CONTENT
            assert await download.read() == CONTENT
        async with aopened(serving()) as (download, _):
            assert b"".join([chunk async for chunk in download.iter_bytes(1000)]) == CONTENT
            assert download.response.is_closed

    with opened(serving()) as (download, _), download:
        assert download.read() == CONTENT
        assert download.read() == CONTENT
    with opened(serving()) as (download, _):
        chunks = list(download.iter_bytes(1000))
        assert {len(chunk) for chunk in chunks} == {1000}
        assert b"".join(chunks) == CONTENT
        assert download.response.is_closed
    asyncio.run(read())


def test_leaving_closes_the_connection() -> None:
    def slow(_: object, line: Any) -> None:
        line.answer("image/png", CONTENT, length=len(CONTENT) * 2)

    with opened(slow) as (download, peer):
        for _ in download.iter_bytes():
            break
        assert download.response.is_closed
        assert peer.left.wait(5)
    with opened(slow) as (download, peer):
        with download:
            pass
        assert peer.left.wait(5)


def test_files(tmp_path: Path) -> None:
    async def write() -> Path:
        async with aopened(serving()) as (download, _):
            written: Path = await download.to_file(tmp_path / "b.png")
            return written

    with opened(serving()) as (download, _):
        path = download.to_file(str(tmp_path / "a.png"))
        assert download.response.is_closed
    assert path == tmp_path / "a.png"
    assert path.read_bytes() == CONTENT
    assert asyncio.run(write()).read_bytes() == CONTENT
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.png", "b.png"]


@pytest.mark.parametrize("existing", [None, b"old"])
def test_files_are_never_half_written(tmp_path: Path, existing: bytes | None) -> None:
    path = tmp_path / "a.png"
    if existing is not None:
        path.write_bytes(existing)

    async def write() -> None:
        async with aopened(serving(length=len(CONTENT) + 1)) as (download, _):
            with pytest.raises(APIConnectionError):
                await download.to_file(path)

    with opened(serving(length=len(CONTENT) + 1)) as (download, _), pytest.raises(APIConnectionError):
        download.to_file(path)
    asyncio.run(write())
    assert [each.name for each in tmp_path.iterdir()] == ([] if existing is None else ["a.png"])
    if existing is not None:
        assert path.read_bytes() == existing


def test_cancelled_downloads_leave_nothing(tmp_path: Path) -> None:
    async def write() -> None:
        def slow(_: object, line: Any) -> None:
            line.answer("image/png", CONTENT, length=len(CONTENT) * 2)

        async with aopened(slow) as (download, peer):
            task = asyncio.create_task(download.to_file(tmp_path / "a.png"))
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(peer.left.wait, 5)

    asyncio.run(write())
    assert list(tmp_path.iterdir()) == []


def test_what_a_file_had_is_kept(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    with opened(serving()) as (download, _):
        assert download.to_file(link) == link
    assert link.is_symlink()
    assert real.read_bytes() == CONTENT
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_devices_and_folders(tmp_path: Path) -> None:
    with opened(serving()) as (download, _):
        download.to_file(os.devnull)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
    with opened(serving()) as (download, _), pytest.raises(IsADirectoryError):
        download.to_file(tmp_path)
    with opened(serving()) as (download, _), pytest.raises(FileNotFoundError):
        download.to_file(tmp_path / "missing" / "a.png")


def test_silence_and_breaks_while_reading() -> None:
    def silent(_: object, line: Any) -> None:
        line.answer("image/png", b"x", length=2)

    with opened(silent, timeout=0.2) as (download, _), pytest.raises(APITimeoutError):
        download.read()
    with opened(serving(length=len(CONTENT) + 1)) as (download, _), pytest.raises(APIConnectionError):
        list(download.iter_bytes())


@pytest.mark.parametrize(
    ("disposition", "expected"),
    [
        ('attachment; filename="a b.png"', "a b.png"),
        ("attachment; filename=a.png; size=1", "a.png"),
        ("attachment; filename=\"x.png\"; filename*=UTF-8''%C3%A9%20.png", "é .png"),
        ("attachment; filename*=iso-8859-1'de'%E9.png", "é.png"),
        ('attachment; filename="a\\"b.png"', 'a"b.png'),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"),
        ('attachment; filename="C:\\\\x\\\\a.png"', "a.png"),
        ('attachment; filename=".."', ""),
        ("attachment; filename*=UTF-8''a%00b%0A.png", "ab.png"),
        ("inline", ""),
    ],
)
def test_names_that_servers_give(disposition: str, expected: str) -> None:
    response = httpx2.Response(200, headers={"content-disposition": disposition})
    assert BinaryResponse(response).filename == expected


@pytest.mark.parametrize(
    "made", [lambda path: path, lambda path: io.BytesIO(path.read_bytes()), lambda path: iter([CONTENT])]
)
def test_uploads_arrive_as_they_were(tmp_path: Path, made: Callable[[Path], object]) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(CONTENT)
    with Peer(lambda _, line: line.answer("", "")) as peer:
        asyncio.run(_send(peer.url, made(path), made(path)))
        raw, form = peer.requests
    assert raw.body == CONTENT
    assert (raw.header("content-length") is None) == (raw.header("transfer-encoding") is not None)
    (field, part) = form_parts(form.body, media_type(form.header("content-type") or "").parameters["boundary"])
    assert (field.content, part.content) == (b"1", CONTENT)


async def _send(url: str, raw: object, file: object) -> None:
    async with httpx2.AsyncClient() as client:
        for body in (Binary().encode(raw), Multipart().encode({"a": 1, "f": ("a.png", file)})):
            length = {} if body.length is None else {"content-length": str(body.length)}
            headers = {"content-type": body.content_type, **length}
            (await client.post(url, content=body.achunks(), headers=headers)).raise_for_status()
