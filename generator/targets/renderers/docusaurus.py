"""Docusaurus: `sidebars.json` among the pages, and anchors in the one form that it knows when it checks links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from generator.bundle import to_json
from generator.ir import Json
from generator.lang.markdown import replaced
from generator.targets.files import File
from generator.targets.renderers.contents import Contents, Entry

NAVIGATION: Final = "docs/sidebars.json"
_ANCHOR: Final = r'<a id="(?P<id>[^"]*)"></a>'
# Of an anchor written as HTML it knows nothing.
_IMPORT: Final = 'import Link from "@docusaurus/Link";'
_MATTER: Final = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def navigation(contents: Contents) -> File:
    """One sidebar, `docs`, with a category wherever there are pages under a page."""
    labels = Counter(each.title for each in _categories(contents.entries))
    items: list[Json] = ["index", *(_item(each, labels) for each in contents.entries)]
    return File(NAVIGATION, text=to_json({"docs": items}))


def page(_: str, text: str) -> str:
    """A page as MDX, its anchors components of Docusaurus."""
    changed = replaced(text, _ANCHOR, lambda match: f'<Link id="{match["id"]}" />')
    return text if changed == text else _MATTER.sub(rf"\g<0>\n{_IMPORT}\n", changed)


def _item(entry: Entry, labels: Counter[str]) -> Json:
    if not entry.entries:
        return {"type": "doc", "id": _id(entry), "label": entry.title}
    # Categories of one name can't be told apart by translators but for a key.
    key: dict[str, Json] = {"key": _id(entry)} if labels[entry.title] > 1 else {}
    return {
        "type": "category",
        "label": entry.title,
        **key,
        "link": {"type": "doc", "id": _id(entry)},
        "items": [_item(each, labels) for each in entry.entries],
    }


def _categories(entries: Iterable[Entry]) -> Iterator[Entry]:
    for entry in entries:
        if entry.entries:
            yield entry
            yield from _categories(entry.entries)


def _id(entry: Entry) -> str:
    """The id of a page, as long as numbers at the beginning of names are left alone (`numberPrefixParser: false`)."""
    return entry.path.removeprefix("docs/").removesuffix(".md")
