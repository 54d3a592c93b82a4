"""MkDocs: `mkdocs.yml` beside the folder of pages, and pages in the dialect of Python-Markdown."""

from __future__ import annotations

from typing import Final

from generator.bundle import to_yaml
from generator.ir import Json
from generator.lang.markdown import classic
from generator.targets.files import File
from generator.targets.renderers.contents import Contents, Entry

NAVIGATION: Final = "mkdocs.yml"


def navigation(contents: Contents) -> File:
    """The settings of a site, which those of one's own can `INHERIT`; it is built outside the output folder."""
    strict: Json = dict.fromkeys(("absolute_links", "anchors", "unrecognized_links"), "warn")
    nav: list[Json] = ["index.md", *map(_nav, contents.entries)]
    settings: Json = {
        "site_name": contents.title,
        "docs_dir": "docs",
        "site_dir": "../site",
        "validation": {"links": strict},
        "nav": nav,
    }
    return File(NAVIGATION, text=to_yaml(settings))


def page(_: str, text: str) -> str:
    """A page for Python-Markdown."""
    return classic(text)


def _nav(entry: Entry) -> Json:
    """A section's own page comes first in it: themes have no other place for it."""
    path = entry.path.removeprefix("docs/")
    if not entry.entries:
        return {entry.title: path}
    return {entry.title: [{"Overview": path}, *map(_nav, entry.entries)]}
