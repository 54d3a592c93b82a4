"""Anchors of the pages: every parameter and field has one, no page has one twice, and none that is known goes away.

`anchors.txt` lists those of the contract: a page, below it a line for each anchor that begins a tree of fields, with
what the anchors inside it add to its name. `--update` writes it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from tests.test_docs import ROOT, contract

_LISTED = ROOT / "tests" / "anchors.txt"
_ANCHOR = re.compile(r'<a id="([^"]*)"></a>')
_ROW = re.compile(r"^ *- (?:<a [^>]*></a>)?\*\*`", re.MULTILINE)


def _anchors() -> dict[str, list[str]]:
    pages = {path: text for path, text in contract().items() if path.endswith(".md")}
    return {path: _ANCHOR.findall(text) for path, text in sorted(pages.items()) if _ANCHOR.search(text)}


def _text(anchors: Mapping[str, list[str]]) -> str:
    lines: list[str] = []
    for path, listed in anchors.items():
        lines.append(path)
        top = ""
        for each in listed:
            if top and each.startswith(f"{top}."):
                lines[-1] += " " + each.removeprefix(top)
            else:
                top = each
                lines.append(f"  {each}")
    return "\n".join(lines) + "\n"


def _read(text: str) -> set[tuple[str, str]]:
    """Page and anchor of everything listed."""
    found: set[tuple[str, str]] = set()
    page = ""
    for line in text.splitlines():
        if not line.startswith(" "):
            page = line
            continue
        top, *inside = line.split()
        found |= {(page, top), *((page, top + each) for each in inside)}
    return found


def test_every_parameter_and_field_has_an_anchor() -> None:
    for path, text in contract().items():
        if path.startswith(("docs/reference/", "docs/models/")):
            rows = _ROW.findall(text)
            assert all("<a id=" in row for row in rows), path
    assert sum(map(len, _anchors().values())) > 9_000


def test_no_page_has_an_anchor_twice() -> None:
    for path, listed in _anchors().items():
        assert [each for each, count in Counter(listed).items() if count > 1] == [], path


def test_anchors_stay(update: bool) -> None:
    built = _text(_anchors())
    if update:
        _LISTED.write_text(built, encoding="utf-8")
    known, now = _read(_LISTED.read_text(encoding="utf-8")), _read(built)
    assert sorted(known - now) == [], "links from elsewhere lead to these anchors: keep them, or --update and say so"
    assert sorted(now - known) == [], "new anchors: --update"
    assert {(page, each) for page, listed in _anchors().items() for each in listed} == now
