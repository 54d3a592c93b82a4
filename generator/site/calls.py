"""The pages of operations and webhooks: text in one column, samples in another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.lang.code import Code
from generator.lang.html import Fragments, attribute, escape, words_of
from generator.lang.markdown import mark
from generator.names import kebab
from generator.site.model import NOTHING, Answer, Body, Call, Content, Drawer, List, Rows
from generator.site.page_views import CallPage
from generator.site.rows import count_of, nodes_of
from generator.site.samples import drawer_of, tabs_of
from generator.site.shell import Desk, method_kind
from generator.site.told import told_of
from generator.targets.docs.messages import Content as Said
from generator.targets.docs.messages import Sample
from generator.targets.docs.operation import BodyView, CallView, OperationView
from generator.targets.docs.responses import ResponseView
from generator.targets.docs.webhooks import WebhookView

_VARIABLE = re.compile(r"\{[^{}]*\}")
_DEFAULT = "default"


def operation_page(view: OperationView, desk: Desk) -> CallPage:
    """The page of an operation."""
    fragments, title = desk.fragments, words_of(view.title)
    call = _call(NOTHING, view.call, fragments, "Responses", "Request body")
    callbacks = [(callback.title, each) for callback in view.callbacks for each in callback.calls]
    return CallPage(
        shell=desk.shell("call", title, told_of(view.front_description)),
        title=fragments.inline(view.title),
        intro=NOTHING,
        meta=_meta(view.footer, fragments),
        call=call,
        main=(call,),
        access=(
            Rows(
                id=Code("authorization"),
                title=Code("Authorization"),
                intro=fragments.blocks(view.authorization.intro),
                rows=nodes_of(view.authorization.rows, fragments),
            ),
        ),
        snippets=tabs_of("request", Code("Request"), view.snippets, fragments),
        requests=tuple(_requests(view.call.bodies, view.requests, callbacks, fragments)),
        responses=tuple(_responses("answer", view.call.responses, fragments)),
        channels=tuple(_list(channel.title, channel.lines, fragments) for channel in view.channels),
        callbacks=tuple(_call(title, each, fragments, "Your answer", "Body") for title, each in callbacks),
        related=tuple(_list(each.title, each.items, fragments) for each in view.related),
    )


def webhook_page(view: WebhookView, desk: Desk) -> CallPage:
    """The page of a webhook: what the API sends, and what it wants to hear."""
    fragments, title = desk.fragments, words_of(view.title)
    call = _call(NOTHING, view.call, fragments, "Your answer", "Body")
    return CallPage(
        shell=desk.shell("call", title, told_of(view.front_description)),
        title=fragments.inline(view.title),
        intro=fragments.blocks(Code(f"The API makes this request, a {view.method}, to a URL of yours.")),
        meta=_meta(view.footer, fragments),
        call=call,
        main=(call,),
        access=(),
        snippets=(),
        requests=tuple(_requests(view.call.bodies, (), (), fragments)),
        responses=tuple(_responses("answer", view.call.responses, fragments)),
        channels=(),
        callbacks=(),
        related=(),
    )


def _call(title: Code, view: CallView, fragments: Fragments, answers: str, body: str) -> Call:
    method, _, path = words_of(view.signature).partition(" ")
    prefix = f"{mark(words_of(title))}-" if title else ""
    return Call(
        title=fragments.inline(title),
        method=escape(method),
        kind=method_kind(method),
        path=_path(path),
        notes=tuple(map(fragments.blocks, view.notes)),
        description=fragments.blocks(view.description),
        groups=tuple(
            Rows(
                id=_section(prefix, group.title),
                title=group.title,
                intro=NOTHING,
                rows=nodes_of(group.rows, fragments),
            )
            for group in view.groups
        ),
        bodies=tuple(_body(prefix, each, fragments, body) for each in view.bodies),
        answers=tuple(_answer(prefix, each, fragments, len(view.responses) == 1) for each in view.responses),
        answers_title=Code(answers),
    )


def _section(prefix: str, title: str) -> Code:
    return Code(f"section-{prefix}{mark(kebab(title))}")


def _path(path: str) -> Code:
    """The path with its variables marked, and places where a narrow screen may break it."""
    out, at = "", 0
    for match in _VARIABLE.finditer(path):
        out += escape(path[at : match.start()]).replace("/", "/<wbr>") + f"<var>{escape(match[0])}</var>"
        at = match.end()
    return Code(out + escape(path[at:]).replace("/", "/<wbr>"))


def _meta(footer: Code, fragments: Fragments) -> tuple[Code, ...]:
    return tuple(part.html for part in fragments.parts(footer))


def _body(prefix: str, view: BodyView, fragments: Fragments, title: str) -> Body:
    return Body(
        id=_section(prefix, title),
        title=Code(title),
        need=fragments.blocks(view.need),
        description=fragments.blocks(view.description),
        contents=tuple(_content(each, fragments) for each in view.contents),
    )


def _content(view: Said, fragments: Fragments, folded: Code = NOTHING) -> Content:
    rows = nodes_of(view.rows, fragments)
    return Content(
        line=Code.joined("", (Code(f"<span>{part.html}</span>") for part in fragments.parts(view.line))),
        blocks=Code.joined("", map(fragments.blocks, (view.description, *view.notes))),
        facts=tuple(part.html for part in fragments.parts(view.facts)),
        options=tuple(map(fragments.inline, view.options)),
        rows=rows,
        count=count_of(rows),
        folded=folded if rows else NOTHING,
    )


def _answer(prefix: str, view: ResponseView, fragments: Fragments, is_only: bool) -> Answer:
    """A response; the body of an error is folded, as it is mostly the same one again."""
    status = _status(view.title)
    folded = NOTHING if is_only or status[0] in "123" else attribute(status)
    return Answer(
        id=Code(f"response-{prefix}{mark(status)}"),
        title=fragments.inline(view.title),
        status=escape(status),
        kind=_kind(status),
        description=fragments.blocks(view.description),
        codes=fragments.blocks(view.codes),
        code_lines=tuple(map(fragments.inline, view.code_lines)),
        headers=nodes_of(view.headers, fragments),
        contents=tuple(_content(each, fragments, folded) for each in view.contents),
        links=tuple(map(fragments.inline, view.links)),
    )


def _status(title: Code) -> str:
    word = words_of(title).partition(" ")[0]
    return word if word[:1].isdigit() else _DEFAULT


def _kind(status: str) -> Code:
    return Code(f"s{status[0]}") if status[:1] in set("12345") else Code("s0")


def _list(title: Code, lines: Sequence[Code], fragments: Fragments) -> List:
    return List(id=_section("", title), title=fragments.inline(title), lines=tuple(map(fragments.inline, lines)))


def _requests(
    bodies: Sequence[BodyView],
    further: Sequence[Sample],
    callbacks: Sequence[tuple[Code, CallView]],
    fragments: Fragments,
) -> Iterator[Drawer]:
    """Examples of request bodies, each its own drawer; then those of callbacks and the answers to these."""
    found = [*_samples(bodies), *further]
    for at, sample in enumerate(found):
        title = fragments.inline(sample.label) or Code("Example")
        unnamed = Sample(NOTHING, sample.description, sample.block, sample.note)
        yield drawer_of("example", title, NOTHING, [unnamed], fragments, is_first=not at)
    for name, call in callbacks:
        samples = [*_samples(call.bodies), *(each for one in call.responses for each in _of_response(one))]
        if samples:
            yield drawer_of("example", fragments.inline(name), NOTHING, samples, fragments, is_first=False)


def _samples(bodies: Sequence[BodyView]) -> Iterator[Sample]:
    for body in bodies:
        for content in body.contents:
            yield from content.samples


def _responses(group: str, responses: Sequence[ResponseView], fragments: Fragments) -> Iterator[Drawer]:
    is_first = True
    for response in responses:
        if samples := _of_response(response):
            title, kind = fragments.inline(response.title), _kind(_status(response.title))
            yield drawer_of(group, title, kind, samples, fragments, is_first=is_first)
            is_first = False


def _of_response(response: ResponseView) -> list[Sample]:
    return [sample for content in response.contents for sample in content.samples]
