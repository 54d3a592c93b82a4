"""What stands around every page: title, navigation, breadcrumbs, the pages before and after; knows no page's text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.lang.code import Code
from generator.lang.html import Fragments, attribute, escape
from generator.site.book import Book, Chapter, Leaf, Section
from generator.site.model import NOTHING, Anchor, NavGroup, NavPart, Shell
from generator.site.places import START, Ways, html_path
from generator.targets.docs.places import MODELS_INDEX, REFERENCE_INDEX

_METHODS = {
    **{"GET": "get", "HEAD": "get", "OPTIONS": "get", "TRACE": "get", "QUERY": "get"},
    **{"POST": "post", "PUT": "put", "PATCH": "put", "DELETE": "delete", "WS": "ws"},
}
_SHORT = {"DELETE": "DEL", "OPTIONS": "OPT"}


@dataclass(frozen=True, slots=True)
class Desk:
    """What the writers of one page share: its path, its links, its fragments, the book it belongs to.

    `twins` says that every page has one in Markdown. `base_url` is where the site will be served, if that is known.
    """

    ways: Ways
    fragments: Fragments
    book: Book
    site: str
    base_url: str = ""
    is_live: bool = False

    @property
    def path(self) -> str:
        """The page's path in the Markdown tree."""
        return self.ways.path

    def shell(self, kind: str, title: str, description: str, toc: Sequence[Anchor] = ()) -> Shell:
        """All that is around a page of that title; both are plain text."""
        before, after = self.book.beside(self.path)
        is_start = self.path == START
        canonical = self.base_url.rstrip("/") + "/" + html_path(self.path) if self.base_url else ""
        return Shell(
            kind=Code(kind),
            title=escape(title if title == self.site else f"{title} · {self.site}"),
            description=attribute(description),
            site=escape(self.site),
            root=attribute(self.ways.root),
            home=self.ways.href(START),
            search=self.ways.href(REFERENCE_INDEX),
            crumbs=tuple(self._crumbs()),
            nav=tuple(self._part(chapter) for chapter in self.book.chapters),
            toc=tuple(toc) if len(toc) > 1 else (),
            previous=(self.anchor(before),) if before else (),
            next=(self.anchor(after),) if after else (),
            canonical=(attribute(canonical),) if canonical else (),
            twin=() if is_start else (attribute(self.path.rpartition("/")[2]),),
            is_live=self.is_live,
        )

    def anchor(self, leaf: Leaf) -> Anchor:
        """A link to a page of the book."""
        return Anchor(
            href=self.ways.href(leaf.path),
            label=escape(leaf.title),
            method=escape(_SHORT.get(leaf.method, leaf.method)),
            kind=method_kind(leaf.method),
            is_current=leaf.path == self.path,
            is_deprecated=leaf.is_deprecated,
        )

    def _crumbs(self) -> list[Anchor]:
        found = self.book.home.get(self.path)
        if not found:
            return []
        chapter, section = found
        crumbs = [Anchor(href=self.ways.href(START), label=Code("Home"))]
        if chapter.sections[0].head is not section.head:
            above = chapter.sections[0].head
            if above.path == REFERENCE_INDEX:
                crumbs.append(Anchor(href=self.ways.href(above.path), label=Code("Reference")))
        if section.head.path != self.path:
            label = chapter.title if section.head is chapter.sections[0].head else section.head.title
            crumbs.append(Anchor(href=self.ways.href(section.head.path), label=escape(label)))
        return crumbs

    def _part(self, chapter: Chapter) -> NavPart:
        return NavPart(title=Code(chapter.title), groups=tuple(map(self._group, chapter.sections)))

    def _group(self, section: Section) -> NavGroup:
        home = self.book.home.get(self.path)
        is_here = home is not None and home[1] is section
        leaves = section.leaves if is_here or section.is_short else ()
        if section.head.path == MODELS_INDEX:  # hundreds, which its page lists
            leaves = tuple(leaf for leaf in leaves if leaf.path == self.path)
        return NavGroup(link=self.anchor(section.head), items=tuple(map(self.anchor, leaves)))


def method_kind(method: str) -> Code:
    """The class of a method's badge."""
    return Code(_METHODS.get(method, "other")) if method else NOTHING
