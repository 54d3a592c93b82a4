"""The page of one operation: everything that the specification says of it, in the order a caller wants it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.ir import Body, Callback, Example, Operation, Parameter
from generator.lang.code import Code
from generator.lang.markdown import code_span, fence, mark, prose, text, yaml_string
from generator.request.model import JsonBody, Request, TextBody
from generator.snippets import LANGUAGES
from generator.targets.docs.channel import Channel, channels_of
from generator.targets.docs.facts import see
from generator.targets.docs.fields import Row, rows_of
from generator.targets.docs.http_text import http_text
from generator.targets.docs.messages import Content, Sample, content_roots, contents, example_label, sample_of
from generator.targets.docs.outline import Direction, Root
from generator.targets.docs.page import Page, line
from generator.targets.docs.parameters import GROUPS, parameter_facts, parameters_root
from generator.targets.docs.places import tag_title, title_of
from generator.targets.docs.related import Related, related
from generator.targets.docs.responses import ResponseView, response_roots, response_views
from generator.targets.docs.security import Authorization, authorization_of
from generator.targets.docs.summary import summary_of
from generator.targets.tags import UNTAGGED

_NOTHING = Code("")
_SOCKET_NOTES: Final[Mapping[str, Code]] = {
    "requests": Code("requests knows no WebSockets: this uses `websockets` instead (`pip install websockets`)."),
}
_HANDSHAKE: Final = Code(
    "This is the handshake alone. `Sec-WebSocket-Key` is 16 random bytes in Base64, new for every connection."
)


@dataclass(frozen=True, slots=True)
class Group:
    """The parameters of one place: `Path parameters` and their rows."""

    title: Code
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class BodyView:
    """A request body: whether it is required, what is said of it, and its media types."""

    need: Code
    description: Code
    contents: tuple[Content, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallView:
    """What goes over the wire in an operation, callback or webhook; `bodies` is one or none."""

    signature: Code
    description: Code
    notes: tuple[Code, ...]
    groups: tuple[Group, ...]
    bodies: tuple[BodyView, ...]
    responses: tuple[ResponseView, ...]


@dataclass(frozen=True, slots=True)
class CallbackView:
    """A request that the API makes in return; `calls` is one."""

    title: Code
    calls: tuple[CallView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """What the template of an operation's page prints; `title` and `summary` of the front matter are YAML."""

    front_title: Code
    front_description: Code
    title: Code
    call: CallView
    snippets: tuple[Sample, ...]
    authorization: Authorization
    requests: tuple[Sample, ...]
    channels: tuple[Channel, ...]
    callbacks: tuple[CallbackView, ...]
    related: tuple[Related, ...]
    footer: Code


def operation_view(operation: Operation, page: Page) -> OperationView:
    """The page of an operation of the API."""
    requests = page.site.context.requests.get(operation.id, ())
    roots = call_roots("", operation, "request", "response")
    calls = _callback_prefixes(operation)
    for prefix, (_, call) in calls.items():
        roots |= call_roots(prefix, call, "model", "model")
    page = page.outlined(roots)
    return OperationView(
        front_title=yaml_string(title_of(operation)),
        front_description=yaml_string(summary_of(operation.description) or title_of(operation)),
        title=text(title_of(operation)),
        call=call_view("", operation, "request", "response", page),
        snippets=tuple(_snippets(operation, page)),
        authorization=authorization_of(operation, page, requests[0] if requests else None),
        requests=tuple(_further_requests(operation, requests)),
        channels=tuple(channels_of(operation, page)),
        callbacks=tuple(
            CallbackView(text(callback.name), (call_view(prefix, call, "model", "model", page),))
            for prefix, (callback, call) in calls.items()
        ),
        related=tuple(related(operation, page)),
        footer=_footer(operation, page),
    )


def call_roots(prefix: str, operation: Operation, asked: Direction, answered: Direction) -> dict[str, Root]:
    """What the page has to outline for a call, in reading order, by the prefix of its anchors."""
    roots: dict[str, Root] = {}
    for place, _ in GROUPS:
        if found := _in(operation, place):
            roots[prefix + place] = parameters_root(found)
    if operation.body:
        roots |= content_roots(f"{prefix}body", operation.body.content, asked)
    return roots | response_roots(f"{prefix}response", operation.responses, answered)


