"""Writes a specification's descriptions (CommonMark) back so that they stay in their place; knows no page.

Descriptions are parsed and written anew: headings become bold lines, HTML becomes Markdown or plain text, code is
always fenced, lists use `*` and `+` (a page's own use `-`, so that the two never run together).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.lang.code import Code
from generator.lang.markdown import html, spans
from generator.lang.markdown.inline import fence, line_start, text
from generator.lang.text import has_hidden

_DEEPEST = 32
_PARSER = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
# Sentences without markup, but for `code`: they stay as they are.
_PLAIN = re.compile(r"(?:[^\\`*_{}\[\]<>#|~&\n]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|&(?= )|(?<!`)`[^`\n]+`(?!`))+")
_PLAIN_START = re.compile(r"(?!(?:import|export)\s)[^\W\d_]|`[^`\n]")
_RULE = "***"
# Lists that may follow a paragraph without a blank line (CommonMark 0.31, 5.2).
_CAN_INTERRUPT = re.compile(r"\* |1[.)] ")
_RULES = {"text-align:left": ":--", "text-align:right": "--:", "text-align:center": ":-:"}


@lru_cache(maxsize=65536)
def prose(source: str, *, indent: int = 0) -> Code:
    """The description as blocks, every line indented by `indent` blanks, without a line end behind it."""
    blocks = _plain_paragraphs(source) or _parsed(source)
    return Code(_indented("\n\n".join(blocks), " " * indent))


@lru_cache(maxsize=65536)
def plain_text(source: str) -> str:
    """The words of the description's first paragraph or heading, on one line: plain text, not encoded."""
    if paragraphs := _plain_paragraphs(source):
        return paragraphs[0].replace("`", "")
    for token in _PARSER.parse(_tamed(source)):
        if token.type == "inline" and (words := spans.plain(token.children or [])):
            return words
        if token.type == "html_block":
            for _, children in html.paragraphs(token.content):
                if words := spans.plain(children):
                    return words
    return ""


def _parsed(source: str) -> list[str]:
    """The blocks as the parser finds them; nested too deep for it, all is plain text, so that nothing gets lost."""
    tokens = _PARSER.parse(_tamed(source))
    if any(token.level >= _DEEPEST - 2 for token in tokens):
        return [text(source)]
    return list(_blocks(iter(tokens)))


def _plain_paragraphs(source: str) -> list[str]:
    """The paragraphs where all are plain sentences, else nothing: most descriptions need no parser."""
    found = []
    for paragraph in source.lstrip("\n").rstrip().split("\n\n"):
        lines = paragraph.split("\n")
        if not all(map(_is_plain, lines)):
            return []
        found.append(" ".join(lines))
    return found


def _is_plain(line: str) -> bool:
    return (
        not has_hidden(line)
        and _PLAIN_START.match(line) is not None
        and _PLAIN.fullmatch(line) is not None
        and "://" not in line
        and "www." not in line.lower()
        and "  " not in line
    )


def _tamed(source: str) -> str:
    # Lone surrogates can't be written in UTF-8; the parser replaces NUL itself.
    return source.encode("utf-8", "replace").decode("utf-8")


def _indented(block: str, indent: str) -> str:
    return "\n".join(indent + line if line else "" for line in block.split("\n"))


def _blocks(tokens: Iterator[Token]) -> Iterator[str]:
    """The blocks up to the end of the container that the tokens stand in."""
    previous = ""
    for token in tokens:
        if token.nesting < 0:
            return
        block = _block(token, tokens, previous)
        if block:
            yield block
            previous = block


def _block(token: Token, tokens: Iterator[Token], previous: str) -> str:
    match token.type:
        case "paragraph_open":
            return _paragraph(spans.write(_inline(tokens)))
        case "heading_open":
            content = spans.write(_inline(tokens), in_bold=True)
            return f"**{content}**" if content else ""
        case "fence" | "code_block":
            return fence(token.content, token.info.strip().split(" ")[0])
        case "html_block":
            return "\n\n".join(_html(token.content))
        case "blockquote_open":
            lines = "\n\n".join(_blocks(tokens)).split("\n")
            return "\n".join(f"> {line}".rstrip() for line in lines) if any(lines) else ""
        case "bullet_list_open":
            return _list(tokens, "+" if previous.startswith("* ") else "*")
        case "ordered_list_open":
            end = ")" if re.match(r"\d+\. ", previous) else "."
            return _list(tokens, end, int(token.attrs.get("start", 1)))
        case "table_open":
            return _table(tokens)
        case "hr":
            return _RULE
        case _:
            return ""


def _inline(tokens: Iterator[Token]) -> list[Token]:
    inline = next(tokens)
    next(tokens)
    return inline.children or []


def _paragraph(content: str) -> str:
    return "\n".join(line_start(line.strip()) for line in content.split("\n"))


def _html(source: str) -> Iterator[str]:
    items: list[str] = []
    for kind, tokens in html.paragraphs(source):
        written: str = fence(tokens[0].content) if kind == "code" else _paragraph(spans.write(tokens))
        if kind == "item" and written:
            items.append("* " + _indented(written, "  ").lstrip(" "))
        elif written:
            if items:
                yield "\n".join(items)
            items = []
            yield written
    if items:
        yield "\n".join(items)


def _list(tokens: Iterator[Token], mark: str, number: int | None = None) -> str:
    """A list, its items on consecutive lines where each is a paragraph, or one with a list below."""
    items, tight = [], True
    for token in tokens:
        if token.nesting < 0:
            break
        blocks = list(_blocks(tokens))
        bullet = f"{'' if number is None else number}{mark} "
        close = len(blocks) == 1 or (len(blocks) == 2 and _CAN_INTERRUPT.match(blocks[1]) is not None)
        tight = tight and close
        if blocks:
            items.append(bullet + _indented(("\n" if close else "\n\n").join(blocks), " " * len(bullet)).lstrip(" "))
        number = None if number is None else number + 1
    return ("\n" if tight else "\n\n").join(items)


def _table(tokens: Iterator[Token]) -> str:
    rows: list[list[str]] = []
    rules: list[str] = []
    for token in tokens:
        match token.type:
            case "table_close":
                break
            case "tr_open":
                rows.append([])
            case "th_open" | "td_open":
                rows[-1].append(spans.write(_inline(tokens), in_table=True))
                if len(rows) == 1:
                    rules.append(_RULES.get(str(token.attrs.get("style", "")), "---"))
    lines = [*rows[:1], rules, *rows[1:]]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
