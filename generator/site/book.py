"""The site as a book: its pages in reading order, and the sections that the navigation lists; knows no HTML page."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from generator.ir import Api, Operation
from generator.site.places import START
from generator.targets.docs.places import (
    CHANGELOG,
    ERRORS,
    MODELS_INDEX,
    REFERENCE_INDEX,
    SCOPE,
    Places,
    tag_title,
    title_of,
)
from generator.targets.tags import first_tag

_FEW = 12
_SINGLES = ((ERRORS, "Errors"), (SCOPE, "Scope"), (CHANGELOG, "Changelog"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A page: its path in the Markdown tree, and its title as plain text; `method` is an operation's."""

    path: str
    title: str
    method: str = ""
    is_deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A page and those that it leads to; `is_short` where these are few enough to be listed on every page."""

    head: Leaf
    leaves: tuple[Leaf, ...] = ()
    is_short: bool = False


@dataclass(frozen=True, slots=True)
class Chapter:
    """Sections under a title."""

    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """All pages. `home` is where a page belongs: its chapter and section, by path."""

    chapters: tuple[Chapter, ...]
    order: tuple[Leaf, ...]
    home: Mapping[str, tuple[Chapter, Section]]
    _at: Mapping[str, int]

    def beside(self, path: str) -> tuple[Leaf | None, Leaf | None]:
        """The pages before and after one."""
        at = self._at[path]
        before = self.order[at - 1] if at else None
        return before, self.order[at + 1] if at + 1 < len(self.order) else None


def book_of(api: Api, places: Places, known: Collection[str], guides: Mapping[str, str]) -> Book:
    """The book of a specification. `known` are the paths that there are, `guides` titles by path, their index first."""
    chapters = tuple(
        chapter
        for chapter in (
            Chapter("Guides", _guides(guides)),
            Chapter("Reference", _reference(api, places, known)),
            Chapter("More", _more(places, known)),
        )
        if chapter.sections
    )
    home = {
        leaf.path: (chapter, section)
        for chapter in chapters
        for section in chapter.sections
        for leaf in (section.head, *section.leaves)
    }
    listed = [leaf for chapter in chapters for section in chapter.sections for leaf in (section.head, *section.leaves)]
    order = (Leaf(path=START, title=api.info.title), *listed)
    return Book(chapters, order, home, {leaf.path: at for at, leaf in enumerate(order)})


def _guides(guides: Mapping[str, str]) -> tuple[Section, ...]:
    leaves = [Leaf(path=path, title=title) for path, title in guides.items()]
    if not leaves:
        return ()
    head = Leaf(path=leaves[0].path, title="All guides")
    return (Section(head, tuple(leaves[1:]), len(leaves) <= _FEW),)


def _reference(api: Api, places: Places, known: Collection[str]) -> tuple[Section, ...]:
    by_tag: dict[str, list[Leaf]] = {}
    for operation in api.operations:
        by_tag.setdefault(first_tag(operation), []).append(_leaf(places.operations[operation.id], operation))
    sections = [Section(Leaf(path=REFERENCE_INDEX, title="Overview"))]
    for tag, path in places.tags.items():
        if path in known:
            sections.append(Section(Leaf(path=path, title=tag_title(tag, api)), tuple(by_tag.get(tag, ()))))
    if places.webhook_index in known:
        hooks = tuple(_leaf(places.webhooks[each.id], each) for each in api.webhooks)
        sections.append(Section(Leaf(path=places.webhook_index, title="Webhooks"), hooks))
    return tuple(sections)


def _leaf(path: str, operation: Operation) -> Leaf:
    method = "WS" if operation.websocket else operation.method
    return Leaf(path=path, title=title_of(operation), method=method, is_deprecated=operation.deprecated)


def _more(places: Places, known: Collection[str]) -> tuple[Section, ...]:
    singles = [Section(Leaf(path=path, title=title)) for path, title in _SINGLES]
    models = tuple(
        Leaf(path=path, title=name)
        for name, path in sorted(places.models.items(), key=lambda item: (item[0].lower(), item[0]))
        if path in known
    )
    found = [*singles, Section(Leaf(path=MODELS_INDEX, title="Models"), models)]
    return tuple(section for section in found if section.head.path in known)
