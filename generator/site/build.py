"""Every file of the site: each page of the Markdown tree as HTML, its Markdown beside it, search, style and script."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.ir import Operation
from generator.lang.html import Fragments, words_of
from generator.render import BUILT_IN, Renderer
from generator.site import search
from generator.site.book import Book, book_of
from generator.site.calls import operation_page, webhook_page
from generator.site.guides import guide_page, guides_page
from generator.site.pages import errors_page, index_page, model_page, scope_page
from generator.site.places import START, Ways, html_path
from generator.site.shell import Desk
from generator.site.sitemap import sitemap
from generator.site.start import start_page
from generator.site.told import told_of
from generator.targets.docs.errors import ErrorsView
from generator.targets.docs.indexes import IndexView
from generator.targets.docs.messages import Sample
from generator.targets.docs.models import ModelView
from generator.targets.docs.operation import OperationView
from generator.targets.docs.places import CHANGELOG, Places, places_of
from generator.targets.docs.scope import ScopeView
from generator.targets.docs.webhooks import WebhookView
from generator.targets.files import Context, File
from generator.targets.guides.page import GuideView
from generator.targets.guides.page import IndexView as GuideIndexView

ASSETS = ("site.css", "site.js", "theme.js")
SEARCH = "assets/search.js"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How a site is to be: `base_url` is where it will be served, if that is known; `is_live` while it is previewed."""

    base_url: str = ""
    is_live: bool = False


def site_tree(context: Context, files: Iterable[File], renderer: Renderer, wishes: Wishes) -> dict[str, str]:
    """The text of every file, by path below the site's folder.

    `files` are those of the targets docs and guides. Pages replace none of them: readers and their tools find the
    Markdown of `x.html` at `x.md`.
    """
    listed = list(files)
    writer = _Writer(context, listed, wishes)
    tree = {html_path(START): renderer.render("site/start.html.j2", writer.start())}
    for file in listed:
        if page := writer.page(file):
            template, view = page
            tree[html_path(file.path)] = renderer.render(template, view)
        below = file.path.removeprefix("docs/")
        tree[below] = renderer.render(file.template, file.view) if file.template else file.text
    tree[SEARCH] = search.script_of(writer.found)
    for name in ASSETS:
        tree[f"assets/{name}"] = (BUILT_IN / "site" / "assets" / name).read_text(encoding="utf-8")
    if wishes.base_url:
        tree["sitemap.xml"] = sitemap(wishes.base_url, [html_path(leaf.path) for leaf in writer.book.order])
    return tree


@dataclass(slots=True, init=False)
class _Writer:
    """One site being written; `found` gathers what search will know."""

    context: Context
    places: Places
    book: Book
    known: frozenset[str]
    guides: dict[str, tuple[str, str]]
    wishes: Wishes
    operations: Mapping[str, Operation]
    samples: Mapping[str, Sequence[Sample]]
    found: list[search.Found]
    _fragments: dict[str, Fragments] = field(repr=False)

    def __init__(self, context: Context, files: list[File], wishes: Wishes) -> None:
        self.context, self.wishes = context, wishes
        self.places = places_of(context.api)
        self.known = frozenset(file.path for file in files)
        self.guides = dict(_guides(files))
        titles = {path: title for path, (title, _) in self.guides.items()}
        self.samples = {file.path: file.view.snippets for file in files if isinstance(file.view, OperationView)}
        self.book = book_of(context.api, self.places, self.known, titles)
        self.operations = {self.places.operations[each.id]: each for each in context.api.operations}
        pages = dict(list(self.guides.items())[1:])
        self.found = list(search.of_pages(pages, "guide"))
        self._fragments = {}

    def start(self) -> object:
        """The view of the first page."""
        context, desk = self.context, self._desk(START)
        return start_page(context.api, self.places, self.guides, self.samples, desk, installs=context.installs)

    def page(self, file: File) -> tuple[str, object] | None:
        """The template and view of a file's page; None where it has none."""
        desk, path = self._desk(file.path), file.path
        match file.view:
            case OperationView() as view:
                page = operation_page(view, desk)
                operation = self.operations[path]
                title = words_of(view.title)
                self.found.append(search.of_operation(operation, title, path, page, self.context.api))
                return "site/call.html.j2", page
            case WebhookView() as view:
                hook = webhook_page(view, desk)
                self.found.append(search.of_webhook(words_of(view.title), path, hook))
                return "site/call.html.j2", hook
            case ModelView() as view:
                model = model_page(view, desk)
                self.found.append(search.of_model(words_of(view.title), path, model))
                return "site/model.html.j2", model
            case IndexView() as view:
                about = "Changelog" if path == CHANGELOG else ""
                self.found += search.of_pages({path: (words_of(view.title), about)}, "page")
                return "site/index.html.j2", index_page(view, desk)
            case ErrorsView() as view:
                self.found += search.of_errors(view, path)
                return "site/errors.html.j2", errors_page(view, desk)
            case ScopeView() as view:
                self.found += search.of_pages({path: (words_of(view.title), "")}, "page")
                return "site/scope.html.j2", scope_page(view, desk)
            case GuideView() as view:
                return "site/guide.html.j2", guide_page(view, desk)
            case GuideIndexView() as view:
                return "site/index.html.j2", guides_page(view, desk)
            case _:
                return None

    def _desk(self, path: str) -> Desk:
        ways = Ways(path, self.known)
        return Desk(
            ways=ways,
            # Links from one folder are alike, whichever of its pages they stand on.
            fragments=self._fragments.setdefault(posixpath.dirname(path), Fragments(ways.resolve)),
            book=self.book,
            site=self.context.api.info.title.strip() or "API",
            base_url=self.wishes.base_url,
            is_live=self.wishes.is_live,
        )


def _guides(files: Iterable[File]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Title and description of each guide by path, the list of them first."""
    found = [file for file in files if isinstance(file.view, GuideView | GuideIndexView)]
    for file in sorted(found, key=lambda file: isinstance(file.view, GuideView)):
        if isinstance(file.view, GuideView | GuideIndexView):
            yield file.path, (words_of(file.view.title), told_of(file.view.front_description))
