"""Whether what a call gave is what the server answered, in types that know it; knows no package."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import cast

from generator.conformance import Conformance
from generator.ir import Api, ArrayType, Json, Media, Schema
from generator.prove.json_texts import json_or_text
from generator.prove.sdk.cases import Planned
from generator.prove.sdk.fields import leaves_at, unknown_fields
from generator.prove.sdk.same import first_difference
from generator.server import shapes
from generator.server.dialogue import Dialogue
from generator.server.listener import Reply
from generator.server.mime import media_type
from generator.server.wire import Answer
from generator.surface import Outcome

Told = Mapping[str, object]


def answer_faults(api: Api, conformance: Conformance, planned: Planned, reply: Reply, told: Told) -> Iterator[str]:
    """Everything about a value that is not as it should be, a sentence each."""
    if told.get("promised") is False:
        yield f"result: {planned.entry.result} was promised, a {told['type']} came"
    if told.get("closed") is False:
        yield "the stream was left open"
    if isinstance(reply, Answer) and told.get("status", reply.status) != reply.status:
        yield f"the raw response tells the status {told['status']!r}, not {reply.status}"
    if "bytes" in told:
        got = b64decode(str(told["bytes"]))
        if got != _body(reply):
            yield f"result: {len(got)} bytes {got[:80]!r} instead of {len(_body(reply))} bytes {_body(reply)[:80]!r}"
        return
    value = _read(told["json"])
    expected = _expected(api, planned, reply)
    if expected is not _UNTOLD:
        difference = first_difference(cast(Json, expected), value, "result")
        yield from [difference] if difference else []
    yield from _page_faults(planned, value, told)
    yield from _echo_faults(planned, told)
    objects = cast(list[list[object]], told["objects"])
    yield from unknown_fields(api, conformance, _schemas(planned, reply), objects, value)


_UNTOLD = object()
# An event as it came, in TypeScript.
_EVENT = "ServerSentEvent"
_EVENT_FIELDS = frozenset({"event", "id", "retry", "data", "comment"})


def _expected(api: Api, planned: Planned, reply: Reply) -> object:
    """The value that a call must give; `_UNTOLD` where only its types can be judged."""
    if isinstance(reply, Dialogue):
        hears = cast(list[str], planned.job["hears"])
        return [_message(text, planned) for text in (reply.greeting or "", *hears)]
    if planned.method.answer.kind == "redirect":
        return next((value for name, value in reply.headers if name.lower() == "location"), None)
    body, known = _body(reply), media_type(_content_type(reply))
    if planned.method.operation.method == "HEAD" or not body or not _content_type(reply):
        return None
    if planned.entry.kind == "stream":
        schemas = [] if _is_without_events(planned) else _schemas(planned, reply)
        items = _items(api, schemas, body.decode(), known.essence, whole=planned.entry.result == _EVENT)
        return items[: cast("int | None", planned.job["most"])]
    if known.is_json:
        return _read(body.decode())
    if known.essence.endswith("xml") and planned.method.answer.kind == "xml":
        return _UNTOLD
    return body.decode("utf-8", "replace")


def _message(text: str | bytes, planned: Planned) -> Json:
    """A message as it is to be read: text where the contract has text alone, or says nothing."""
    told = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return told if planned.entry.result in ("str", "str | bytes") else json_or_text(told)


def _is_without_events(planned: Planned) -> bool:
    """Whether the package gives the data of events alone, also where the contract describes the event."""
    return bool(planned.entry.function[1]) and planned.entry.result != _EVENT


def _items(api: Api, schemas: Sequence[Schema], text: str, essence: str, *, whole: bool) -> list[Json]:
    """The items of a stream: each line, or of each event the data (HTML, 9.2.6), or all of it where it is described.

    With `whole`, events are as they came: data is text, and there is an id.
    """
    if essence != "text/event-stream":
        return [json_or_text(line) for line in re.split(r"[\n\x1e]", text) if line.strip()]
    fields = {
        key: each for schema in leaves_at(api, schemas, [0]) for key, each in shapes.properties(api, schema).items()
    }
    is_event = "data" in fields and fields.keys() <= _EVENT_FIELDS
    found: list[Json] = []
    for told in filter(None, map(_event, text.split("\n\n"))):
        data = told.get("data", "")
        if whole:
            retry = {"retry": int(told["retry"])} if "retry" in told else {}
            found += [{"event": "message", "id": "", **told, **retry}] if "data" in told else []
        elif not is_event:
            found += [json_or_text(data)] if "data" in told else []
        else:
            is_text = bool(shapes.kinds(api, fields["data"]) & {"string", "any"})
            event: dict[str, Json] = {"event": "message", **told, "data": data if is_text else json_or_text(data)}
            found.append(event | ({"retry": int(told["retry"])} if "retry" in told else {}))
    return found


def _event(text: str) -> dict[str, str]:
    """The fields of an event; those of several lines are one."""
    lines = [line.partition(":")[::2] for line in text.split("\n") if line and not line.startswith(":")]
    found: dict[str, str] = {}
    for name, value in lines:
        plain = value.removeprefix(" ")
        found[name] = f"{found[name]}\n{plain}" if name in found else plain
    return found


def _page_faults(planned: Planned, value: Json, told: Told) -> Iterator[str]:
    paging = planned.method.paging
    if "items" not in told or paging is None:
        return
    listed = value
    for name in paging.items:
        listed = listed.get(name) if isinstance(listed, dict) else None
    difference = first_difference(listed or [], _read(told["items"]), "items")
    yield from [difference] if difference else []


def _echo_faults(planned: Planned, told: Told) -> Iterator[str]:
    """Messages that were sent otherwise than they were given; the server sends each back as it came."""
    given = cast(list[Json], planned.job.get("says", []))
    for meant, frame in zip(given, cast(list[str], told.get("echoed", given)), strict=True):
        difference = first_difference(meant, json_or_text(frame) if frame is not meant else meant, "sent")
        yield from [difference] if difference else []


def _schemas(planned: Planned, reply: Reply) -> list[Schema]:
    """What the contract says of the value; nothing where it is a message of several."""
    operation = planned.method.operation
    if isinstance(reply, Dialogue):
        messages = (each.schema for each in operation.socket_messages if each.sender == "server")
        return [Schema(type=ArrayType(items=each)) for each in messages]
    answer = planned.method.answer
    outcome = answer.stream if planned.step.beside else _outcome(answer.outcomes, reply.status)
    schema = outcome.schema if outcome is not None else None
    if schema is None:
        return []
    media: Media | None = outcome.media if outcome is not None else None
    if planned.entry.kind == "stream" and media is not None and media.stream:
        return [Schema(type=ArrayType(items=schema))]
    return [schema]


def _outcome(outcomes: Sequence[Outcome], status: int) -> Outcome | None:
    by_status = {each.status.upper(): each for each in outcomes}
    return by_status.get(str(status)) or by_status.get(f"{status // 100}XX") or by_status.get("DEFAULT")


def _body(reply: Reply) -> bytes:
    if isinstance(reply, Dialogue):
        return reply.greeting if isinstance(reply.greeting, bytes) else (reply.greeting or "").encode()
    return reply.body if reply.chunks is None else b"".join(reply.chunks)


def _content_type(reply: Answer) -> str:
    return next((value for name, value in reply.headers if name.lower() == "content-type"), "")


def _read(text: object) -> Json:
    value: Json = json.loads(str(text), parse_float=Decimal)
    return value
