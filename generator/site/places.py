"""Where the pages of the site stand, beside those in Markdown, and where links between these lead; knows no view."""

from __future__ import annotations

import posixpath
from collections.abc import Collection
from dataclasses import dataclass

from generator.lang.code import Code
from generator.lang.html import attribute

FOLDER = "docs/"
START = f"{FOLDER}start.html"
_PAGE, _HTML = ".md", ".html"


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways that lead from one page: all paths are those of the Markdown tree, `docs/` and `.md` included.

    `known` are the paths of all its files.
    """

    path: str
    known: Collection[str]

    def resolve(self, target: str) -> str | None:
        """A link of a page in Markdown as the site has it; None where it leads to nothing that is there."""
        page, mark, fragment = target.partition("#")
        if not page:
            return target
        found = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), page))
        return self.to(found) + mark + fragment if found in self.known else None

    def to(self, path: str, fragment: str = "") -> str:
        """The relative link to a file of the tree."""
        way = posixpath.relpath(html_path(path), posixpath.dirname(html_path(self.path)) or ".")
        return f"{way}#{fragment}" if fragment else way

    def href(self, path: str, fragment: str = "") -> Code:
        """The same as an attribute."""
        return attribute(self.to(path, fragment))

    @property
    def root(self) -> str:
        """The way to the folder of the site: empty, or `../` as often as it takes."""
        return "../" * html_path(self.path).count("/")


def html_path(path: str) -> str:
    """Where a file of the tree stands in the site's folder: `reference/volumes/list-volumes.html`."""
    below = path.removeprefix(FOLDER)
    if path == START:
        return "index.html"
    return below.removesuffix(_PAGE) + _HTML if below.endswith(_PAGE) else below
