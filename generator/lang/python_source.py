"""How Python source names and documents things: identifiers, docstrings, comments, literals; knows no specification."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable, Sequence
from decimal import Decimal

from generator.ir import Json
from generator.lang import python
from generator.lang.code import Code
from generator.lang.numbers import grouped
from generator.lang.plain_text import plain_lines, sentence, wrapped
from generator.lang.text import has_hidden, shown

WIDTH = 88
_STEP = 4
string = python.string


def identifier(words: Iterable[str], *, prefix: str = "field") -> Code:
    """The words in snake case as a name that Python takes: `created_at`; `from_` for a keyword.

    `prefix` stands before a name that has no letter to begin with (`2fa` is `field_2fa`), or is one of no words.
    """
    name = _named("_".join(filter(None, words)).lower())
    if not name[:1].isalpha():
        name = f"{prefix}_{name.lstrip('_')}".rstrip("_")
    return Code(f"{name}_" if keyword.iskeyword(name) else name)


def class_name(words: Iterable[str], *, prefix: str = "Model") -> Code:
    """The words in Pascal case as the name of a class: `CreatedAt`; `prefix` as for `identifier`."""
    spelled = (_named(word) for word in words)
    name = _named("".join(word[:1].upper() + word[1:] for word in spelled))
    if not name[:1].isalpha():
        name = prefix + name.lstrip("_")
    name = name[0].upper() + name[1:]
    return Code(f"{name}_" if keyword.iskeyword(name) else name)


def module_name(words: Iterable[str]) -> Code:
    """The words in snake case as the name of a module: ASCII only, so that any file system and archive can hold it."""
    spelled = (part if part.isascii() else _code_points(part) for part in words)
    return identifier(spelled, prefix="module")


def is_identifier(text: str) -> bool:
    """Whether the text can stand as a name in Python source just as it is."""
    return (
        text.isidentifier()
        and not keyword.iskeyword(text)
        and not has_hidden(text)
        and unicodedata.normalize("NFKC", text) == text
    )


def import_order(name: str) -> tuple[object, ...]:
    """A key that sorts the names of an import as ruff does: constants, classes, others; numbers by their value."""
    kind = 0 if len(name) > 1 and name.isupper() else 1 if name[:1].isupper() else 2
    return kind, natural(name), name


def natural(name: str) -> tuple[tuple[int, int | str], ...]:
    """A key that sorts names whatever their case, numbers in them by their value."""
    pieces = re.split(r"(\d+)", name.lower())
    return tuple((1, piece) if number % 2 == 0 else (0, int(piece)) for number, piece in enumerate(pieces) if piece)


def prose(markdown: str, *, indent: int = _STEP) -> list[str]:
    """The lines of a description for a docstring that stands at `indent`: plain text, not encoded."""
    return list(plain_lines(markdown, WIDTH - indent))


def entry(name: str, markdown: str, *, indent: int = 2 * _STEP) -> list[str]:
    """An entry of a docstring's section (`Args:`) that stands at `indent`: `name: text`, further lines indented."""
    lines = list(plain_lines(markdown, WIDTH - indent - 2 * _STEP))
    if not lines:
        return [" " * _STEP + name]
    inner = " " * (2 * _STEP)
    # The first paragraph is wrapped anew behind the name; a list or code begins on a line of its own.
    end = lines.index("") if "" in lines else len(lines)
    if any(line.startswith((" ", "- ", "1. ")) for line in lines[:end]):
        return [f"{' ' * _STEP}{name}:", *(inner + line if line else "" for line in lines)]
    first = wrapped(f"{name}: " + " ".join(lines[:end]), WIDTH - indent, first=" " * _STEP, rest=inner)
    return [*first, *(inner + line if line else "" for line in lines[end:])]


def docstring(lines: Sequence[str], *, indent: int = _STEP) -> Code:
    """A docstring at `indent` of plain lines, the first of which stands behind the quotes.

    Nothing in the lines can end it: quotes and backslashes are escaped, hidden characters spelled. The second and
    all further lines begin with the indentation; the first does not. Empty for no lines.
    """
    if not any(lines):
        return Code("")
    pad = " " * indent
    first, *rest = [_escaped(line.rstrip()) for line in lines]
    if not rest:
        # A quote just before the closing ones would be taken for one of them.
        open_end = first.endswith('"') and not first.endswith('\\"' * 3)
        return Code(f'"""{first[:-1]}\\""""' if open_end else f'"""{first}"""')
    body = "\n".join(pad + line if line else "" for line in rest)
    return Code(f'"""{first}\n{body}\n{pad}"""')


def comment(text: str, *, indent: int = 0) -> Code:
    """A comment of one or more lines, each behind `# `; all but the first begin with the indentation."""
    lines = wrapped(sentence(text), WIDTH - indent, first="# ", rest="# ")
    return Code(f"\n{' ' * indent}".join(lines))


def literal(value: Json) -> Code:
    """A JSON value as an expression; a number with a fraction or exponent is a float, one that is none, a string."""
    match value:
        case dict():
            return Code("{" + ", ".join(f"{string(key)}: {literal(item)}" for key, item in value.items()) + "}")
        case list():
            return Code("[" + ", ".join(map(literal, value)) + "]")
        case None | bool():
            return Code(str(value))
        case int():
            return Code(grouped(value))
        case Decimal():
            return _decimal(value)
        case _:
            return string(value)


def _decimal(number: Decimal) -> Code:
    text = str(number).lower()
    if not number.is_finite():
        return string(text)
    return Code(text if any(mark in text for mark in ".e") else f"{text}.0")


def _named(text: str) -> str:
    """The text with what no identifier may hold spelled by its code point; in the form that Python compares."""
    kept = unicodedata.normalize("NFKC", text)
    return "".join(
        each if ("a" + each).isidentifier() and not has_hidden(each) else f"u{ord(each):04x}" for each in kept
    )


def _code_points(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    spelled = "".join(each for each in decomposed if not unicodedata.combining(each))
    return "".join(each if each.isascii() else f"u{ord(each):04x}" for each in spelled)


def _escaped(line: str) -> str:
    """A line of a docstring: no run of quotes that could end it, no backslash that could join or change anything."""
    kept = line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return shown(kept, lambda hidden: f"\\u{ord(hidden):04x}" if ord(hidden) < 0x10000 else f"\\U{ord(hidden):08x}")
