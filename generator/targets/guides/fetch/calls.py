"""One call of a guide in JavaScript: address, headers and body."""

from __future__ import annotations

from collections.abc import Sequence

from generator.guides.model import (
    Call,
    FileData,
    FormData,
    JsonData,
    Multipart,
    Pair,
    PartData,
    Step,
    TextData,
)
from generator.lang import javascript
from generator.lang.chain import javascript as chain
from generator.lang.code import Code
from generator.request.model import encode_query
from generator.targets.guides.blocks import (
    NOTHING,
    Line,
    Writer,
    headers_of,
    is_plain,
    plain,
)
from generator.targets.guides.fetch.views import (
    CallView,
    SocketView,
)


def written_call(step: Step, writer: Writer) -> Code:
    """One call of fetch, and what comes before it."""
    call = step.call
    query = _query(call.query) if not all(is_plain(pair.text) for pair in call.query) else NOTHING
    name = chain.identifier((*step.response[:-1], "query"))
    form = chain.identifier((*step.response[:-1], "form"))
    headers = [(pair.name.lower(), pair.text) for pair in headers_of(call, sets=frozenset({"form"}))]
    pairs = chain.pairs(headers, indent=2, column=len("  headers: "), tail=1, basic=call.basic is not None)
    body = _body(call, form)
    view = CallView(
        response=chain.identifier(step.response),
        url=chain.url(call.url, _asked(call, name if query else NOTHING)),
        query=(Line(name, query),) if query else (),
        form=form,
        parts=tuple(map(_part, call.data.parts)) if isinstance(call.data, Multipart) else (),
        method=javascript.string(call.method) if call.method != "GET" else NOTHING,
        headers=pairs if headers or call.basic else NOTHING,
        body=body,
        streams=isinstance(call.data, FileData),
        is_redirect=call.response == "redirect",
        options=bool(headers or call.basic or body) or call.method != "GET" or call.response == "redirect",
    )
    return writer.code("fetch/call.j2", view)


def _asked(call: Call, name: Code) -> tuple[str | Code, ...]:
    """The query as the end of a URL."""
    if not call.query:
        return ()
    sign = "&" if any(isinstance(part, str) and "?" in part for part in call.url) else "?"
    if name:
        return (sign, name)
    return (sign + "&".join(f"{encode_query(pair.name)}={encode_query(plain(pair.text))}" for pair in call.query),)


def _query(pairs: Sequence[Pair]) -> Code:
    listed = [(pair.name, pair.text) for pair in pairs]
    return chain.pairs(listed, indent=0, column=len("const someStepQuery = new URLSearchParams("), tail=2)


def _body(call: Call, form: Code) -> Code:
    match call.data:
        case JsonData(data):
            column = len("  body: JSON.stringify(")
            written = chain.tree(data, indent=2, column=column, tail=len("),"))
            return chain.stringified(written) if written is not None else chain.json_string(data)
        case FormData(pairs):
            listed = [(pair.name, pair.text) for pair in pairs]
            told = chain.pairs(listed, indent=2, column=len("  body: new URLSearchParams("), tail=3)
            return Code(f"new URLSearchParams({told})")
        case Multipart():
            return form
        case TextData(text):
            return chain.text(text)
        case FileData(file):
            return Code(f"createReadStream({chain.text(file)})")
        case None:
            return NOTHING


def _part(part: PartData) -> Code:
    name = javascript.string(part.name)
    options = f", {{ type: {javascript.string(part.media_type)} }}" if part.media_type else ""
    if part.file:
        file = chain.text(part.file)
        return Code(f"{name}, new Blob([await readFile({file})]{options}), basename({file})")
    value = chain.json_string(part.data) if part.data is not None else chain.text(part.text)
    return Code(f"{name}, new Blob([{value}]{options})" if part.media_type else f"{name}, {value}")


def written_socket(step: Step, writer: Writer) -> Code:
    """A WebSocket that is opened and listened to."""
    call = step.call
    listed = [(pair.name.lower(), pair.text) for pair in headers_of(call)]
    offered = [text for name, text in listed if name == "sec-websocket-protocol"]
    others = [(name, text) for name, text in listed if name != "sec-websocket-protocol"]
    query = _query(call.query) if call.query else NOTHING
    name = chain.identifier((*step.response[:-1], "query"))
    view = SocketView(
        socket=chain.identifier((*step.response[:-1], "socket")),
        query=(Line(name, query),) if query else (),
        url=chain.url(call.url, _asked(call, name)),
        protocols=chain.strings(word.strip() for word in plain(offered[0]).split(",")) if offered else NOTHING,
        headers=chain.pairs(others, indent=2, column=len("  headers: "), tail=1, basic=call.basic is not None)
        if others or call.basic
        else NOTHING,
    )
    return writer.code("fetch/socket.j2", view)
