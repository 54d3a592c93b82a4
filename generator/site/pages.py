"""The pages of models, errors, scope, and those that list others."""

from __future__ import annotations

from collections.abc import Sequence

from generator.lang.code import Code
from generator.lang.html import Fragments, anchor_of, attribute, escape, words_of
from generator.lang.markdown import mark
from generator.names import kebab
from generator.site.model import NOTHING, Anchor, Entry, Item, ItemList, Scope
from generator.site.nesting import nested
from generator.site.page_views import ErrorsPage, IndexPage, ModelPage, ScopePage
from generator.site.rows import nodes_of
from generator.site.samples import panels_of
from generator.site.shell import Desk, method_kind
from generator.site.told import told_of
from generator.targets.docs.errors import CodeEntry, ErrorsView, StatusEntry
from generator.targets.docs.indexes import IndexView
from generator.targets.docs.indexes import Item as Listed
from generator.targets.docs.models import ModelView
from generator.targets.docs.scope import Group, ScopeView

_INTRO = Code(
    "A call that fails is answered with a status of 400 or more. Decide by the status, or by the code where there is"
    " one; the message is for people."
)
# As many operations as a reader looks through.
_MOST_LINKS = 8


def model_page(view: ModelView, desk: Desk) -> ModelPage:
    """The page of a model."""
    fragments = desk.fragments
    return ModelPage(
        shell=desk.shell("model", words_of(view.title), told_of(view.front_description)),
        title=fragments.inline(view.title),
        line=_parts(view.line, fragments),
        description=fragments.blocks(view.description),
        facts=_parts(view.facts, fragments),
        options=tuple(map(fragments.inline, view.options)),
        rows=nodes_of(view.rows, fragments),
        samples=panels_of(view.samples, fragments),
    )


def index_page(view: IndexView, desk: Desk) -> IndexPage:
    """A page that lists others; what stands at its end in Markdown is a link back, which the navigation has."""
    fragments = desk.fragments
    sections = tuple(
        ItemList(
            id=_section(section.title),
            title=fragments.inline(section.title),
            items=_items(section.items, 0, fragments),
        )
        for section in view.sections
    )
    return IndexPage(
        shell=desk.shell("index", words_of(view.title), told_of(view.front_description)),
        title=fragments.inline(view.title),
        description=fragments.blocks(view.description),
        notes=tuple(map(fragments.blocks, view.notes)),
        sections=sections,
        meta=_parts(view.footer, fragments),
    )


def errors_page(view: ErrorsView, desk: Desk) -> ErrorsPage:
    """The catalogue of errors."""
    fragments = desk.fragments
    toc = [Anchor(href=Code(f"#{anchor_of(code.anchor)}"), label=fragments.inline(code.title)) for code in view.codes]
    toc += [_toc("section-statuses", "Statuses")] if view.statuses else []
    envelope = fragments.blocks(view.envelope)
    return ErrorsPage(
        shell=desk.shell("errors", words_of(view.title), told_of(view.front_description), toc),
        title=fragments.inline(view.title),
        intro=Code(fragments.blocks(_INTRO) + envelope),
        codes=tuple(_code(entry, fragments) for entry in view.codes),
        statuses=tuple(_status(entry, fragments) for entry in view.statuses),
    )


def scope_page(view: ScopeView, desk: Desk) -> ScopePage:
    """Who may call what."""
    fragments = desk.fragments
    return ScopePage(
        shell=desk.shell("scope", words_of(view.title), told_of(view.front_description)),
        title=fragments.inline(view.title),
        audiences=tuple(_scope("audience", group, fragments) for group in view.audiences),
        schemes=tuple(_scope("scheme", group, fragments) for group in view.schemes),
    )


def _toc(identifier: str, label: str) -> Anchor:
    return Anchor(href=Code(f"#{identifier}"), label=Code(label))


def _section(title: Code) -> Code:
    return Code(f"section-{mark(kebab(words_of(title)))}") if title else NOTHING


def _parts(line: Code, fragments: Fragments) -> tuple[Code, ...]:
    return tuple(part.html for part in fragments.parts(line))


def _items(items: Sequence[Listed], level: int, fragments: Fragments) -> tuple[Item, ...]:
    return tuple(_item(item, inside, level, fragments) for item, inside in nested(items, level))


def _item(item: Listed, inside: Sequence[Listed], level: int, fragments: Fragments) -> Item:
    """`[Get a thing](get.md) · `GET /things` · **deprecated**`, its method and path told apart."""
    first, *others = fragments.parts(item.title)
    call = next((part for part in others if " /" in part.code), None)
    method, _, path = call.code.partition(" ") if call else ("", "", "")
    return Item(
        main=first.html,
        notes=tuple(part.html for part in others if part is not call),
        method=escape(method),
        kind=method_kind(method),
        path=escape(path),
        about=fragments.blocks(item.description),
        children=_items(inside, level + 1, fragments),
    )


def _code(entry: CodeEntry, fragments: Fragments) -> Entry:
    long = next((fact for fact in entry.facts if len(fragments.links(fact)) > _MOST_LINKS), NOTHING)
    return Entry(
        id=Code(anchor_of(entry.anchor)),
        label=attribute(words_of(entry.title)),
        title=fragments.inline(entry.title),
        kind=NOTHING,
        meaning=fragments.blocks(entry.meaning),
        facts=tuple(fragments.inline(fact) for fact in entry.facts if fact != long),
        operations=fragments.links(long),
    )


def _status(entry: StatusEntry, fragments: Fragments) -> Entry:
    status = words_of(entry.title).partition(" ")[0]
    number = status if status[:1].isdigit() else "default"
    return Entry(
        id=Code(f"status-{mark(number)}"),
        label=attribute(words_of(entry.title)),
        title=fragments.inline(entry.title),
        kind=Code(f"s{number[0]}") if number[0] in "45" else Code("s0"),
        meaning=fragments.blocks(entry.action),
        facts=(fragments.inline(entry.count),),
        operations=(),
    )


def _scope(prefix: str, group: Group, fragments: Fragments) -> Scope:
    links = fragments.links(group.operations)
    is_long = len(links) > _MOST_LINKS
    return Scope(
        id=Code(f"{prefix}-{mark(words_of(group.title))}"),
        title=fragments.inline(group.title),
        rows=nodes_of(group.rows, fragments),
        count=fragments.inline(group.count),
        line=NOTHING if is_long else fragments.inline(group.operations),
        operations=links if is_long else (),
    )
