"""Source code with its words marked by class, as few marks as readers see; knows no page and no colour.

Classes: `k` keyword, `s` string, `n` number or constant, `c` comment, `a` name of an attribute or key, `f` function,
`v` variable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Name, Number, Operator, String, _TokenType
from pygments.util import ClassNotFound

from generator.lang.code import Code
from generator.lang.html.inline import escape

# Longer texts are data, which colours make slow to load and no clearer.
_LONGEST = 60_000
_CLASSES = (
    (Comment, "c"),
    (Keyword.Constant, "n"),
    (Keyword, "k"),
    (String.Interpol, "v"),
    (String, "s"),
    (Number, "n"),
    (Name.Tag, "a"),
    (Name.Attribute, "a"),
    (Name.Variable, "v"),
    (Name.Function, "f"),
    (Name.Class, "f"),
    (Name.Builtin, "f"),
    (Name.Decorator, "f"),
    (Operator.Word, "k"),
)
_JSON = re.compile(
    r'(?P<string>"(?:[^"\\\n]|\\.)*")(?P<colon>\s*:)?|(?P<number>-?\b\d[0-9.eE+-]*|\b(?:true|false|null)\b)'
)
# Server-sent events (HTML Living Standard, 9.2.6): lines of fields.
_EVENTS = re.compile(r"(?:(?:data|event|id|retry): .*\n|\n)*(?:data|event|id|retry): .*\n*")
_EVENT_FIELD = re.compile(r"^(data|event|id|retry):", re.MULTILINE)
_SEPARATED = re.compile(r"_[0-9_]+n?")
# In samples, objects are literals, whose values a lexer of TypeScript takes for types.
_LEXERS = {"ts": "js", "typescript": "js"}
_HTTP_HEAD = re.compile(r"(?P<method>[A-Z]+) (?P<target>\S+) (?P<version>HTTP/[0-9.]+)")
_HTTP_FIELD = re.compile(r"(?P<name>[!#$%&'*+.^_`|~0-9A-Za-z-]+):(?P<value> .*|$)")


@lru_cache(maxsize=2048)
def highlighted(text: str, language: str) -> Code:
    """The text as the content of `<code>`; a language that is not known leaves it as it is."""
    if len(text) > _LONGEST:
        return escape(text)
    match language.lower():
        case "json":
            return _json(text)
        case "http":
            return _http(text)
        case "" | "text":
            return _events(text) if _EVENTS.fullmatch(text) else escape(text)
        case name:
            lexer = _lexer(_LEXERS.get(name, name))
            return Code("".join(_marked(text, lexer))) if lexer else escape(text)


@lru_cache(maxsize=64)
def _lexer(name: str) -> Lexer | None:
    try:
        return get_lexer_by_name(name, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


def _marked(text: str, lexer: Lexer) -> Iterator[str]:
    held, mark = "", ""
    for kind, value in lexer.get_tokens(text):
        found = "n" if mark == "n" and _SEPARATED.fullmatch(value) else _class_of(kind)
        if found != mark:
            yield _span(mark, held)
            held, mark = "", found
        held += value
    yield _span(mark, held)


@lru_cache(maxsize=512)
def _class_of(kind: _TokenType) -> str:
    return next((name for known, name in _CLASSES if known in kind.split()), "")


def _span(mark: str, text: str) -> str:
    if not text:
        return ""
    written = escape(text)
    return f'<span class="{mark}">{written}</span>' if mark and not text.isspace() else written


def _json(text: str) -> Code:
    """JSON, whose grammar is simple enough for one expression: there is much of it."""
    out: list[str] = []
    at = 0
    for match in _JSON.finditer(text):
        out.append(escape(text[at : match.start()]))
        at = match.end()
        if match["string"] is None:
            out.append(f'<span class="n">{escape(match[0])}</span>')
        elif match["colon"] is None:
            out.append(f'<span class="s">{escape(match["string"])}</span>')
        else:
            out.append(f'<span class="a">{escape(match["string"])}</span>{match["colon"]}')
    return Code("".join([*out, escape(text[at:])]))


def _events(text: str) -> Code:
    """Server-sent events, whose data is mostly JSON; names of fields are not within strings, as these hold no line."""
    return Code(_EVENT_FIELD.sub(r'<span class="a">\1</span>:', _json(text)))


def _http(text: str) -> Code:
    """A message of HTTP/1.1: request line, fields, and a body that is JSON or looks like it."""
    head, blank, body = text.partition("\n\n")
    lines = [_http_line(line) for line in head.split("\n")]
    rest = _json(body) if body[:1] in {"{", "["} else escape(body)
    return Code("\n".join(lines) + blank + rest)


def _http_line(line: str) -> str:
    if match := _HTTP_HEAD.fullmatch(line):
        start = f'<span class="k">{match["method"]}</span> {escape(match["target"])}'
        return f'{start} <span class="c">{match["version"]}</span>'
    if match := _HTTP_FIELD.fullmatch(line):
        return f'<span class="a">{escape(match["name"])}</span>:{escape(match["value"])}'
    return escape(line)
