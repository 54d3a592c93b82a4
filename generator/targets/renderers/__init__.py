"""The target `docs` for whoever renders it: the pages, and where a renderer is named, its start page and navigation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.targets import docs
from generator.targets.files import Context, File, OptionFault
from generator.targets.guides import listed_guides
from generator.targets.renderers import docusaurus, mintlify, mkdocs
from generator.targets.renderers.contents import Contents, contents_of
from generator.targets.renderers.start import START, start_view

__all__ = ["RENDERERS", "Renderer", "files", "finished"]

_FOLDER: Final = "docs/"


@dataclass(frozen=True, slots=True)
class Renderer:
    """A program that makes a site of Markdown: its navigation file, and a page (path, text) as it wants it."""

    navigation: Callable[[Contents], File]
    page: Callable[[str, str], str]


RENDERERS: Final[Mapping[str, Renderer]] = {
    "docusaurus": Renderer(docusaurus.navigation, docusaurus.page),
    "mintlify": Renderer(mintlify.navigation, mintlify.page),
    "mkdocs": Renderer(mkdocs.navigation, mkdocs.page),
}


def files(context: Context) -> Iterator[File]:
    """The pages, `docs/index.md` first among them; for a renderer also the file that it takes its navigation from.

    Raises:
        OptionFault: the renderer is not one of `RENDERERS`.
    """
    renderer = _chosen(context.options)
    guides = listed_guides(context)
    pages = list(docs.files(context, guides))
    contents = contents_of(context.api, pages, guides)
    yield File(START, "docs/index.md.j2", start_view(context.api, contents, guides, context.installs))
    yield from pages
    if renderer is not None:
        yield renderer.navigation(contents)


def finished(texts: Mapping[str, str], options: Mapping[str, Mapping[str, str]]) -> Mapping[str, str]:
    """Every page of documentation among the files as the chosen renderer reads it; the same where none is."""
    renderer = _chosen(options)
    if renderer is None:
        return texts
    is_page = {path: path.startswith(_FOLDER) and path.endswith(".md") for path in texts}
    return {path: renderer.page(path, text) if is_page[path] else text for path, text in texts.items()}


def _chosen(options: Mapping[str, Mapping[str, str]]) -> Renderer | None:
    name = options.get("docs", {}).get("renderer", "")
    if name and name not in RENDERERS:
        raise OptionFault(f"`renderer` must be one of {', '.join(RENDERERS)}", "docs")
    return RENDERERS.get(name)
