"""What goes over a WebSocket once it is open: messages either way and close codes, where the specification tells.

OpenAPI has no words for this; read are the extensions `x-websocket-messages` (lists of schemas under `client` and
`server`) and `x-websocket-close-codes` (meanings by code).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Json, Operation
from generator.lang.code import Code
from generator.lang.markdown import code_span, plain_text, text
from generator.targets.docs.facts import explained
from generator.targets.docs.page import Page
from generator.targets.docs.summary import summary_of

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
    messages = operation.extensions.get("x-websocket-messages")
    for side, title in _PARTS:
        listed = messages.get(side) if isinstance(messages, dict) else None
        lines = [line for each in (listed if isinstance(listed, list) else ()) if (line := _message(each, page))]
        if lines:
            yield Channel(Code(title), tuple(lines))
    codes = operation.extensions.get("x-websocket-close-codes")
    if isinstance(codes, dict):
        told = [(code, about) for code, about in codes.items() if code.isdigit() and isinstance(about, str)]
        if told:
            yield Channel(Code("Close codes"), tuple(explained(code_span(code), about) for code, about in told))


def _message(schema: Json, page: Page) -> Code | None:
    """A message by the name of its schema; one without a name by what it says of itself."""
    if not isinstance(schema, dict):
        return None
    reference, title = schema.get("$ref"), schema.get("title") or schema.get("description")
    if not isinstance(reference, str):
        return text(plain_text(title)) if isinstance(title, str) else None
    name = reference.rpartition("/")[2]
    if name not in page.api.schemas:
        return code_span(name)
    return explained(page.model(name), summary_of(page.api.schemas[name].description))
