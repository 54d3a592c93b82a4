"""What goes over a WebSocket once it is open: messages either way and close codes, where the specification tells.

OpenAPI has no words for this; read are the extensions `x-websocket-messages` (by way of the IR) and
`x-websocket-close-codes` (meanings by code).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Operation, RefType, Schema
from generator.lang.code import Code
from generator.lang.markdown import code_span, plain_text, text
from generator.targets.docs.facts import explained
from generator.targets.docs.page import Page
from generator.targets.docs.summary import summary_of
from generator.targets.docs.types import type_name

_PARTS = (
    ("client", "Messages that you send"),
    ("server", "Messages that the server sends"),
)


@dataclass(frozen=True, slots=True)
class Channel:
    """A list under a heading: messages, each a link to its model where that is known, or close codes."""

    title: Code
    lines: tuple[Code, ...]


def channels_of(operation: Operation, page: Page) -> Iterator[Channel]:
    """What is told of an operation's WebSocket; nothing of any other operation."""
    if not operation.websocket:
        return
    for side, title in _PARTS:
        sent = [message.schema for message in operation.socket_messages if message.sender == side]
        if sent:
            yield Channel(Code(title), tuple(_message(schema, page) for schema in sent))
    codes = operation.extensions.get("x-websocket-close-codes")
    if isinstance(codes, dict):
        told = [(code, about) for code, about in codes.items() if code.isdigit() and isinstance(about, str)]
        if told:
            yield Channel(Code("Close codes"), tuple(explained(code_span(code), about) for code, about in told))


def _message(schema: Schema, page: Page) -> Code:
    """A message by its model; one without a name by what it says of itself."""
    if isinstance(schema.type, RefType):
        return explained(page.model(schema.type.name), summary_of(page.api.resolved(schema).description))
    return text(plain_text(schema.title or schema.description)) or code_span(type_name(schema, page.api))
