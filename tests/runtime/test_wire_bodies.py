"""Bodies of requests: JSON, forms, text, lines and bytes, as a server finds them."""

from __future__ import annotations

import asyncio
import io
import os
import random
import tempfile
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from pydantic import BaseModel
from runtime.bodies import Binary, BodyFormat, Form, Json, Lines, Multipart, Part, Text
from runtime.options import omit
from runtime.parameters import Style

from generator.ir import Encoding
from generator.request import body as generated
from tests.parsed import api_of
from tests.runtime.sending import collected, sent


class Meta(BaseModel):
    name: str


def test_json() -> None:
    body = Json("application/merge-patch+json").encode({"a": Decimal("1.5"), "b": omit, "c": Meta(name="é")})
    assert body.content_type == "application/merge-patch+json"
    assert sent(body) == '{"a":"1.5","c":{"name":"é"}}'.encode()
    assert body.replayable


def test_decimals_that_are_numbers() -> None:
    body = Json(decimals=("price", "count")).encode({"price": Decimal("1.5"), "count": Decimal(2), "text": Decimal(3)})
    assert sent(body) == b'{"price":1.5,"count":2,"text":"3"}'


@pytest.mark.parametrize(
    ("fields", "value", "expected"),
    [
        ({}, {"a": "b c&d=e+f", "n": None, "o": omit, "é": True}, "a=b%20c%26d%3De%2Bf&%C3%A9=true"),
        ({}, {"tags": ["x", "y"], "none": []}, "tags=x&tags=y"),
        ({}, {"meta": {"k": [1]}}, "meta=%7B%22k%22%3A%5B1%5D%7D"),
        ({}, {"items": [{"id": 1, "tags": ["a"]}]}, "items%5B0%5D%5Bid%5D=1&items%5B0%5D%5Btags%5D%5B%5D=a"),
        ({"tags": Style(explode=False)}, {"tags": ["a,b", "c"]}, "tags=a%2Cb,c"),
        ({"meta": Style("deepObject")}, {"meta": {"a": {"b": 1}}}, "meta%5Ba%5D%5Bb%5D=1"),
        ({"tags": Style(media="application/json")}, {"tags": ["x"]}, "tags=%5B%22x%22%5D"),
        ({"at": Style("form", reserved=True)}, {"at": "a/b:c"}, "at=a/b:c"),
        ({}, "already=a%20form", "already=a%20form"),
        ({}, Meta(name="m"), "name=m"),
        ({}, {}, ""),
    ],
)
def test_forms(fields: dict[str, Style], value: object, expected: str) -> None:
    body = Form(fields).encode(value)
    assert body.content_type == "application/x-www-form-urlencoded"
    assert sent(body).decode() == expected


def test_forms_as_the_generator_has_them() -> None:
    chance = random.Random(7)
    api, _ = api_of({})
    for _ in range(600):
        style = chance.choice([None, None, "form", "deepObject", "spaceDelimited", "pipeDelimited"])
        explode = chance.choice([None, None, True, False])
        types = chance.choice([(), (), ("application/json",), ("text/plain",)])
        encoding = Encoding(property="f", style=style, explode=explode, content_types=types)  # type: ignore[arg-type]
        values: list[Any] = ["a,b c", 1, True, ["x", "y,z"], [], {"k": "v", "l": None}, {}, [{"a": 1}, "b"], [None]]
        value = chance.choice(values)
        expected = "&".join(pair.raw for pair in generated._form_pairs(api, "f", value, encoding, None))
        media = "application/json" if types == ("application/json",) else ""
        own = Style(style or "", explode, media=media)  # type: ignore[arg-type]
        assert sent(Form({"f": own}).encode({"f": value})).decode() == expected


def test_a_form_reads_back() -> None:
    value = {"a": "x y", "é": "+&=%", "": "nameless"}
    assert parse_qsl(sent(Form().encode(value)).decode(), keep_blank_values=True) == list(value.items())


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("text.png", "text is no file: give a pathlib.Path"),
        (5, "int is no file"),
        (io.StringIO("x"), "open it in binary mode"),
        ((1, b"x"), "a file is given as"),
    ],
)
def test_what_is_no_file(value: object, message: str) -> None:
    with pytest.raises(TypeError, match="is no file" if isinstance(value, tuple) else message):
        Multipart({"f": Part(file=True)}).encode({"f": value})
    with pytest.raises(TypeError, match=message):
        Binary().encode(value)


