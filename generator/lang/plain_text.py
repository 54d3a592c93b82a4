"""Turns a specification's descriptions (CommonMark) into plain text for comments; knows no language's quoting.

Emphasis and HTML tags go, code keeps its backticks, a link is followed by its address, lists and code keep their
layout. Characters that would hide or reorder others are dropped or named.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.lang.markdown import html
from generator.lang.markdown.inline import readable
from generator.lang.markdown.spans import known_tag
from generator.lang.text import has_hidden

_DEEPEST = 32
_PARSER = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
_NARROWEST = 24
# Sentences without markup, but for `code`: most descriptions need no parser.
_PLAIN = re.compile(r"(?![-+#>=*~\s]|\d{1,9}[.)]\s)(?:[^\\`*_\[\]<>|~&\n]|(?<=\w)_(?=\w)|&(?= )|(?<!`)`[^`\n]+`(?!`))+")
# Code that isn't broken over lines, and what stands for its blanks meanwhile: no text has it, `readable` names it.
_CODE = re.compile(r"`[^`]{1,40}`")
_JOINED = "\ue000"
_BREAK_TAG = re.compile(r"</?(?:br|p|div|li|tr)\b", re.IGNORECASE)


@lru_cache(maxsize=16384)
def plain_lines(markdown: str, width: int) -> tuple[str, ...]:
    """The description as lines of at most `width` characters; only a word that is longer itself goes beyond.

    Paragraphs are parted by an empty line; there is none at either end, and no line ends in a blank.
    """
    blocks = _paragraphs(markdown, width) or _parsed(markdown, width)
    return tuple(line.rstrip() for line in _spaced(blocks))


def wrapped(text: str, width: int, *, first: str = "", rest: str = "") -> list[str]:
    """The words of a plain text as lines; `first` and `rest` stand before its first line and the others.

    Short code stays on one line.
    """
    lines = textwrap.wrap(
        _CODE.sub(lambda found: found[0].replace(" ", _JOINED), text),
        max(width, _NARROWEST),
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(_JOINED, " ") for line in lines]


def sentence(markdown: str) -> str:
    """The description on one line, without lists and code: its paragraphs as one."""
    return " ".join(" ".join(plain_lines(markdown, 10_000)).split())


def _paragraphs(markdown: str, width: int) -> list[list[str]]:
    """The paragraphs where all are plain sentences, else nothing."""
    found = []
    for paragraph in re.split(r"\n[ \t]*\n", markdown.strip()):
        lines = [line.strip() for line in paragraph.split("\n")]
        if has_hidden(" ".join(lines)) or not all(map(_PLAIN.fullmatch, lines)) or "    " in paragraph:
            return []
        found.append(wrapped(" ".join(lines), width))
    return found


def _parsed(markdown: str, width: int) -> list[list[str]]:
    """The blocks as the parser finds them; nested too deep for it, all is plain text, so that nothing gets lost."""
    tokens = _PARSER.parse(markdown.encode("utf-8", "replace").decode("utf-8"))
    if any(token.level >= _DEEPEST - 2 for token in tokens):
        return [wrapped(readable(markdown), width)]
    return list(_blocks(iter(tokens), width))


def _spaced(blocks: Iterable[Sequence[str]]) -> Iterator[str]:
    """The lines of all blocks, an empty line between two."""
    for at, block in enumerate(block for block in blocks if any(block)):
        if at:
            yield ""
        yield from block


def _blocks(tokens: Iterator[Token], width: int) -> Iterator[list[str]]:
    """The blocks up to the end of the container that the tokens stand in."""
    for token in tokens:
        if token.nesting < 0:
            return
        yield from _block(token, tokens, width)


def _block(token: Token, tokens: Iterator[Token], width: int) -> Iterator[list[str]]:
    match token.type:
        case "paragraph_open":
            yield _paragraph(_inline(tokens), width)
        case "heading_open":
            yield _paragraph(_inline(tokens), width)
        case "fence" | "code_block":
            yield ["    " + line if line else "" for line in map(_code_line, token.content.rstrip().split("\n"))]
        case "html_block":
            yield from _html(token.content, width)
        case "blockquote_open":
            yield ["  " + line if line else "" for line in _spaced(_blocks(tokens, width - 2))]
        case "bullet_list_open":
            yield _list(tokens, None, width)
        case "ordered_list_open":
            yield _list(tokens, int(token.attrs.get("start", 1)), width)
        case "table_open":
            yield _table(tokens)
        case _:
            return


def _code_line(line: str) -> str:
    """A line of code: its tabs as blanks, nothing hidden in it."""
    kept = line.expandtabs(4)
    return readable(kept) if has_hidden(kept) else kept


def _inline(tokens: Iterator[Token]) -> str:
    inline = next(tokens)
    next(tokens)
    return _text(inline.children or [])


def _paragraph(text: str, width: int) -> list[str]:
    """A paragraph's lines; a line end in the text is a hard break."""
    return [line for part in text.split("\n") for line in wrapped(" ".join(part.split()), width)]


