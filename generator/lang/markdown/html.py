"""Takes a block of HTML apart into paragraphs, list items and code; a tag that is not known stays as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Literal, TypeAlias

from markdown_it.token import Token

Kind: TypeAlias = Literal["paragraph", "item", "code"]

_PARTS = re.compile(
    r"<!--.*?(?:-->|\Z)|<pre\b[^<>]*>(?P<code>.*?)</pre\s*>|(?P<tag></?(?P<name>[A-Za-z][A-Za-z0-9-]*)[^<>]*>)"
    r"|(?P<text>[^<]+|<)",
    re.DOTALL | re.IGNORECASE,
)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
# Tags that begin or end a paragraph, and say nothing else.
_BLOCK_TAGS = re.compile(
    "address|article|aside|blockquote|body|center|dd|details|div|dl|dt|figure|footer|form|h[1-6]|head|header|hr|html"
    "|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)


def paragraphs(source: str) -> Iterator[tuple[Kind, list[Token]]]:
    """The block's paragraphs in order, each as the tokens of a Markdown paragraph; `code` is one token of text."""
    kind: Kind = "paragraph"
    tokens: list[Token] = []
    for part in _PARTS.finditer(source):
        name = (part["name"] or "").lower()
        if part["code"] is not None or _BLOCK_TAGS.fullmatch(name):
            yield kind, tokens
            kind, tokens = ("item" if name == "li" and not part[0].startswith("</") else "paragraph"), []
            if part["code"] is not None:
                yield "code", [_token("text", _TAG.sub("", part["code"]).strip("\n"))]
        elif part["tag"]:
            tokens.append(Token("html_inline", "", 0, content=part["tag"]))
        elif part["text"]:
            tokens.append(_token("text", " ".join(_kept_edges(part["text"]))))
    yield kind, tokens


def _kept_edges(text: str) -> list[str]:
    """The words, with an empty one where the text begins or ends with white space."""
    return [*([""] if text[0].isspace() else []), *text.split(), *([""] if text[-1].isspace() else [])]


def _token(kind: str, text: str) -> Token:
    return Token(kind, "", 0, content=unescape(text))
