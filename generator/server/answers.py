"""The answer that a contract gives to a request that keeps it, and the one that refuses; judges nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Final

from generator.ir import ABSENT, Api, Json, Media, Operation, Response, Schema
from generator.request import json_text, xml_text
from generator.samples import Sampler
from generator.server import shapes
from generator.server.dialogue import Dialogue
from generator.server.mime import media_type
from generator.server.wire import Answer, Incoming

# Framing is the listener's own, and OpenAPI lets the media type alone say the Content-Type.
_NOT_SAMPLED: Final = frozenset({"content-type", "content-length", "transfer-encoding", "connection", "upgrade"})
# Where a redirection leads of which the contract says no more (RFC 9110, 15.4).
_REDIRECTIONS: Final = frozenset({301, 302, 303, 307, 308})
_ELSEWHERE: Final = "https://example.com/elsewhere"
_PAUSE: Final = 0.02
# How long, in seconds, a client that is to speak first on a WebSocket may take to do so.
_PATIENCE: Final = 1.0
_FEWEST_EVENTS: Final = 3
_BINARY: Final = b"".join(sha256(bytes([number])).digest() for number in range(256)) * 2
_PREFERENCE: Final = re.compile(r'(?:^|[,;])\s*(code|example)\s*=\s*(?:"([^"]*)"|([^\s,;]+))', re.IGNORECASE)


class Answers:
    """Answers to the operations of one Api. Not safe for several threads at once."""

    def __init__(self, api: Api, sampler: Sampler, *, idle: float = 60.0) -> None:
        self._api = api
        self._sampler = sampler
        self._idle = idle

    def to(self, operation: Operation, incoming: Incoming) -> Answer:
        """The sample of the success response, or of the one that a Prefer header asks for (RFC 7240)."""
        wishes = preferences(incoming)
        response, status, applied = _chosen(operation, wishes.get("code", ""))
        headers = [("Preference-Applied", f"code={status}")] if applied else []
        if response is None:
            return Answer(status=status, operation_id=operation.id)
        for header in response.headers:
            if header.name.lower() not in _NOT_SAMPLED:
                headers.append((header.name, _header_text(self._sampler.parameter(header))))
        if status in _REDIRECTIONS and not any(name.lower() == "location" for name, _ in headers):
            headers.append(("Location", _ELSEWHERE))
        media = _negotiated(response.content, incoming.header("accept") or "")
        if media is None or status in (204, 304):
            return Answer(status=status, headers=tuple(headers), operation_id=operation.id)
        content_type, pieces = self._content(media, wishes.get("example", ""))
        headers.append(("Content-Type", content_type))
        whole, streamed = b"".join(pieces), len(pieces) > 1
        return Answer(
            status=status,
            headers=tuple(headers),
            body=b"" if streamed else whole,
            chunks=pieces if streamed else None,
            pause=_PAUSE if media.stream else 0.0,
            operation_id=operation.id,
        )

    def greeting(self, operation: Operation) -> Dialogue:
        """What is said first on the WebSocket of an operation: the sample of its first message."""
        return Dialogue(
            greeting=self._greeting(operation),
            idle=self._idle,
            patience=_PATIENCE if operation.opening is not None else 0.0,
            operation_id=operation.id,
        )

    def _greeting(self, operation: Operation) -> str | bytes:
        """The sample of the first message, or else of an answer that is no failure."""
        messages = [each.schema for each in operation.socket_messages if each.sender == "server"]
        if messages:
            return self._message(messages[0])
        kept = [response for response in operation.responses if response.status[:1] not in "345"]
        said = [media for response in kept for media in response.content]
        text = b"".join(self._content(said[0], "")[1]).decode("utf-8", "replace") if said else "hello"
        return text.strip()

    def _message(self, schema: Schema) -> str | bytes:
        """A message of a WebSocket: bytes or text where it is that, else JSON."""
        if shapes.is_binary(self._api, schema):
            return _BINARY[:64]
        value = self._sampler.value(schema, "response")
        return value if isinstance(value, str) else json_text(value)

    def envelope(self, operation: Operation, status: int) -> Media | None:
        """The JSON media type that the contract declares for an error of that status."""
        response = declared(operation, str(status))
        found = response.content if response is not None else ()
        return next((media for media in found if media_type(media.media_type).is_json and media.schema), None)

    def sample(self, media: Media) -> Json:
        """The sample of a media type in memory; null where there is none."""
        value = self._sampler.media(media, "response").value
        return None if value is ABSENT else value

    def _content(self, media: Media, example: str) -> tuple[str, tuple[bytes, ...]]:
        """The Content-Type and the body of a media type; a body of several pieces is sent piece by piece."""
        content_type = _concrete(self._api, media)
        sample = self._sampler.media(media, "response", example)
        if media.stream:
            return content_type, _pieces(media, sample.serialized or "")
        if sample.serialized is not None:
            return content_type, (sample.serialized.encode(),)
        known = media_type(content_type)
        if known.is_json:
            return content_type, (json_text({} if sample.value is ABSENT else sample.value).encode(),)
        if _is_bytes(self._api, media, known.is_text):
            return content_type, tuple(_BINARY[at : at + 4096] for at in range(0, len(_BINARY), 4096))
        value = sample.value
        if value is ABSENT:
            return content_type, (b"",)
        if known.essence.endswith("xml"):
            return content_type, (xml_text(self._api, media.schema, value).encode(),)
        return content_type, ((value if isinstance(value, str) else json_text(value)).encode(),)


def preferences(incoming: Incoming) -> Mapping[str, str]:
    """The `code` and `example` of the Prefer header."""
    found = _PREFERENCE.findall(incoming.header("prefer") or "")
    return {name.lower(): quoted or plain for name, quoted, plain in found}


def declared(operation: Operation, status: str) -> Response | None:
    """The response that the contract declares for a status: its own, its range's (`4XX`), or the default."""
    by_status = {response.status.upper(): response for response in operation.responses}
    return by_status.get(status) or by_status.get(status[:1] + "XX") or by_status.get("DEFAULT")


