"""Pages as Python-Markdown reads them, which MkDocs uses: an older dialect than CommonMark; knows no page.

It wants whatever belongs to an item of a list four columns in, knows no fence there, and fewer escapes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

# Blocks are all that counts here.
_PARSER: Final = MarkdownIt("commonmark").enable("table").disable("inline")
_STEP: Final = " " * 4
_BULLET: Final = re.compile(r" *(?:[-*+]|\d{1,9}[.)])(?: {1,4}(?=\S)| ?)")
# Escapes that it does not know, as character references; struck-out text, as HTML; a line end that is kept.
_UNKNOWN: Final = re.compile(r"(?P<code>(?<!`)(`+)(?!`).*?(?<!`)\2(?!`))|\\(?P<escaped>.)|(?P<struck>~~)|\\$")
_KNOWN: Final = frozenset("\\`*_{}[]()>#+-.!")
_PARENTHESIS: Final = re.compile(r"^(\d{1,9})\)")
# Between two lists in a row, or two blocks of code in an item, which would be one.
_APART: Final = "<!-- -->"


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of a list: its lines, and the column where what is in it begins."""

    start: int
    end: int
    column: int


def classic(page: str) -> str:
    """The same page, front matter untouched, for Python-Markdown."""
    matter, body = _parted(page)
    lines = body.split("\n")
    tokens = _PARSER.parse(body)
    inside: list[list[_Item]] = [[] for _ in lines]
    for item in _items(tokens, lines):
        for at in range(item.start, item.end):
            inside[at].append(item)
    fences = {at: token for token in tokens if token.type == "fence" and token.map for at in range(*token.map)}
    apart = set(_seams(tokens))
    done: list[str] = []
    for at, line in enumerate(lines):
        around = inside[at]
        if at in apart:
            outside = [item for item in around if item.start < at]
            done += [_STEP * len(outside) + _APART, ""]
        done.append(_line(at, line, around, fences.get(at)))
    return matter + "\n".join(done)


def _parted(page: str) -> tuple[str, str]:
    """The front matter, and what follows it."""
    end = page.find("\n---\n", 4) + len("\n---\n") if page.startswith("---\n") else 0
    return page[:end], page[end:]


def _items(tokens: Iterable[Token], lines: Sequence[str]) -> Iterator[_Item]:
    """All items, those around others first."""
    around: list[_Item] = []
    for token in tokens:
        if token.type != "list_item_open" or not token.map:
            continue
        start, end = token.map
        around = [item for item in around if item.start <= start < item.end]
        base = around[-1].column if around else 0
        bullet = _BULLET.match(lines[start][base:])
        item = _Item(start, end, base + (bullet.end() if bullet else len(_STEP)))
        around.append(item)
        yield item


def _seams(tokens: Sequence[Token]) -> Iterator[int]:
    """The lines where a list begins right behind another, or a block of code behind another in an item."""
    for before, after in pairwise(tokens):
        is_list = before.type.endswith("list_close") and after.type.endswith("list_open")
        is_code = before.type == after.type == "fence" and after.level > 0
        if (is_list or is_code) and after.map:
            yield after.map[0]


def _line(at: int, line: str, around: Sequence[_Item], fence: Token | None) -> str:
    if not around:
        return line if fence else _spelled(line)
    first = next((number for number, item in enumerate(around) if item.start == at), len(around))
    content = line[around[first - 1].column if first else 0 :]
    if first < len(around):
        content = _PARENTHESIS.sub(r"\1.", content)
    if fence is None:
        return _STEP * first + _spelled(content) if line.strip() else ""
    is_mark = fence.map is not None and at in (fence.map[0], fence.map[1] - 1)
    return "" if is_mark or not line.strip() else _STEP * (len(around) + 1) + content


def _spelled(line: str) -> str:
    struck = iter(range(len(line)))

    def one(match: re.Match[str]) -> str:
        if match["code"]:
            return match[0]
        if match["struck"]:
            return "</del>" if next(struck) % 2 else "<del>"
        if not match["escaped"]:
            return "  "
        return match[0] if match["escaped"] in _KNOWN else f"&#{ord(match['escaped'])};"

    return _UNKNOWN.sub(one, line)
