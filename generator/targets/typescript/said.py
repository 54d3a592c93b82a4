"""What comments say of operations and clients: what a call does, takes, gives and throws; decides no type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.ir import Api, Operation
from generator.lang.code import Code
from generator.lang.typescript import Tag, comment
from generator.surface import Argument, Method
from generator.targets.clients.failures import adds_to_summary, answer_text, raised, summary_of
from generator.targets.typescript.told import paragraphs

_NO_STATUS: Final = (
    "The handshake failed. A platform's own WebSocket keeps the status of a refusal to itself: this is thrown in place "
    "of the classes above, which are for that of the package `ws`."
)


def method_comment(
    api: Api,
    method: Method,
    slots: Sequence[tuple[Argument, Code]],
    reference: str,
    *,
    example: str = "",
    indent: int = 0,
    streams: bool = False,
) -> Code:
    """The comment of a function or method whose path parameters have these names.

    `reference` is the address of the operation's page, or empty; `example` a program that makes the call. `streams` is
    for the function that asks for the stream beside the answer that the specification speaks of.
    """
    operation = method.operation
    told = [*_opening(operation)]
    if streams:
        told.append("The answer comes as a stream, item by item.")
    tags = [
        *_slots(api, slots),
        *([] if streams else _returns(operation)),
        *_throws(operation),
        *([Tag("example", code=example)] if example else []),
        *([Tag("deprecated")] if operation.deprecated else []),
        *([Tag("see", text=reference)] if reference else []),
    ]
    return comment(told, tags, indent=indent)


def _opening(operation: Operation) -> Iterator[str]:
    described = operation.description.strip()
    if operation.summary.strip() or not described:
        yield summary_of(operation)
        if described and adds_to_summary(operation):
            yield described
    else:
        yield described


def _slots(api: Api, slots: Sequence[tuple[Argument, Code]]) -> Iterator[Tag]:
    for argument, name in slots:
        told = [text for text in paragraphs(argument.schema, api, argument.description) if text]
        if told:
            yield Tag("param", name, "\n\n".join(told))


def _returns(operation: Operation) -> Iterator[Tag]:
    if told := answer_text(operation):
        yield Tag("returns", text=told)


def _throws(operation: Operation) -> Iterator[Tag]:
    """What can be thrown; a refused handshake has a status only where the WebSocket tells of it."""
    found = [Tag("throws", name, told) for name, told in raised(operation)]
    if operation.websocket and found:
        found.append(Tag("throws", Code("APIConnectionError"), _NO_STATUS))
    return iter(found)
