"""What each method gives in Python: how every answer is read, and the types of its call, page, stream or session."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from generator.ir import Api, ObjectType, Operation, Schema
from generator.lang.code import Code
from generator.names import words
from generator.surface.answers import content_kind
from generator.surface.model import Answer, AnswerKind, Method, Outcome
from generator.surface.showing import MethodKind
from generator.targets.python.imports import rewritten
from generator.targets.python.types import TypeRef, Types

NOTHING: Final = TypeRef(Code("None"), frozenset(), frozenset())
_ANYTHING: Final = TypeRef(Code("Any"), frozenset(), frozenset({"typing.Any"}))
_FRAME: Final = TypeRef(Code("str | bytes"), frozenset(), frozenset())
_TEXT: Final = TypeRef(Code("str"), frozenset(), frozenset())
_BYTES: Final = TypeRef(Code("bytes"), frozenset(), frozenset())
_EVENT_FIELDS: Final = frozenset({"event", "id", "retry", "data", "comment"})
_OR_NONE: Final = " | None"


@dataclass(frozen=True, slots=True)
class Read:
    """How the answer of a status is read, and the type of what comes out; `schema` where the spec has one.

    `is_event` says that the schema describes the events of a stream themselves, not their data.
    """

    status: str
    kind: AnswerKind
    type: TypeRef
    schema: Schema | None = None
    is_event: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What a method gives. `parts` are the types within: of a call the value, of a page item and body, of a stream
    the item, of a session what is sent and received.
    """

    kind: MethodKind
    reads: tuple[Read, ...]
    parts: tuple[TypeRef, ...]


def result_of(api: Api, method: Method, types: Types) -> Result:
    """The result of the operation's usual answer."""
    operation, answer = method.operation, method.answer
    if answer.kind == "websocket":
        return _session(operation, types)
    if answer.kind == "redirect":
        statuses = [each.status for each in operation.responses if each.status[:1] == "3" and each.status != "304"]
        return Result("call", tuple(Read(status, "redirect", _TEXT) for status in statuses), (_TEXT,))
    reads = tuple(_reads(api, operation, answer.outcomes, types))
    if method.paging is not None:
        hint = (*_words(operation), "item")
        item = types.output(method.paging.item, *hint) if method.paging.item is not None else _ANYTHING
        return Result("page", reads, (item, _joined([each.type for each in reads if each.kind == "json"])))
    if answer.kind in ("sse", "ndjson"):
        kept = [each.type for each in reads if each.kind in ("sse", "ndjson")]
        return Result("stream", reads, (_joined(kept),))
    if answer.kind == "binary":
        return Result("download", reads, (_BYTES,))
    return Result("call", reads, (_joined([each.type for each in reads]),))


def stream_of(api: Api, method: Method, types: Types) -> Result | None:
    """The result of asking for the stream that there is beside a JSON answer."""
    beside = method.answer.stream
    if beside is None:
        return None
    reads = tuple(_reads(api, method.operation, (beside,), types, "event"))
    return Result("stream", reads, (_joined([each.type for each in reads]),))


def accept_of(answer: Answer, beside: bool) -> str:
    """The media type to ask for; empty where the server sends the right one unasked."""
    if beside and answer.stream is not None and answer.stream.media is not None:
        return answer.stream.media.media_type
    return answer.accept


def _reads(
    api: Api, operation: Operation, outcomes: Sequence[Outcome], types: Types, noun: str = "response"
) -> Iterable[Read]:
    hinted: Schema | None = None
    for outcome in outcomes:
        kind = content_kind(api, outcome.media)
        hint = (*_words(operation), noun)
        if kind in ("json", "xml", "sse", "ndjson") and outcome.schema is not None:
            # Only an answer that differs from the first is told apart by its status.
            told = hint if hinted is None or hinted == outcome.schema else (*hint, outcome.status.lower())
            hinted = hinted or outcome.schema
            is_event = kind == "sse" and _is_event(api, outcome.schema)
            yield Read(outcome.status, kind, types.output(outcome.schema, *told), outcome.schema, is_event)
        else:
            yield Read(outcome.status, kind, _plain(kind))


def _is_event(api: Api, schema: Schema) -> bool:
    """Whether the schema is that of an event: an object of the fields that events have (HTML standard, 9.2.6)."""
    kind = api.resolved(schema).type
    names = {each.name for each in kind.properties} if isinstance(kind, ObjectType) else set()
    return "data" in names and names <= _EVENT_FIELDS


def _plain(kind: AnswerKind) -> TypeRef:
    """The type of an answer that no schema describes."""
    match kind:
        case "none":
            return NOTHING
        case "text" | "redirect":
            return _TEXT
        case "binary":
            return _BYTES
        case _:
            return _ANYTHING


def _session(operation: Operation, types: Types) -> Result:
    sent = [each.schema for each in operation.socket_messages if each.sender == "client"]
    received = [each.schema for each in operation.socket_messages if each.sender == "server"]
    hint = _words(operation)
    given = _joined([_frame(types.input(each, *hint, "message")) for each in sent]) if sent else _ANYTHING
    taken = _joined([types.output(each, *hint, "event") for each in received]) if received else _FRAME
    return Result("connect", (Read("101", "websocket", taken),), (given, taken))


def _frame(reference: TypeRef) -> TypeRef:
    """A message that is sent: bytes go in one frame, never as a file."""
    return TypeRef(rewritten(reference.code, {"FileInput": "bytes"}), reference.models, reference.std)


def _joined(types: Sequence[TypeRef]) -> TypeRef:
    """The union of types, each once; None last; of nothing, None."""
    told = {each.code: each for each in types}
    if "Any" in told:
        return told[Code("Any")]
    codes = dict.fromkeys(code.removesuffix(_OR_NONE) for code in told if code != "None")
    null = not codes or "None" in told or any(code.endswith(_OR_NONE) for code in told)
    return TypeRef(
        Code(" | ".join([*codes, *(["None"] if null else [])])),
        frozenset().union(*(each.models for each in told.values())),
        frozenset().union(*(each.std for each in told.values())),
    )


def _words(operation: Operation) -> tuple[str, ...]:
    return words(operation.id)
