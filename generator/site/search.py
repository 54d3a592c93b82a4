"""What search looks through: pages with their names, fields and codes, as one script that pages load on first use."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.ir import Api, Operation
from generator.lang.html import words_of
from generator.site.model import Call, Content, Node
from generator.site.page_views import CallPage, ModelPage
from generator.site.places import html_path
from generator.targets.docs.errors import ErrorsView
from generator.targets.docs.responses import codes_of
from generator.targets.docs.status import is_error

# Not JSON that is fetched: a page that was opened from a disk may not fetch, but may load a script.
_SCRIPT = "window.specpressIndex={};\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A place to find: `words` are names on the page, each with its anchor (may be empty)."""

    kind: str
    title: str
    path: str
    about: str = ""
    fragment: str = ""
    words: tuple[tuple[str, str], ...] = field(default=())


def script_of(found: Iterable[Found]) -> str:
    """The script. Each entry is `[kind, title, href, about, [name, anchor, name, anchor, …]]`."""
    entries = [
        [
            each.kind,
            each.title,
            html_path(each.path) + (f"#{each.fragment}" if each.fragment else ""),
            each.about,
            [part for pair in each.words for part in pair],
        ]
        for each in found
    ]
    return _SCRIPT.format(json.dumps(entries, ensure_ascii=True, separators=(",", ":")))


def of_operation(operation: Operation, title: str, path: str, page: CallPage, api: Api) -> Found:
    """An operation: by id, path, parameters, fields and the codes of its errors."""
    names: dict[str, str] = {operation.id: ""}
    _add_sent(names, page.call)
    for response in operation.responses:
        if is_error(response.status):
            names |= {code: f"response-{response.status}" for code in codes_of(response, api) if code not in names}
    for answer in page.call.answers:
        _add(names, answer.headers)
        _add_contents(names, answer.contents)
    method = "WS" if operation.websocket else operation.method
    return Found(kind=method, title=title, path=path, about=operation.path_text, words=tuple(names.items()))


def of_webhook(title: str, path: str, page: CallPage) -> Found:
    """A webhook, by the headers and fields that it sends."""
    names: dict[str, str] = {}
    _add_sent(names, page.call)
    return Found(kind="webhook", title=title, path=path, words=tuple(names.items()))


def of_model(title: str, path: str, page: ModelPage) -> Found:
    """A model, by its fields."""
    names: dict[str, str] = {}
    _add(names, page.rows)
    return Found(kind="model", title=title, path=path, words=tuple(names.items()))


def of_errors(view: ErrorsView, path: str) -> Iterator[Found]:
    """Each error code, where the catalogue explains it."""
    for entry in view.codes:
        anchor = entry.anchor.partition('"')[2].partition('"')[0]
        yield Found(
            kind="error", title=words_of(entry.title), path=path, fragment=anchor, about=words_of(entry.meaning)
        )


def of_pages(titles: Mapping[str, tuple[str, str]], kind: str) -> Iterator[Found]:
    """Pages known by title and description alone."""
    for path, (title, about) in titles.items():
        yield Found(kind=kind, title=title, path=path, about=about)


def _add_sent(names: dict[str, str], call: Call) -> None:
    for group in call.groups:
        _add(names, group.rows)
    for body in call.bodies:
        _add_contents(names, body.contents)


def _add_contents(names: dict[str, str], contents: Iterable[Content]) -> None:
    for content in contents:
        _add(names, content.rows)


def _add(names: dict[str, str], rows: Iterable[Node], anchor: str = "") -> None:
    """The names of rows and of those inside them, which are found where the one around them is."""
    for row in rows:
        here = row.id or anchor
        if row.plain:
            names.setdefault(row.plain, here)
        _add(names, row.children, here)
