"""What a method gives: the type behind its promise, page, stream or session; writes no file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from generator.ir import Operation, Schema
from generator.lang.code import Code
from generator.lang.typescript import Atom, Generic, Named, Node, is_long, united
from generator.request.schemas import is_binary
from generator.surface import Method, Outcome
from generator.surface.answers import content_kind
from generator.targets.typescript.readers import data_of, is_event, streams_of
from generator.targets.typescript.scalars import NEVER, STRING, UNDEFINED, UNKNOWN
from generator.targets.typescript.types import Types
from generator.targets.typescript.views import View

# The function of the runtime that calls the operation, and its module.
Caller: TypeAlias = Literal["send", "page", "stream", "connect"]
CALLERS: Final[dict[Caller, str]] = {
    "send": "runtime/send",
    "page": "runtime/pages",
    "stream": "runtime/streams",
    "connect": "runtime/sockets",
}
_API_PROMISE: Final = Named(Code("APIPromise"), "runtime/promise")
_PAGE_PROMISE: Final = Named(Code("PagePromise"), "runtime/pages")
_STREAM_PROMISE: Final = Named(Code("StreamPromise"), "runtime/streams")
_SESSION: Final = Named(Code("WebSocketSession"), "runtime/sockets")
_EVENT: Final = Named(Code("ServerSentEvent"), "runtime/streams")
_PROMISE: Final = Atom(Code("Promise"))
_RESPONSE: Final = Atom(Code("Response"))
_VOID: Final = Atom(Code("void"))
_BYTES: Final = Atom(Code("Uint8Array"))


@dataclass(frozen=True, slots=True)
class Result:
    """What a method returns and who calls the operation.

    `parts` are the types within what is returned; `declared` are types that have no name in the specification, to be
    declared beside the method.
    """

    caller: Caller
    returns: Node
    parts: tuple[Node, ...]
    declared: tuple[tuple[Code, Node], ...] = ()


@dataclass
class _Declared:
    """The types to be declared, and a name for those that are too long for a signature."""

    found: list[tuple[Code, Node]] = field(default_factory=list)

    def own(self, node: Node, name: Code) -> Node:
        if not is_long(node):
            return node
        self.found.append((name, node))
        return Named(name)


def result_of(method: Method, types: Types) -> Result:
    """The result of the operation's usual answer."""
    key, answer, names = method.operation.id, method.answer, types.names
    declared = _Declared()
    if answer.kind == "websocket":
        return _session(method.operation, types)
    if answer.kind in ("sse", "ndjson"):
        return _stream(streams_of(answer), key, types)
    value = declared.own(_value(method, types), names.answers[key])
    if method.paging is None:
        return Result("send", Generic(_API_PROMISE, (value,)), (value,), tuple(declared.found))
    item = types.of(method.paging.item, "output") if method.paging.item is not None else UNKNOWN
    parts = (declared.own(item, names.items[key]), value)
    return Result("page", Generic(_PAGE_PROMISE, parts), parts, tuple(declared.found))


def stream_of(method: Method, types: Types) -> Result | None:
    """The result of asking for the stream that there is beside a JSON answer."""
    beside = method.answer.stream
    return _stream([beside], method.operation.id, types) if beside is not None else None


def outcome_type(outcome: Outcome, types: Types) -> Node:
    """What an answer of that status gives."""
    match content_kind(types.api, outcome.media):
        case "none":
            return UNDEFINED
        case "text":
            return STRING
        case "binary":
            return _RESPONSE
        case _:
            return types.of(outcome.schema, "output") if outcome.schema is not None else UNKNOWN


def _value(method: Method, types: Types) -> Node:
    if method.answer.kind == "redirect":
        return STRING
    found = united(outcome_type(each, types) for each in method.answer.outcomes)
    return _VOID if found in (UNDEFINED, NEVER) else found


def _stream(outcomes: Iterable[Outcome], key: str, types: Types) -> Result:
    declared = _Declared()
    node = united(_item(each, types) for each in outcomes)
    item = declared.own(UNKNOWN if node == NEVER else node, types.names.events[key])
    return Result("stream", Generic(_STREAM_PROMISE, (item,)), (item,), tuple(declared.found))


def _item(outcome: Outcome, types: Types) -> Node:
    if outcome.media is not None and outcome.media.stream == "sse" and is_event(types.api, outcome.schema):
        data = data_of(types.api, outcome.schema)
        return types.of(data, "output") if data is not None else _EVENT
    return types.of(outcome.schema, "output") if outcome.schema is not None else UNKNOWN


def _session(operation: Operation, types: Types) -> Result:
    """A session that sends what the specification lists for clients, and receives what it lists for servers."""
    declared = _Declared()
    messages, names = operation.socket_messages, types.names
    sent = united(_frame(each.schema, types, "input") for each in messages if each.sender == "client")
    got = united(_frame(each.schema, types, "output") for each in messages if each.sender == "server")
    # A channel of which nothing is said may carry anything.
    parts = (
        declared.own(sent if messages else UNKNOWN, names.client_messages[operation.id]),
        declared.own(got if messages else UNKNOWN, names.server_messages[operation.id]),
    )
    return Result("connect", Generic(_PROMISE, (Generic(_SESSION, parts),)), parts, tuple(declared.found))


def _frame(schema: Schema, types: Types, view: View) -> Node:
    """The type of a message; bytes come and go in frames of their own."""
    return _BYTES if is_binary(types.api, schema) else types.of(schema, view)
