"""How TypeScript documents things: TSDoc comments that no text can leave; knows no specification."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from generator.lang.code import Code
from generator.lang.plain_text import plain_lines, sentence, wrapped
from generator.lang.text import shown

WIDTH: Final = 92
# What TSDoc would take for a tag: an `@` that begins a word.
_TAG: Final = re.compile(r"(?<![\w`.+-])@(?=\w)|(?<=\{)@")


@dataclass(frozen=True, slots=True)
class Tag:
    """A block tag: `@param name - text`; `name` may be empty, and `text` is Markdown that may have many lines.

    `code` is a program that stands below it as it is; what would end the comment, or be a tag, is escaped as strings
    of the language escape it.
    """

    tag: str
    name: str = ""
    text: str = ""
    code: str = ""


def comment(markdown: str | Sequence[str], tags: Iterable[Tag] = (), *, indent: int = 0) -> Code:
    """A TSDoc comment at `indent`: the description (several are paragraphs), then the tags.

    One line where it fits. The first line is not indented, the others are; no line end behind it. Empty where there
    is nothing to say.
    """
    texts = [markdown] if isinstance(markdown, str) else markdown
    width = WIDTH - indent - 3
    lines: list[str] = []
    for text in texts:
        told = plain_lines(text, width)
        lines += ["", *told] if lines and told else told
    listed = [_tag_lines(tag, width) for tag in tags]
    if lines and listed:
        lines.append("")
    lines += [line for each in listed for line in each]
    return _block([_safe(line) for line in lines], indent)


def line_comment(text: str, *, indent: int = 0) -> Code:
    """A comment of one or more lines behind `//`; all but the first begin with the indentation."""
    lines = wrapped(sentence(text), WIDTH - indent, first="// ", rest="// ")
    return Code(f"\n{' ' * indent}".join(_hidden(line) for line in lines))


def _tag_lines(tag: Tag, width: int) -> list[str]:
    head = f"@{tag.tag} {tag.name}".rstrip()
    if tag.code:
        return [_MARK + head, "```ts", *tag.code.rstrip("\n").split("\n"), "```"]
    lines = list(plain_lines(tag.text, width - 2))
    if not lines:
        return [_MARK + head]
    head += " - " if tag.name else " "
    # The first paragraph is wrapped anew behind the tag; a list or code begins on a line of its own.
    end = lines.index("") if "" in lines else len(lines)
    if any(line.startswith((" ", "- ", "1. ")) for line in lines[:end]):
        return [_MARK + head.rstrip(), *("  " + line if line else "" for line in lines)]
    first = wrapped(head + " ".join(lines[:end]), width, rest="  ")
    return [_MARK + first[0], *first[1:], *("  " + line if line else "" for line in lines[end:])]


# Stands before a line that begins with a tag of our own, which is not to be escaped.
_MARK: Final = "\0"


def _safe(line: str) -> str:
    if line.startswith(_MARK + "@"):
        line = line[1:]
        return "@" + _safe(line[1:])
    kept = _TAG.sub(lambda _: "\\@", _hidden(line.replace(_MARK, "")))
    return kept.replace("*/", "*\\/")


def _hidden(line: str) -> str:
    return shown(line, lambda hidden: f"U+{ord(hidden):04X}")


def _block(lines: list[str], indent: int) -> Code:
    if not lines:
        return Code("")
    pad = " " * indent
    # A text that ends in a star would close the comment with our own slash.
    if len(lines) == 1 and len(lines[0]) + indent + 7 <= WIDTH + 8:
        return Code(f"/** {lines[0]} */")
    body = "\n".join(f"{pad} * {line}".rstrip() for line in lines)
    return Code(f"/**\n{body}\n{pad} */")