def call_view(prefix: str, operation: Operation, asked: Direction, answered: Direction, page: Page) -> CallView:
    """A call on a page whose roots are outlined."""
    return CallView(
        signature=code_span(f"{operation.method} {operation.path_text}"),
        description=prose(operation.description),
        notes=tuple(_notes(operation, page)),
        groups=tuple(_groups(prefix, operation, page)),
        bodies=(_body(f"{prefix}body", operation.body, asked, page),) if operation.body else (),
        responses=response_views(f"{prefix}response", operation.responses, answered, page),
    )


def _in(operation: Operation, place: str) -> list[Parameter]:
    return [parameter for parameter in operation.parameters if parameter.location == place]


def _groups(prefix: str, operation: Operation, page: Page) -> Iterator[Group]:
    for place, title in GROUPS:
        if found := _in(operation, place):
            facts = parameter_facts(found, page.api)
            yield Group(Code(title), rows_of(prefix + place, page, quoted=False, extra=facts))


def _body(key: str, body: Body, direction: Direction, page: Page) -> BodyView:
    several = " Send one of these media types." if len(body.content) > 1 else ""
    return BodyView(
        need=Code(("Required." if body.required else "Optional.") + several),
        description=prose(body.description),
        contents=contents(key, body.content, direction, page, about=body.description),
    )


def _notes(operation: Operation, page: Page) -> Iterator[Code]:
    if operation.deprecated:
        yield Code("**Deprecated.** This operation may be removed; do not use it in new code.")
    if operation.websocket:
        yield Code(
            "This operation opens a WebSocket: connect with a WebSocket client, which asks the server to change"
            " protocols; an ordinary HTTP call gets no answer of use."
        )
    if operation.servers != page.api.servers and operation.servers:
        listed = Code.joined(", ", (code_span(server.url) for server in operation.servers))
        yield Code(f"This operation has a base URL of its own: {listed}")
    if operation.external_docs:
        yield see(operation.external_docs)


def _snippets(operation: Operation, page: Page) -> Iterator[Sample]:
    written = page.site.context.snippets.get(operation.id, {})
    notes = _SOCKET_NOTES if operation.websocket else {}
    for language in LANGUAGES:
        if language.name in written:
            block = fence(written[language.name], language.fence)
            yield Sample(text(language.title), _NOTHING, block, notes.get(language.name, _NOTHING))
    for call in page.site.context.calls.get(operation.id, ()):
        yield Sample(text(call.title), _NOTHING, fence(call.text, call.fence))
    for request in page.site.context.requests.get(operation.id, ())[:1]:
        sample = sample_of(Code("HTTP"), _NOTHING, http_text(request), "http")
        yield replace(sample, note=_HANDSHAKE) if operation.websocket else sample


def _further_requests(operation: Operation, requests: Sequence[Request]) -> Iterator[Sample]:
    """The samples that no JSON document stands for in the description of the body."""
    examples = {
        each.name: each for media in (operation.body.content if operation.body else ()) for each in media.examples
    }
    for request in requests[1:]:
        if not isinstance(request.body, JsonBody | TextBody):
            told = examples.get(request.example, Example(request.example))
            yield sample_of(example_label(told), prose(told.description), http_text(request), "http")


def _callback_prefixes(operation: Operation) -> dict[str, tuple[Callback, Operation]]:
    """The calls that the API makes in return, by the prefix of their anchors."""
    found: dict[str, tuple[Callback, Operation]] = {}
    for callback in operation.callbacks:
        for call in callback.operations:
            prefix = f"callback-{mark(callback.name)}-{call.method.lower()}-"
            found[f"{prefix}{mark(callback.expression)}-" if prefix in found else prefix] = (callback, call)
    return found


def _footer(operation: Operation, page: Page) -> Code:
    tags = (page.to(page.places.tags[tag], text(tag_title(tag, page.api))) for tag in operation.tags or (UNTAGGED,))
    return line(
        Code(f"Operation {code_span(operation.id)}") if not operation.derived_id else _NOTHING,
        Code(f"Audience: {text(operation.audience)}") if operation.audience else _NOTHING,
        *tags,
    )
