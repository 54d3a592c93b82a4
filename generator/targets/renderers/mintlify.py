"""Mintlify: `docs.json` at the root of the pages, which have their title in the front matter alone."""

from __future__ import annotations

import posixpath
import re
from typing import Final

from generator.bundle import to_json
from generator.ir import Json
from generator.lang.markdown import replaced
from generator.targets.files import File
from generator.targets.renderers.contents import Contents, Entry

NAVIGATION: Final = "docs/docs.json"
_SCHEMA: Final = "https://mintlify.com/docs.json"
# A theme's colour has to be named: that of our own site.
_COLOUR: Final = "#3b5bdb"
_HEADING: Final = re.compile(r"\A(---\n.*?\n---\n)\n# [^\n]*\n", re.DOTALL)
_LINK: Final = r"\]\((?P<target>[^()\s#:]+)(?P<rest>(?:#[^()\s]*)?)\)"


def navigation(contents: Contents) -> File:
    """The whole settings of a site; a group wherever there are pages under a page."""
    pages: list[Json] = ["index", *(_slug(each) for each in contents.entries if not each.entries)]
    first: Json = {"group": contents.title, "pages": pages}
    groups = [_group(each) for each in contents.entries if each.entries]
    settings: Json = {
        "$schema": _SCHEMA,
        "theme": "mint",
        "name": contents.title,
        "colors": {"primary": _COLOUR},
        "navigation": {"groups": [first, *groups]},
    }
    return File(NAVIGATION, text=to_json(settings))


def page(path: str, text: str) -> str:
    """A page without its heading, which Mintlify prints itself, and with links from the root that name no `.md`."""
    folder = posixpath.dirname(path)

    def rooted(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(folder, match["target"])).removeprefix("docs")
        return f"]({target.removesuffix('.md')}{match['rest']})"

    return replaced(_HEADING.sub(r"\1", text), _LINK, rooted)


def _group(entry: Entry) -> Json:
    pages: list[Json] = [_group(each) if each.entries else _slug(each) for each in entry.entries]
    return {"group": entry.title, "root": _slug(entry), "pages": pages}


def _slug(entry: Entry) -> str:
    return entry.path.removeprefix("docs/").removesuffix(".md")
