"""Fragments of Markdown as HTML: a view's line, paragraphs or block of code; knows no page.

Fragments come from `lang/markdown` and are safe as they are. Still nothing of theirs is taken for HTML but the anchors
that `lang/markdown` writes itself, no image is loaded, and links lead where `resolve` says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.lang.code import Code
from generator.lang.html.inline import attribute, escape
from generator.lang.html.source import highlighted

# Where a link leads as it is to be written, or None where it leads nowhere: its label then stands alone.
Resolve: TypeAlias = Callable[[str], str | None]

_READER = MarkdownIt("commonmark", {"maxNesting": 120}).enable(["table", "strikethrough"])
# Words without markup, and code in single backticks.
_SIMPLE = re.compile(
    r"[^\W\d_](?:[^\\`*_\[\]<>|~&\n]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|(?<!`)`[^`\n]+`(?!`))*", re.UNICODE
)
_CODE = re.compile(r"`([^`\n]+)`")
_ANCHOR = re.compile(r'<a id="([A-Za-z0-9_.-]+)">|</a>')
_FENCE = re.compile(r"(?P<ticks>`{3,})(?P<language>[^\n`]*)\n(?P<text>.*)\n(?P=ticks)", re.DOTALL)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_SAFE = ("http:", "https:", "mailto:")
_ALIGN = {"text-align:left": "l", "text-align:right": "r", "text-align:center": "mid"}
SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Part:
    """What stands between two dots of a line: its HTML, its words, and the code that it consists of, if it does."""

    html: Code
    words: str
    code: str


@dataclass(slots=True)
class Fragments:
    """Fragments of pages in one folder, each converted once."""

    resolve: Resolve
    _inline: dict[str, Code] = field(default_factory=dict)
    _blocks: dict[str, Code] = field(default_factory=dict)
    _parts: dict[str, tuple[Part, ...]] = field(default_factory=dict)

    def inline(self, fragment: Code) -> Code:
        """A line, without an element around it."""
        if fragment not in self._inline:
            simple = _simple(fragment)
            self._inline[fragment] = simple or Code(self._spans(_inline_of(fragment)))
        return self._inline[fragment]

    def links(self, fragment: Code) -> tuple[Code, ...]:
        """A line of links, taken apart behind each; what introduces the line, as in `Returned by:`, is left out."""
        return tuple(Code(self._spans(tokens)) for tokens in _behind_links(_inline_of(fragment)))

    def blocks(self, fragment: Code) -> Code:
        """Paragraphs, lists, tables and code; nothing for nothing."""
        if fragment not in self._blocks:
            simple = _simple(fragment)
            html = f'<p dir="auto">{simple}</p>' if simple else self._all(_READER.parse(_unindented(fragment)))
            self._blocks[fragment] = Code(html)
        return self._blocks[fragment]

    def parts(self, fragment: Code) -> tuple[Part, ...]:
        """A line taken apart at the dots that stand between its parts."""
        if fragment not in self._parts:
            self._parts[fragment] = tuple(map(self._part, _split(_inline_of(fragment))))
        return self._parts[fragment]

    def _part(self, tokens: Sequence[Token]) -> Part:
        told = [token for token in tokens if token.nesting == 0 or token.type not in {"strong_open", "strong_close"}]
        code = told[0].content if len(told) == 1 and told[0].type == "code_inline" else ""
        return Part(Code(self._spans(tokens)), _words(tokens), code)

    def _all(self, tokens: Sequence[Token]) -> str:
        return "".join(map(self._token, tokens))

    def _token(self, token: Token) -> str:
        match token.type:
            case "inline":
                return self._spans(token.children or [])
            case "fence" | "code_block":
                return _block(token.content.removesuffix("\n"), token.info.strip())
            case "html_block":
                return escape(token.content)
            case "hr":
                return "<hr>"
            case "paragraph_open" | "paragraph_close" if token.hidden:
                return ""
            case "table_open":
                return '<div class="table" tabindex="0"><table>'
            case "table_close":
                return "</table></div>"
            case _ if token.nesting < 0:
                return f"</{token.tag}>"
            case _:
                return f"<{token.tag}{_attributes(token)}>"

    def _spans(self, tokens: Sequence[Token]) -> str:
        out: list[str] = []
        open_links: list[bool] = []
        for token in tokens:
            match token.type:
                case "link_open":
                    start = self._link(str(token.attrs.get("href", "")))
                    open_links.append(bool(start))
                    out.append(start)
                case "link_close":
                    out.append("</a>" if open_links.pop() else "")
                case _:
                    out.append(_span(token))
        return "".join(out)

    def _link(self, href: str) -> str:
        if _SCHEME.match(href):
            safe = href.lower().startswith(_SAFE)
            return f'<a href="{attribute(href)}" rel="nofollow noopener">' if safe else ""
        target = self.resolve(href)
        return f'<a href="{attribute(target)}">' if target is not None else ""


def anchor_of(fragment: Code) -> str:
    """The identifier of an anchor that `lang/markdown` wrote; empty for anything else."""
    match = _ANCHOR.match(fragment)
    return match[1] or "" if match else ""


def code_of(fragment: Code) -> tuple[str, str] | None:
    """The text and language of a fragment that is one block of code."""
    match = _FENCE.fullmatch(fragment)
    return (match["text"], match["language"].strip()) if match else None


def words_of(fragment: Code) -> str:
    """The words of a line, plain and not encoded."""
    return _words(_inline_of(fragment))


def _simple(fragment: Code) -> Code | None:
    if not fragment or not _SIMPLE.fullmatch(fragment) or fragment.endswith(" "):
        return None
    return Code(_CODE.sub(lambda found: f"<code>{_trimmed(found[1])}</code>", escape(fragment)))


def _trimmed(code: str) -> str:
    """What a code span shows: one blank less on either side, where both are there (CommonMark 0.31, 6.1)."""
    return code[1:-1] if code[0] == code[-1] == " " and code.strip(" ") and len(code) > 1 else code


def _unindented(fragment: Code) -> str:
    """The fragment without the indentation that all its lines share: it stood in a list."""
    width = len(fragment) - len(fragment.lstrip(" "))
    return fragment if not width else "\n".join(line[width:] for line in fragment.split("\n"))


def _inline_of(fragment: Code) -> list[Token]:
    tokens = _READER.parseInline(fragment.strip())
    return tokens[0].children or [] if tokens else []


def _split(tokens: Sequence[Token]) -> list[list[Token]]:
    """The tokens between the dots that stand outside of any mark."""
    parts: list[list[Token]] = [[]]
    depth = 0
    for token in tokens:
        if token.type != "text" or depth:
            depth += token.nesting
            parts[-1].append(token)
            continue
        first, *others = token.content.split(SEPARATOR)
        for at, words in enumerate([first, *others]):
            if at:
                parts.append([])
            if words:
                parts[-1].append(Token("text", "", 0, content=words))
    return [part for part in parts if part]


def _behind_links(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """The tokens up to the end of each link, without the commas between; none of those behind the last one."""
    found: list[Token] = []
    for token in tokens:
        is_between = token.type == "text" and not found
        words = token.content.removeprefix(",").rpartition(": ")[2].lstrip()
        found.append(Token("text", "", 0, content=words) if is_between else token)
        if token.type == "link_close":
            yield found
            found = []


def _words(tokens: Sequence[Token]) -> str:
    told = (
        " " if token.type in {"softbreak", "hardbreak"} else token.content for token in tokens if not _is_html(token)
    )
    return "".join(told)


def _is_html(token: Token) -> bool:
    return token.type == "html_inline"


def _span(token: Token) -> str:
    match token.type:
        case "text" | "text_special":
            return escape(token.content)
        case "code_inline":
            return f"<code>{escape(token.content)}</code>"
        case "softbreak":
            return "\n"
        case "hardbreak":
            return "<br>"
        case "html_inline":
            return _anchor(token.content)
        case "image":
            return escape(token.content)
        case "strong_open" | "em_open" | "s_open" | "strong_close" | "em_close" | "s_close":
            return f"</{token.tag}>" if token.nesting < 0 else f"<{token.tag}>"
        case _:
            return escape(token.content)


def _anchor(source: str) -> str:
    match = _ANCHOR.fullmatch(source)
    if match is None:
        return escape(source)
    return f'<span id="{match[1]}">' if match[1] else "</span>"


def _attributes(token: Token) -> str:
    align = _ALIGN.get(str(token.attrs.get("style", "")), "")
    told = f' class="{align}"' if align else ""
    if token.type == "ordered_list_open" and token.attrs.get("start"):
        told += f' start="{int(token.attrs["start"])}"'
    return told + (' dir="auto"' if token.type in {"paragraph_open", "list_item_open", "td_open", "th_open"} else "")


def _block(text: str, info: str) -> str:
    return f'<pre tabindex="0"><code>{highlighted(text, info.partition(" ")[0])}</code></pre>'