def test_files_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Binary().encode(tmp_path / "missing")
    with pytest.raises(IsADirectoryError):
        Binary().encode(tmp_path)


def test_bytes_of_every_kind(tmp_path: Path) -> None:
    content = os.urandom(600_000)
    path = tmp_path / "x.bin"
    path.write_bytes(content)
    for value in (content, bytearray(content), memoryview(content), path, [content[:9], content[9:]]):
        body = Binary("application/x-thing").encode(value)
        assert body.content_type == "application/x-thing"
        assert body.replayable
        assert sent(body) == content
    assert Binary().encode(path).length == len(content)
    assert Binary().encode(path).content is None
    assert Binary().encode(("x", content, "image/png")).content_type == "image/png"


def test_open_files_begin_where_they_stand() -> None:
    with tempfile.TemporaryFile() as file:
        file.write(b"headcontent")
        file.seek(4)
        body = Binary().encode(file)
        assert (body.length, body.replayable) == (7, True)
        assert sent(body) == b"content"


class Pipe(io.RawIOBase):
    """A stream that can only be read once."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._content.read(min(size, 3) if size > 0 else size)


def test_streams_are_sent_once() -> None:
    def made() -> Iterator[bytes | bytearray]:
        yield b"con"
        yield bytearray(b"tent")

    for value in (Pipe(b"content"), made(), iter([b"content"])):
        body = Binary().encode(value)
        assert (body.length, body.replayable) == (None, False)
        assert sent(body) == b"content"
        with pytest.raises(RuntimeError, match="used up"):
            list(body.chunks())


def test_asynchronous_streams() -> None:
    async def made() -> AsyncIterator[bytes]:
        yield b"con"
        yield b"tent"

    body = Binary().encode(made())
    assert (body.length, body.replayable) == (None, False)
    with pytest.raises(TypeError, match="async client"):
        list(body.chunks())
    assert asyncio.run(collected(body)) == b"content"
    within = Multipart().encode({"f": ("n", made())})
    assert b"\r\n\r\ncontent\r\n--" in asyncio.run(collected(within))
    assert within.length is None


def test_iterables_of_something_else() -> None:
    with pytest.raises(TypeError, match="gave str"):
        list(Binary().encode(iter(["text"])).chunks())


@pytest.mark.parametrize(
    ("format", "value", "expected"),
    [
        (Text(), "a\r\né", "a\r\né"),
        (Text("text/csv"), b"a;b", "a;b"),
        (Text(), 5, "5"),
        (Text(), {"a": 1}, '{"a":1}'),
        (Text(), io.BytesIO(b"file"), "file"),
        (Lines(), [{"a": 1}, "text", None], '{"a":1}\n"text"\nnull\n'),
        (Lines(), {"a": 1}, '{"a":1}'),
        (Lines(), Meta(name="m"), '{"name":"m"}'),
        (Lines(), '{"a":1}\n', '{"a":1}\n'),
        (Lines(), b"{}\n", "{}\n"),
        (Lines(), iter([{"a": 1}, {"b": 2}]), '{"a":1}\n{"b":2}\n'),
        (Lines(), io.BytesIO(b"{}\n{}\n"), "{}\n{}\n"),
    ],
)
def test_text_and_lines(format: BodyFormat, value: object, expected: str) -> None:
    body = format.encode(value)
    assert sent(body).decode() == expected
    assert body.replayable == (not isinstance(value, Iterator) or isinstance(value, io.BytesIO))


def test_lines_as_they_come() -> None:
    async def values() -> AsyncIterator[Any]:
        yield {"a": 1}
        yield [2]

    assert asyncio.run(collected(Lines().encode(values()))) == b'{"a":1}\n[2]\n'


def test_a_file_that_is_left_halfway_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(bytes(1_000_000))

    async def halfway() -> None:
        chunks = Multipart().encode({"f": path}).achunks()
        async for _ in chunks:
            break
        await chunks.aclose()

    asyncio.run(halfway())
    assert not [link for link in Path("/proc/self/fd").iterdir() if _target(link) == str(path)]


def _target(link: Path) -> str:
    try:
        return os.readlink(link)  # noqa: PTH115
    except OSError:
        return ""
