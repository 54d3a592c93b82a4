"""Writes the inside of one paragraph back as Markdown: emphasis, code, links, simple HTML; knows no blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from markdown_it.token import Token

from generator.lang.code import Code
from generator.lang.markdown.inline import code_span, escaped, link, readable, safe_url

Kind: TypeAlias = Literal["text", "raw", "strong", "em", "s", "link", "code"]

_MARKERS = {"strong": "**", "em": "*", "s": "~~"}
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?P<rest>[^>]*)>", re.DOTALL)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s<>\"'`\\{}|]+", re.IGNORECASE)
# Hard breaks in a row are one; at the edges of a paragraph they are none.
_BREAK = re.compile(r"(?:[ \t]*\\\n)+[ \t]*")
_EDGES = re.compile(r"\A(?:\s|\\\n)+|(?:\s|\\\n)+\Z")
_TOKEN_KINDS: dict[str, Kind] = {"strong": "strong", "em": "em", "s": "s", "a": "link"}
_TAG_KINDS: dict[str, Kind] = {
    **dict.fromkeys(("b", "strong"), "strong"),
    **dict.fromkeys(("i", "em", "cite", "dfn"), "em"),
    **dict.fromkeys(("s", "del", "strike"), "s"),
    **dict.fromkeys(("code", "tt", "kbd", "samp", "var"), "code"),
    "a": "link",
}
# Tags that change the look only: their content stays.
_TRANSPARENT = re.compile(
    "abbr|acronym|bdi|bdo|big|center|font|img|ins|label|mark|nobr|pre|q|section|small|span|su[bp]|u|ul|ol|wbr"
)
_BREAKS = frozenset({"br", "p", "div", "li", "tr"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph: plain text, Markdown already written (`raw`), or what stands inside emphasis."""

    kind: Kind
    content: str


@dataclass(slots=True)
class _Frame:
    kind: Kind
    href: str = ""
    pieces: list[Piece] = field(default_factory=list)


def write(tokens: Iterable[Token], *, in_table: bool = False, in_bold: bool = False) -> str:
    """The tokens as Markdown; hard breaks are `\\` and a line end, but for table cells and bold lines: a blank."""
    pieces = _Writer(in_table=in_table).pieces(tokens)
    if in_bold:
        pieces = [Piece("raw", piece.content) if piece.kind in _MARKERS else piece for piece in pieces]
    joined = _BREAK.sub(" " if in_table or in_bold else "\\\\\n", _joined(pieces))
    return _EDGES.sub("", joined)


def plain(tokens: Iterable[Token]) -> str:
    """The tokens' words alone, on one line, not encoded."""
    words = []
    for token in tokens:
        if token.type in {"text", "code_inline", "image", "text_special"}:
            words.append(token.content)
        elif token.type in {"softbreak", "hardbreak"}:
            words.append(" ")
        elif token.type == "html_inline" and not known_tag(token.content) and not token.content.startswith("<!--"):
            words.append(token.content)
    return " ".join(readable("".join(words)).split())


def known_tag(source: str) -> bool:
    """Whether the text is one HTML tag that is written as Markdown or left out, rather than shown as text."""
    if tag := _TAG.fullmatch(source):
        name = tag["name"].lower()
        return name in _TAG_KINDS or name in _BREAKS or _TRANSPARENT.fullmatch(name) is not None
    return False


