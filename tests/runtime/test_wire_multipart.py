"""Multipart bodies, as two parsers find them."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from pydantic import BaseModel
from runtime.bodies import Encoded, Multipart, Part
from runtime.options import omit

from generator.server.mime import FormPart, form_parts, media_type
from tests.runtime.sending import sent


class Meta(BaseModel):
    name: str


def parts(body: Encoded) -> tuple[FormPart, ...]:
    return form_parts(sent(body), media_type(body.content_type).parameters["boundary"])


def read_by_email(body: Encoded) -> list[EmailMessage]:
    """The parts as Python's own MIME parser reads them."""
    head = f"Content-Type: {body.content_type}\r\n\r\n".encode()
    message = email.message_from_bytes(head + sent(body), policy=email.policy.HTTP)
    return [part for part in message.iter_parts() if isinstance(part, EmailMessage)]


def test_parts_by_their_values(tmp_path: Path) -> None:
    picture = tmp_path / "picture é.png"
    picture.write_bytes(b"\x89PNG\r\n--x")
    opened = tmp_path / "notes.txt"
    opened.write_text("hello")
    with opened.open("rb") as file:
        body = Multipart().encode(
            {
                "text": "line\nbreak",
                "count": 3,
                "none": None,
                "left out": omit,
                "meta": {"a": [1]},
                "model": Meta(name="m"),
                "tags": ["x", "y"],
                "picture": picture,
                "file": file,
                "raw": b"\x00\x01",
                "named": ("a.bin", b"1"),
                "typed": ("a.csv", b"x;y", "text/csv; header=absent"),
                "several": [b"1", ("two.txt", b"2")],
            }
        )
        found = [(part.name, part.filename, part.media_type, part.content) for part in parts(body)]
        assert body.replayable
        assert body.length is not None
    assert found == [
        ("text", None, "", b"line\nbreak"),
        ("count", None, "", b"3"),
        ("meta", None, "application/json", b'{"a":[1]}'),
        ("model", None, "application/json", b'{"name":"m"}'),
        ("tags", None, "", b"x"),
        ("tags", None, "", b"y"),
        ("picture", "picture é.png", "image/png", b"\x89PNG\r\n--x"),
        ("file", "notes.txt", "text/plain", b"hello"),
        ("raw", "raw", "application/octet-stream", b"\x00\x01"),
        ("named", "a.bin", "application/octet-stream", b"1"),
        ("typed", "a.csv", "text/csv; header=absent", b"x;y"),
        ("several", "several", "application/octet-stream", b"1"),
        ("several", "two.txt", "text/plain", b"2"),
    ]


@pytest.mark.parametrize(
    ("part", "value", "expected"),
    [
        (Part(("image/png",), file=True), b"1", ("f", "image/png")),
        (Part(("image/png, image/jpeg",), file=True), ("p.jpg", b"1"), ("p.jpg", "image/jpeg")),
        (Part(("image/png", "image/jpeg")), ("p.gif", b"1"), ("p.gif", "image/png")),
        (Part(("image/*",), file=True), ("p.gif", b"1"), ("p.gif", "image/gif")),
        (Part(("image/*",), file=True), b"1", ("f", "image/png")),
        (Part(("application/octet-stream",)), ("p.png", b"1"), ("p.png", "application/octet-stream")),
        (Part(("image/png",)), ("p.png", b"1", "image/webp"), ("p.png", "image/webp")),
        (Part(file=True), ("a", "text"), ("a", "application/octet-stream")),
        (Part(file=True), (None, b"1"), ("f", "application/octet-stream")),
        (Part(("application/json",)), "text", (None, "application/json")),
        (Part(("application/vnd.x+json; v=1",)), ["a", "b"], (None, "application/vnd.x+json; v=1")),
        (Part(("text/plain",)), "text", (None, "")),
        (Part(("text/csv",)), "a;b", (None, "text/csv")),
        (Part(file=False), b"\xff", (None, "")),
    ],
)
def test_types_of_parts(part: Part, value: object, expected: tuple[str | None, str]) -> None:
    (found,) = parts(Multipart({"f": part}).encode({"f": value}))
    assert (found.filename, found.media_type) == expected
    if part.file is False:
        assert found.content == b"/w=="


def test_names_that_would_break_out() -> None:
    name = 'na"me\r\nX-Evil: 1\r\n\r\n--'
    body = Multipart().encode({name: "v", "file": (name, b"content")})
    field, file = read_by_email(body)
    assert field["X-Evil"] is None
    assert field.get_param("name", header="content-disposition") == "na%22me%0D%0AX-Evil: 1%0D%0A%0D%0A--"
    assert file.get_filename() == "na%22me%0D%0AX-Evil: 1%0D%0A%0D%0A--"
    assert [part.name for part in parts(body)] == ["na%22me%0D%0AX-Evil: 1%0D%0A%0D%0A--", "file"]
    with pytest.raises(ValueError, match="line break"):
        Multipart().encode({"f": ("a", b"", "text/plain\r\nX-Evil: 1")})


def test_text_that_is_json_already_goes_as_it_is() -> None:
    told = Part(("application/json",), text=True)
    value = {"text": '{"a": 1}', "object": {"a": 1}, "plain": '{"a": 1}'}
    body = Multipart({"text": told, "object": told, "plain": Part(("application/json",))}).encode(value)
    read = [part.get_payload(decode=True) for part in read_by_email(body)]
    assert read == [b'{"a": 1}', b'{"a":1}', rb'"{\"a\": 1}"']


def test_parts_read_by_another_parser() -> None:
    body = Multipart({"meta": Part(("application/json",))}).encode(
        {"meta": {"é": 1}, "file": ("a.bin", bytes(range(256)) * 3)}
    )
    meta, file = read_by_email(body)
    assert meta.get_content_type() == "application/json"
    assert meta.get_payload(decode=True) == '{"é":1}'.encode()
    assert file.get_payload(decode=True) == bytes(range(256)) * 3
    assert file.get_filename() == "a.bin"


def test_bodies_that_are_no_objects() -> None:
    found = parts(Multipart().encode(["a", {"b": 1}, b"c"]))
    assert [(part.name, part.filename, part.content) for part in found] == [
        ("part", None, b"a"),
        ("part", None, b'{"b":1}'),
        ("file", "file", b"c"),
    ]
    assert [part.name for part in parts(Multipart().encode(("n.txt", b"x")))] == ["file"]
    assert parts(Multipart().encode({})) == ()
