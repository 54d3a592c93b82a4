"""One call of a guide in Python: address, headers and body."""

from __future__ import annotations

from generator.guides.model import (
    Call,
    FileData,
    FormData,
    JsonData,
    Multipart,
    PartData,
    Step,
    TextData,
)
from generator.lang import python
from generator.lang.chain import python as chain
from generator.lang.code import Code
from generator.targets.guides.blocks import (
    NOTHING,
    Line,
    Writer,
    headers_of,
)
from generator.targets.guides.requests.views import (
    CallView,
    SocketView,
)

_VERBS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})


def written_call(step: Step, writer: Writer) -> Code:
    """One call of requests."""
    call = step.call
    headers = [(pair.name, pair.text) for pair in headers_of(call, sets=frozenset({"json", "form"}))]
    json, data = _json(call)
    if data and isinstance(call.data, JsonData) and not any(name == "Content-Type" for name, _ in headers):
        headers.append(("Content-Type", (call.content_type,)))
    view = CallView(
        verb=Code(call.method.lower()) if call.method in _VERBS else NOTHING,
        method=python.string(call.method),
        url=chain.url(call.url),
        query=chain.pairs((pair.name, pair.text) for pair in call.query) if call.query else NOTHING,
        basic=(Line(chain.ref(call.basic[0]), chain.ref(call.basic[1])),) if call.basic else (),
        headers=chain.pairs(headers) if headers else NOTHING,
        json=json,
        data=data,
        form=chain.pairs((pair.name, pair.text) for pair in call.data.pairs)
        if isinstance(call.data, FormData)
        else NOTHING,
        parts=tuple(map(_part, call.data.parts)) if isinstance(call.data, Multipart) else (),
        file=chain.text(call.data.file) if isinstance(call.data, FileData) else NOTHING,
        streams=call.response in ("file", "events", "lines"),
        is_redirect=call.response == "redirect",
    )
    return writer.code("requests/call.j2", view)


def _json(call: Call) -> tuple[Code, Code]:
    """The body for the argument `json`, or else for `data`."""
    match call.data:
        case JsonData(data):
            written = chain.tree(data)
            return (written, NOTHING) if written is not None else (NOTHING, chain.json_string(data))
        case TextData(text):
            return NOTHING, chain.raw(text)
        case _:
            return NOTHING, NOTHING


def _part(part: PartData) -> Code:
    media_type = f", {python.string(part.media_type)}" if part.media_type else ""
    if part.file:
        file = chain.text(part.file)
        return Code(f'({python.string(part.name)}, (os.path.basename({file}), open({file}, "rb"){media_type}))')
    value = chain.json_string(part.data) if part.data is not None else chain.raw(part.text)
    return Code(f"({python.string(part.name)}, (None, {value}{media_type}))")


def written_socket(step: Step, writer: Writer) -> Code:
    """A WebSocket that is opened and listened to."""
    call = step.call
    listed = [(pair.name, pair.text) for pair in headers_of(call)]
    offered = [text for name, text in listed if name.lower() == "sec-websocket-protocol"]
    others = [(name, text) for name, text in listed if name.lower() != "sec-websocket-protocol"]
    words = "".join(part for part in (offered[0] if offered else ()) if isinstance(part, str)).split(",")
    view = SocketView(
        url=chain.url(call.url),
        query=chain.pairs((pair.name, pair.text) for pair in call.query) if call.query else NOTHING,
        sign=python.string("&" if any(isinstance(part, str) and "?" in part for part in call.url) else "?"),
        protocols=Code(python.literal([word.strip() for word in words])) if offered else NOTHING,
        headers=chain.pairs(others) if others else NOTHING,
    )
    return writer.code("requests/socket.j2", view)
