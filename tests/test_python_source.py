"""Names, docstrings and plain text of generated Python: safe whatever the specification says, and fit to be read."""

from __future__ import annotations

import ast
import keyword
import random
from decimal import Decimal

import pytest

from generator.ir import Json
from generator.lang.plain_text import plain_lines, sentence
from generator.lang.python_source import (
    class_name,
    comment,
    docstring,
    entry,
    identifier,
    import_order,
    is_identifier,
    literal,
    module_name,
    prose,
)
from generator.lang.text import has_hidden
from generator.names import words
from tests.hostile_text import HOSTILE, PIECES

_QUOTES = ['a"', 'a""', 'a"""', '""""', 'x\n"""', "ends \\", '\\"""', 'a\\"', '""\\"', '"', "\\"]


def _strung(seed: int) -> str:
    chance = random.Random(seed)
    return "".join(chance.choice([*PIECES, '"""', '"', "\\", "\\N{x}", "\ud800"]) for _ in range(chance.randint(1, 30)))


@pytest.mark.parametrize("text", [*HOSTILE, *_QUOTES, *map(_strung, range(300))])
def test_docstrings_hold_their_text_and_nothing_else(text: str) -> None:
    lines = prose(text)
    written = docstring(lines)
    tree = ast.parse(f"class A:\n    {written or 'pass'}\n    x = 1\n")
    (made,) = tree.body
    assert isinstance(made, ast.ClassDef)
    assert len(made.body) == 2
    if lines:
        rest = "".join(f"\n{'    ' + line if line else ''}" for line in lines[1:])
        assert ast.get_docstring(made, clean=False) == lines[0] + rest + ("\n    " if rest else "")
    assert not has_hidden(written.replace("\n", ""))
    written.encode()


@pytest.mark.parametrize("text", [*HOSTILE, *_QUOTES, *map(_strung, range(100))])
def test_comments_are_comments(text: str) -> None:
    written = comment(text)
    assert ast.parse(written).body == []
    assert all(line.startswith("#") for line in written.splitlines())


@pytest.mark.parametrize(
    ("markdown", "lines"),
    [
        ("", []),
        ("One.\nTwo.", ["One. Two."]),
        ("One.\n\nTwo.", ["One.", "", "Two."]),
        ("*a* **b** `c d` ~~e~~ <b>f</b>", ["a b `c d` e f"]),
        ("[here](https://e.example/x) or https://f.example", ["here (https://e.example/x) or https://f.example"]),
        ("<https://e.example>", ["https://e.example"]),
        ("[x](#anchor)", ["x"]),
        ("# Title\n\n- a\n- b\n  - c\n\n1. d\n2. e", ["Title", "", "- a", "- b", "  - c", "", "1. d", "2. e"]),
        ('See:\n\n```json\n{\n  "a": 1\n}\n```', ["See:", "", "    {", '      "a": 1', "    }"]),
        ("| a | b |\n|--|--|\n| c | dd |", ["a | b", "--+---", "c | dd"]),
        ("> quoted", ["  quoted"]),
        ("<p>One.</p><ul><li>a</li><li>b</li></ul>", ["One.", "", "- a", "", "- b"]),
        ("a<br>b", ["a", "b"]),
        ("x < y & z &lt; w", ["x < y & z < w"]),
        ("![alt](x.png)", ["alt"]),
        ("<!-- left out -->told", ["told"]),
    ],
)
def test_markdown_as_plain_text(markdown: str, lines: list[str]) -> None:
    assert list(plain_lines(markdown, 80)) == lines


def test_lines_are_wrapped_but_words_and_code_are_not_broken() -> None:
    text = "word " * 40 + "`short code` " * 10 + "x" * 120
    lines = plain_lines(text, 40)
    assert max(len(line) for line in lines[:-1]) <= 40
    assert lines[-1] == "x" * 120
    assert all(line.count("`") % 2 == 0 for line in lines)
    assert " ".join(lines) == " ".join(text.split())
    assert sentence("One\n\n- two\n- three") == "One - two - three"


def test_entries_of_a_section() -> None:
    assert entry("name", "") == ["    name"]
    assert entry("name", "What it is called.") == ["    name: What it is called."]
    long = entry("name", "word " * 30, indent=8)
    assert [len(line) - len(line.lstrip()) for line in long] == [4, 8, 8]
    assert max(map(len, long)) <= 80
    assert entry("name", "One.\n\nTwo.") == ["    name: One.", "", "        Two."]
    assert entry("name", "- a\n- b") == ["    name:", "        - a", "        - b"]


@pytest.mark.parametrize(
    ("text", "attribute", "kind", "module"),
    [
        ("createdAt", "created_at", "CreatedAt", "created_at"),
        ("from", "from_", "From", "from_"),
        ("None", "none", "None_", "none"),
        ("2fa", "field_2fa", "Model2fa", "module_2fa"),
        ("", "field", "Model", "module"),
        ("é", "é", "É", "e"),
        ("日本", "日本", "日本", "u65e5u672c"),
        ("½", "field_1u20442", "Model1u20442", "module_1u20442"),
        ("ﬁsh", "fish", "Fish", "fish"),
        ("a\u3164b", "au1160b", "Au1160b", "au1160b"),
        ("__class__", "class_", "Class", "class_"),
    ],
)
def test_names(text: str, attribute: str, kind: str, module: str) -> None:
    assert (identifier(words(text)), class_name(words(text)), module_name(words(text))[: len(module)]) == (
        attribute,
        kind,
        module,
    )


@pytest.mark.parametrize("text", [*HOSTILE, *map(_strung, range(200)), "\u202e", "a\u200bb", "\ud800"])
def test_names_are_names_whatever_the_text(text: str) -> None:
    for name in (identifier(words(text)), class_name(words(text)), module_name(words(text))):
        assert is_identifier(name)
        assert not keyword.iskeyword(name)
        assert ast.parse(f"{name} = 1")
    assert module_name(words(text)).isascii()


def test_literals() -> None:
    value: Json = {"a": [1, 300_000, Decimal("1.0"), Decimal("1e400"), None, True], 'b"': "\u202e"}
    written = literal(value)
    assert written == '{"a": [1, 300_000, 1.0, 1e+400, None, True], "b\\"": "\\u202e"}'
    assert literal(Decimal("NaN")) == '"nan"'


def test_import_order() -> None:
    names = ["b", "Ab10", "Ab9", "a2", "READ_ONLY", "a10", "B", "X"]
    assert sorted(names, key=import_order) == ["READ_ONLY", "Ab9", "Ab10", "B", "X", "a2", "a10", "b"]