def _text(tokens: Iterable[Token]) -> str:
    words: list[str] = []
    links: list[tuple[str, int]] = []
    for token in tokens:
        match token.type:
            case "code_inline":
                words.append(f"`{readable(token.content)}`")
            case "softbreak":
                words.append(" ")
            case "hardbreak":
                words.append("\n")
            case "html_inline":
                words.append(_tag(token.content))
            case "link_open":
                links.append((readable(str(token.attrs.get("href", ""))), len(words)))
            case "link_close" if links:
                address, start = links.pop()
                words.append(_address(address, "".join(words[start:])))
            case _:
                words.append(readable(token.content))
    return "".join(words)


def _tag(tag: str) -> str:
    """What is left of an HTML tag: a line end, nothing, or the text itself where HTML has no such tag."""
    if tag.startswith("<!--"):
        return ""
    if _BREAK_TAG.match(tag):
        return "\n"
    return "" if known_tag(tag) else readable(tag)


def _address(address: str, label: str) -> str:
    """The address behind a link's label, where it is one of its own that a reader can follow."""
    told = not address.startswith(("http://", "https://", "mailto:")) or address in (label, f"mailto:{label}")
    return "" if told else f" ({address})"


def _html(source: str, width: int) -> Iterator[list[str]]:
    for kind, tokens in html.paragraphs(source):
        if kind == "code":
            yield ["    " + line for line in map(_code_line, tokens[0].content.split("\n"))]
        elif text := " ".join(_text(tokens).split()):
            first, rest = ("- ", "  ") if kind == "item" else ("", "")
            yield wrapped(text, width, first=first, rest=rest)


def _list(tokens: Iterator[Token], number: int | None, width: int) -> list[str]:
    """A list; its items on consecutive lines where each is one paragraph or has a list below."""
    items: list[list[str]] = []
    for token in tokens:
        if token.nesting < 0:
            break
        bullet = "- " if number is None else f"{number}. "
        number = None if number is None else number + 1
        blocks = [block for block in _blocks(tokens, width - len(bullet)) if block]
        lines = list(_spaced(blocks)) if len(blocks) > 2 else [line for block in blocks for line in block]
        if lines:
            indent = " " * len(bullet)
            items.append([bullet + lines[0], *(indent + line if line else "" for line in lines[1:])])
    return [line for item in items for line in item]


def _table(tokens: Iterator[Token]) -> list[str]:
    """A table, a row a line, its cells parted by bars; the head is underlined."""
    rows: list[list[str]] = []
    for token in tokens:
        match token.type:
            case "table_close":
                break
            case "tr_open":
                rows.append([])
            case "th_open" | "td_open":
                rows[-1].append(" ".join(_inline(tokens).split()))
    widths = [max(len(row[at]) for row in rows if at < len(row)) for at in range(max(map(len, rows), default=0))]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)) for row in rows]
    return [*lines[:1], "-+-".join("-" * width for width in widths), *lines[1:]]
