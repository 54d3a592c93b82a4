"""How Markdown writes a run of text, code, a link, a fence; knows nothing of paragraphs and lists.

What comes out means the same in CommonMark 0.31, in GitHub's dialect of it and in MDX 3, wherever on a line it stands.
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache
from urllib.parse import quote

from generator.lang.code import Code
from generator.lang.text import shown

# A `_` between letters or digits opens and closes nothing. An `&` matters where it begins a character reference.
_SPECIAL = re.compile(
    r"[\\`*\[\]{}<|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=#?[A-Za-z0-9]+;)|(?<!\S)#"
    r"|(?<=http):(?=//)|(?<=https):(?=//)|(?<=www)\.",
    re.IGNORECASE,
)
# What would begin a heading, a list, a quote, a rule, a table's second row, an admonition at the start of a line.
_LINE_START = re.compile(r"(?:[-+=](?=[-+=\s:]|$)|>|:(?=:|-))|(?P<number>\d{1,9})(?=[.)](?:\s|$))")
# A line that begins so is code to MDX, and parsed as such.
_MODULE = re.compile(r"(import|export)(?=\s)")
_SPACE = re.compile(r"[\s\x1c-\x1f\x85\u2028\u2029]+")
# Invisible, but part of how words and emoji are written.
_JOINERS = frozenset("\u200c\u200d")
# Invisible, and nothing is lost without them: zero-width space, word joiner, byte order mark, soft hyphen, marks.
_DROPPED = frozenset("\u200b\u2060\ufeff\u00ad\u200e\u200f\u061c")
_FENCE_LANGUAGE = re.compile(r"[A-Za-z0-9+-]*")
_URL_ESCAPE = re.compile(r"(?<!\\)\\([:.])")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_SAFE_SCHEMES = ("http:", "https:", "mailto:")
_SAFE_IN_URL = "!$&'*+,-./:;=?@_~%#[]"


@lru_cache(maxsize=65536)
def text(source: str) -> Code:
    """Plain text: shows as it stands, on one line, whatever markup it looks like."""
    return Code(line_start(escaped(_SPACE.sub(" ", readable(source)).strip())))


def escaped(source: str) -> str:
    """Plain text within a line, which must not be the start of one: that takes `line_start` as well."""
    return _SPECIAL.sub(r"\\\g<0>", readable(source))


def line_start(line: str) -> str:
    """A line whose beginning can't be taken for a heading, list, quote, rule or, in MDX, a module's code."""
    if match := _LINE_START.match(line):
        at = match.end("number") if match["number"] else 0
        return line[:at] + "\\" + line[at:]
    if match := _MODULE.match(line):
        return f"&#{ord(line[0])};" + line[1:]
    return line


def readable(source: str) -> str:
    """The text with every character that would hide, reorder or break it dropped or named: `U+202E`."""
    return shown(source, _in_line)


def _in_line(character: str) -> str:
    if character in _JOINERS:
        return character
    if character in _DROPPED:
        return ""
    if unicodedata.category(character) in {"Zs", "Zl", "Zp"} or character in "\t\n\v\f\r\x85":
        return " "
    return _code_point(character)


def _code_point(character: str) -> str:
    return f"U+{ord(character):04X}"


@lru_cache(maxsize=65536)
def code_span(source: str, *, in_table: bool = False) -> Code:
    """Code within a line, every character visible: line breaks show as `\\n`, hidden ones by number."""
    content = shown(source, _in_code)
    if in_table:
        content = content.replace("|", "\\|")
    ticks = "`" * _free_run(content, 1)
    if not content.strip(" "):
        return Code(f"{ticks} {content}{ticks}")
    pad = " " if content[0] in "` " or content[-1] in "` " else ""
    return Code(f"{ticks}{pad}{content}{pad}{ticks}")


_IN_CODE = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _in_code(character: str) -> str:
    return _IN_CODE.get(character) or _code_point(character)


def fence(content: str, language: str = "", *, indent: int = 0) -> Code:
    """A block of code, closed, without a line end behind it; every line is indented by `indent` blanks."""
    block = shown(content.replace("\r\n", "\n").replace("\r", "\n"), _in_block).rstrip("\n")
    ticks = "`" * max(3, _free_run(block, 3))
    matched = _FENCE_LANGUAGE.match(language)
    lines = [ticks + (matched[0] if matched else ""), *block.split("\n"), ticks]
    return Code("\n".join(" " * indent + line if line else "" for line in lines))


def _in_block(character: str) -> str:
    if character in "\t\n" or character in _JOINERS:
        return character
    return " " if unicodedata.category(character) == "Zs" else _code_point(character)


def _free_run(content: str, least: int) -> int:
    """The shortest run of backticks, `least` or longer, that does not occur in the content."""
    runs = {len(run) for run in re.findall("`+", content)}
    if least > 1:
        return max(runs, default=0) + 1
    return next(length for length in range(least, len(content) + 2) if length not in runs)


def link(label: Code, target: str) -> Code:
    """A link, or its label alone where `safe_url` refuses the target."""
    url = safe_url(target)
    # No dialect looks for bare URLs within a link: their colons and dots need no escape there.
    text = _URL_ESCAPE.sub(r"\1", label)
    return Code(f"[{text}]({url})") if url else label


@lru_cache(maxsize=4096)
def safe_url(target: str) -> Code:
    """The target as a link's destination: http, https, mailto or relative; empty for any other scheme or none."""
    cleaned = shown(target.strip(), lambda _: "")
    scheme = _SCHEME.match(cleaned)
    if not cleaned or (scheme and scheme[0].lower() not in _SAFE_SCHEMES):
        return Code("")
    encoded = quote(cleaned, safe=_SAFE_IN_URL, errors="replace")
    return Code(re.sub(r"&(?=#?[A-Za-z0-9]+;)", "&amp;", encoded))


def mark(name: str) -> Code:
    """A name as part of an anchor: letters, digits, `-`, `_` and `.`; any other character by its number."""
    return Code(re.sub(r"[^A-Za-z0-9_.-]", lambda match: f"-x{ord(match[0]):x}-", name))


def anchor(identifier: Code) -> Code:
    """A place that links can lead to: `<a id="query-limit"></a>`, which HTML and JSX read alike."""
    return Code(f'<a id="{identifier}"></a>')


def strong(content: Code) -> Code:
    """Bold; the content must neither begin nor end with a blank."""
    return Code(f"**{content}**")


def yaml_string(source: str) -> Code:
    """A double-quoted YAML 1.2 string, which is a JSON string too; the text on one line, nothing hidden in it."""
    return Code(json.dumps(_SPACE.sub(" ", readable(source)).strip(), ensure_ascii=False))