def _chosen(operation: Operation, code: str) -> tuple[Response | None, int, bool]:
    """The response, its status, and whether it is the one that was asked for."""
    if re.fullmatch(r"[2-5][0-9]{2}", code):
        wished = declared(operation, code)
        if wished is not None:
            return wished, int(code), True
    successes = [response for response in operation.responses if re.fullmatch(r"2[0-9]{2}", response.status)]
    if successes:
        first = min(successes, key=lambda response: response.status)
        return first, int(first.status), False
    ranged = next((response for response in operation.responses if response.status.upper() == "2XX"), None)
    if ranged is not None:
        return ranged, 200, False
    moved = [response for response in operation.responses if re.fullmatch(r"3[0-9]{2}", response.status)]
    if moved:
        return moved[0], int(moved[0].status), False
    # A default alone describes success and failure both.
    return next((each for each in operation.responses if each.status == "default"), None), 200, False


def _negotiated(content: Sequence[Media], accept: str) -> Media | None:
    """The media type that the client likes best (RFC 9110, 12.5.1), in the contract's order where it does not care."""
    if not content:
        return None
    return max(content, key=lambda media: _liking(media_type(media.media_type).essence, accept))


def _liking(essence: str, accept: str) -> float:
    likings = []
    for wish in accept.split(","):
        known = media_type(wish)
        major = essence.partition("/")[0]
        precision = {essence: 3, f"{major}/*": 2, "*/*": 1}.get(known.essence, 0)
        if precision:
            likings.append((precision, _quality(known.parameters.get("q", "1"))))
    return max(likings)[1] if likings else 0.0


def _quality(text: str) -> float:
    return float(text) if re.fullmatch(r"[01](\.[0-9]{0,3})?", text) else 1.0


def _concrete(api: Api, media: Media) -> str:
    """A media type that can be sent: ranges become the likeliest member."""
    known = media_type(media.media_type)
    major, _, minor = known.essence.partition("/")
    if minor and "*" not in known.essence:
        return media.media_type
    structured = media.schema is not None and shapes.kinds(api, media.schema) & {"object", "array"}
    fallback = "application/json" if structured else "application/octet-stream"
    members = {"text": "text/plain", "image": "image/png", "audio": "audio/mpeg", "video": "video/mp4"}
    return members.get(major, fallback)


def _is_bytes(api: Api, media: Media, is_text: bool) -> bool:
    if media.schema is None:
        return not is_text
    if shapes.is_binary(api, media.schema):
        return True
    return not is_text and not shapes.kinds(api, media.schema) & {"object", "array"}


def _pieces(media: Media, text: str) -> tuple[bytes, ...]:
    """The events or lines of a stream, one by one; a stream of one is told a few times over, to be seen as one."""
    separator = "\n\n" if media.stream == "sse" else "\n"
    events = [event + separator for event in text.split(separator) if event.strip()]
    while events and len(events) < _FEWEST_EVENTS:
        events.append(events[0])
    return tuple(event.encode() for event in events) or (separator.encode(), separator.encode())


def _header_text(value: Json) -> str:
    """A header's value in the style simple."""
    match value:
        case str():
            return value
        case list():
            return ",".join(map(_header_text, value))
        case dict():
            return ",".join(f"{key},{_header_text(item)}" for key, item in value.items())
        case None:
            return ""
        case _:
            return json_text(value)