class _Writer:
    """Gathers the pieces of one paragraph; `_frames` are the emphases, links and code that are open."""

    def __init__(self, *, in_table: bool) -> None:
        self._in_table = in_table
        self._frames = [_Frame("raw")]

    def pieces(self, tokens: Iterable[Token]) -> list[Piece]:
        for token in tokens:
            if self._frames[-1].kind == "code":
                self._inside_code(token)
            else:
                self._token(token)
        while len(self._frames) > 1:
            self._spill()
        return self._frames[0].pieces

    def _token(self, token: Token) -> None:
        match token.type:
            case "text" | "text_special":
                self._text(token.content)
            case "softbreak":
                self._add("text", " ")
            case "hardbreak":
                self._add("raw", "\\\n")
            case "code_inline":
                self._add("raw", code_span(token.content, in_table=self._in_table))
            case "strong_open" | "em_open" | "s_open" | "link_open":
                self._frames.append(_Frame(_TOKEN_KINDS[token.tag], str(token.attrs.get("href", ""))))
            case "strong_close" | "em_close" | "s_close" | "link_close":
                self._close(_TOKEN_KINDS[token.tag])
            case "image":
                self._image(token.content, str(token.attrs.get("src", "")))
            case "html_inline":
                self._html(token.content)
            case _:
                self._add("text", token.content)

    def _inside_code(self, token: Token) -> None:
        if token.type == "html_inline" and (tag := _TAG.fullmatch(token.content)):
            if tag["close"] and _TAG_KINDS.get(tag["name"].lower()) == "code":
                self._close("code")
            elif not known_tag(token.content):
                self._add("text", token.content)
        elif token.type in {"softbreak", "hardbreak"}:
            self._add("text", " ")
        else:
            self._add("text", token.content or token.markup)

    def _text(self, content: str) -> None:
        if "://" not in content or self._is_open("link"):
            self._add("text", content)
            return
        at = 0
        for match in _URL.finditer(content):
            url = _trimmed(match[0])
            self._add("text", content[at : match.start()])
            self._add("raw", link(Code(escaped(url)), url))
            at = match.start() + len(url)
        self._add("text", content[at:])

    def _image(self, alt: str, source: str) -> None:
        label = Code(escaped(" ".join(alt.split()) or "image"))
        self._add("raw", label if self._is_open("link") else link(label, source))

    def _html(self, source: str) -> None:
        tag = _TAG.fullmatch(source)
        if not tag or not known_tag(source):
            if not source.startswith("<!--"):
                self._add("text", source)
            return
        name, closing = tag["name"].lower(), bool(tag["close"])
        if kind := _TAG_KINDS.get(name):
            self._close(kind) if closing else self._frames.append(_Frame(kind, _href(tag["rest"])))
        elif name in _BREAKS and (name == "br" or not closing):
            self._add("raw", "\\\n")
        elif name == "sup" and not closing:
            self._add("text", "^")

    def _close(self, kind: Kind) -> None:
        if not self._is_open(kind):
            return
        while self._frames[-1].kind != kind:
            self._spill()
        frame = self._frames.pop()
        if kind == "code":
            content = " ".join("".join(piece.content for piece in frame.pieces).split())
            self._add("raw", code_span(content, in_table=self._in_table) if content else "")
        elif kind == "link":
            self._link(frame)
        else:
            self._add(frame.kind, _joined(frame.pieces, inner=True))

    def _link(self, frame: _Frame) -> None:
        label = _joined(frame.pieces).strip().replace("\\\n", " ")
        # A fragment would lead to a heading of the specification's own renderer, which no page here has.
        if label and not self._is_open("link") and not frame.href.startswith("#") and safe_url(frame.href):
            self._add("raw", link(Code(label), frame.href))
        else:
            self._frames[-1].pieces += frame.pieces

    def _spill(self) -> None:
        frame = self._frames.pop()
        self._frames[-1].pieces += frame.pieces

    def _is_open(self, kind: Kind) -> bool:
        return any(frame.kind == kind for frame in self._frames)

    def _add(self, kind: Kind, content: str) -> None:
        if content:
            self._frames[-1].pieces.append(Piece(kind, content))


def _href(attributes: str) -> str:
    match = _HREF.search(attributes)
    return next((group for group in match.groups() if group is not None), "") if match else ""


def _trimmed(url: str) -> str:
    """The URL without the sentence's punctuation, as GitHub's extended autolinks leave it out."""
    while url and (url[-1] in "?!.,:;*_~" or (url[-1] == ")" and url.count(")") > url.count("("))):
        url = url[:-1]
    return url


def _joined(pieces: Sequence[Piece], *, inner: bool = False) -> str:
    """The pieces as Markdown. Emphasis that its neighbours would keep from being read as such is left out."""
    merged = list(_merged(pieces))
    out = ""
    for at, piece in enumerate(merged):
        if piece.kind == "text":
            written = escaped(piece.content)
            following = merged[at + 1].content if at + 1 < len(merged) else ""
            out += written[:-1] + "\\!" if written.endswith("!") and following.startswith("[") else written
        elif piece.kind in _MARKERS:
            edge = inner and len(merged) > 1 and at in {0, len(merged) - 1}
            after = merged[at + 1] if at + 1 < len(merged) else None
            out += _emphasis(piece, out, after, edge)
        else:
            out += piece.content
    return out


def _merged(pieces: Iterable[Piece]) -> Iterator[Piece]:
    held = ""
    for piece in pieces:
        if piece.kind == "text":
            held += piece.content
            continue
        if held:
            yield Piece("text", held)
            held = ""
        yield piece
    if held:
        yield Piece("text", held)


def _emphasis(piece: Piece, before: str, after: Piece | None, edge: bool) -> str:
    content = piece.content.strip()
    lead = " " if piece.content[:1].isspace() and not before[-1:].isspace() else ""
    tail = " " if piece.content[-1:].isspace() else ""
    previous = (before + lead)[-1:]
    following = tail or (after.content[:1] if after else "")
    beside = after is not None and after.kind in _MARKERS
    if not content or edge or beside or not (_opens(previous, content[0]) and _opens(following, content[-1])):
        return piece.content
    marker = _MARKERS[piece.kind]
    return f"{lead}{marker}{content}{marker}{tail}"


def _opens(outside: str, inside: str) -> bool:
    """Whether a marker between the two is read as one: a left- or right-flanking run (CommonMark 0.31, 6.2)."""
    if outside in {"*", "~"}:
        return False
    return inside.isalnum() or not outside or outside.isspace() or (outside.isascii() and not outside.isalnum())
