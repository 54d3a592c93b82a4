"""What lang/markdown writes is read back by a CommonMark parser: text stays text, prose keeps its meaning and place."""

import random
from collections.abc import Iterator

import pytest
import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.lang.code import Code
from generator.lang.markdown import anchor, code_span, fence, link, mark, plain_text, prose, text, yaml_string
from tests.hostile_text import HOSTILE, PIECES

# What GitHub reads, and more deeply nested than anything written here.
READER = MarkdownIt("commonmark", {"maxNesting": 100}).enable(["table", "strikethrough"])


def _random_texts() -> Iterator[str]:
    random_source = random.Random(20_261_121)
    for _ in range(150):
        yield "".join(random_source.choice(PIECES) for _ in range(random_source.randint(1, 14)))


TEXTS = [*HOSTILE, *_random_texts()]


def _walk(tokens: list[Token] | None) -> Iterator[Token]:
    for token in tokens or []:
        yield token
        yield from _walk(token.children)


def _shown(markdown: str) -> str:
    """The text that a reader sees of one line of Markdown, which must hold nothing but text."""
    (inline,) = READER.parseInline(markdown)
    assert {token.type for token in inline.children or []} <= {"text"}
    return "".join(token.content for token in inline.children or [])


@pytest.mark.parametrize(
    ("source", "written"),
    [
        ("A plain sentence, with snake_case and 3 < 4.", r"A plain sentence, with snake_case and 3 \< 4."),
        ("*not* __bold__ `code`", r"\*not\* \_\_bold\_\_ \`code\`"),
        ("# no heading", r"\# no heading"),
        ("- no list", r"\- no list"),
        ("1. no list", r"1\. no list"),
        ("12) no list", r"12\) no list"),
        ("> no quote", r"\> no quote"),
        ("===", r"\==="),
        ("[x](y) ![z](w)", r"\[x\](y) !\[z\](w)"),
        ("AT&T &lt; &#60;", r"AT&T \&lt; \&#60;"),
        ("{{ x }} ${y}", r"\{\{ x \}\} $\{y\}"),
        ("two\n\nlines\u2028more", "two lines more"),
        ("import x from 'y'", "&#105;mport x from 'y'"),
        ("export all data", "&#101;xport all data"),
        ("important", "important"),
        ("https://e.example and www.e.example", r"https\://e.example and www\.e.example"),
        ("a\u202eb\x00c\u200bd", "aU+202EbU+0000cd"),
        ("C:\\dir\\", "C:\\\\dir\\\\"),
        ("  ", ""),
    ],
)
def test_text_is_escaped(source: str, written: str) -> None:
    assert text(source) == written


@pytest.mark.parametrize("source", TEXTS)
def test_text_shows_as_it_stands_wherever_it_stands(source: str) -> None:
    written = text(source)
    seen = " ".join(source.translate(str.maketrans("\u2028\x85", "  ", "\u200b\ufeff\u00ad\u200e")).split())
    seen = (
        seen.replace("\u202e", "U+202E").replace("\u2066", "U+2066").replace("\x00", "U+0000").replace("\x1b", "U+001B")
    )
    assert (_shown(written) if written else "") == seen
    page = f"# {written} \n\n{written}\n\n- {written}\n\n  {written}\n\n[{written}](x.md)\n\nend\n"
    blocks = [token.type for token in READER.parse(page) if token.nesting > 0]
    assert blocks[0] == "heading_open"
    assert blocks[-2:] == ["paragraph_open", "paragraph_open"]
    assert set(blocks) == {"heading_open", "paragraph_open", "bullet_list_open", "list_item_open"}
    assert (blocks.count("heading_open"), blocks.count("list_item_open")) == (1, 1)


@pytest.mark.parametrize("source", TEXTS)
def test_code_span_is_one_span(source: str) -> None:
    (inline,) = READER.parseInline(f"a {code_span(source)} b")
    assert [token.type for token in inline.children or []] == ["text", "code_inline", "text"]


@pytest.mark.parametrize("source", ["x", "`", "``a`", "a`b", " a ", "|", "{a}", "<b>", "\\", "a  b"])
def test_code_span_keeps_its_content(source: str) -> None:
    (inline,) = READER.parseInline(code_span(source))
    assert [token.content for token in inline.children or []] == [source]


def test_code_span_shows_what_is_hidden() -> None:
    assert code_span("a\nb\tc\u202e\u00a0") == "`a\\nb\\tcU+202EU+00A0`"


@pytest.mark.parametrize("source", TEXTS)
def test_fence_is_one_block(source: str) -> None:
    page = f"- item\n\n{fence(source, source, indent=2)}\n\n{fence(source, 'js')}\n\nend\n"
    tokens = [token for token in READER.parse(page) if token.type != "inline" and token.nesting >= 0]
    kinds = [token.type for token in tokens]
    assert kinds == ["bullet_list_open", "list_item_open", "paragraph_open", "fence", "fence", "paragraph_open"]
    assert tokens[3].content == tokens[4].content


def test_fence_keeps_code() -> None:
    (token,) = READER.parse(fence("a\r\n\n```\n\tb {c}\u202e", "python"))
    assert (token.info, token.content) == ("python", "a\n\n```\n\tb {c}U+202E\n")


@pytest.mark.parametrize(
    ("target", "written"),
    [
        ("https://e.example/a?b=c&copy;=d", "[x](https://e.example/a?b=c&amp;copy;=d)"),
        ("../models/sandbox.md#field-id", "[x](../models/sandbox.md#field-id)"),
        ("mailto:a@e.example", "[x](mailto:a@e.example)"),
        ("https://e.example/(a) <b>`{c}", "[x](https://e.example/%28a%29%20%3Cb%3E%60%7Bc%7D)"),
        ("javascript:alert(1)", "x"),
        ("JAVA\u0000SCRIPT:alert(1)", "x"),
        (" data:text/html,x", "x"),
        ("", "x"),
    ],
)
def test_links_lead_where_they_may(target: str, written: str) -> None:
    assert link(Code("x"), target) == written


@pytest.mark.parametrize("source", TEXTS)
def test_yaml_string_is_read_back(source: str) -> None:
    written = f"title: {yaml_string(source)}"
    assert "\n" not in written
    assert isinstance(yaml.safe_load(written)["title"], str)


def test_yaml_string_keeps_text() -> None:
    assert yaml.safe_load(yaml_string('a "b" \\ c: #d\n---\n- é')) == 'a "b" \\ c: #d --- - é'


def test_anchors_are_plain() -> None:
    assert anchor(mark('a"> <b>é.x_y')) == '<a id="a-x22--x3e--x20--x3c-b-x3e--xe9-.x_y"></a>'


@pytest.mark.parametrize(
    ("source", "written"),
    [
        ("One.\nTwo `code {x}` three.\n\nFour.", "One. Two `code {x}` three.\n\nFour."),
        ("## Head *x*\ntext", "**Head x**\n\ntext"),
        ("Head\n====\ntext", "**Head**\n\ntext"),
        ("**bold** *it* __b__ _i_ ~~s~~", "**bold** *it* **b** *i* ~~s~~"),
        ("a<b>bold</b>c <i> it </i>d", "a**bold**c *it* d"),
        ("use <code>a*b</code><br/>next", "use `a*b`\\\nnext"),
        ('<a href="https://e.example">x</a>', "[x](https://e.example)"),
        ('<a href="javascript:x()">x</a>', "x"),
        ("[x](javascript:x) [y](#z)", r"\[x\](javascript:x) y"),
        ("![alt](https://e.example/i.png)", "[alt](https://e.example/i.png)"),
        ("see <https://e.example/a_b>.", "see [https://e.example/a_b](https://e.example/a_b)."),
        ("see https://e.example/a_b).", "see [https://e.example/a_b](https://e.example/a_b))."),
        ("Bearer <token> and <!-- gone --> {x}", r"Bearer \<token> and  \{x\}"),
        ("<p>One <code>&lt;x&gt;</code></p><ul><li>a</li><li>b</li></ul>", "One `<x>`\n\n* a\n* b"),
        ("<script>alert(1)</script>", r"\<script>alert(1)\</script>"),
        ("- a\n- b\n  - c\n    - d\n\n1. x\n2. y", "* a\n* b\n  * c\n    * d\n\n1. x\n2. y"),
        ("- a\n\n* b", "* a\n\n+ b"),
        ("3. a\n\n   more\n4. b", "3. a\n\n   more\n\n4. b"),
        ("> quoted {x}\n> - y", "> quoted \\{x\\}\n>\n> * y"),
        ("    code {x}\n\ntext", "```\ncode {x}\n```\n\ntext"),
        ("```js evil={x}\na\n```", "```js\na\n```"),
        ("| a | b |\n|:--|---|\n| `x\\|y` | {z} |", "| a | b |\n| :-- | --- |\n| `x\\|y` | \\{z\\} |"),
        ("a\n\n---\n\nb", "a\n\n***\n\nb"),
        ("import a from 'b'", "&#105;mport a from 'b'"),
        ("line  \n- no list\\\n=== end", "line\n\n* no list\\\n  \\=== end"),
        ("wow![x](https://e.example)", "wow[x](https://e.example)"),
        ("<!-- only a comment -->", ""),
        ("<p><br/></p>", ""),
    ],
)
def test_prose_keeps_what_is_meant(source: str, written: str) -> None:
    assert prose(source) == written


@pytest.mark.parametrize("bracket", ["> ", "- ", "1. "])
def test_prose_nested_without_end_is_plain_text(bracket: str) -> None:
    written = prose(bracket * 500 + "x")
    assert [token.type for token in READER.parse(written)] == ["paragraph_open", "inline", "paragraph_close"]
    assert written.endswith("x")


def test_prose_stands_inside_a_list_item() -> None:
    inside = prose("A.\n\n- b\n\n      code\n", indent=2)
    page = f"- field\n\n{inside}\n\n- next\n\nend\n"
    kinds = [token.type for token in READER.parse(page) if token.level == 0 and token.nesting >= 0]
    assert kinds == ["bullet_list_open", "paragraph_open"]
    assert sum(token.type == "list_item_open" for token in READER.parse(page)) == 3


@pytest.mark.parametrize("source", TEXTS)
def test_prose_stays_in_its_place(source: str) -> None:
    around = '# T\n\n- <a id="p"></a>x\n\n{inside}\n\n  - child\n\n- next\n\n{outside}\n\nend\n'
    tokens = READER.parse(around.format(inside=prose(source, indent=2), outside=prose(source)))
    assert [token.type for token in tokens if token.level == 0 and token.nesting > 0][:2] == [
        "heading_open",
        "bullet_list_open",
    ]
    assert tokens[-2].content == "end"
    assert sum(token.type == "heading_open" for token in tokens) == 1
    own = [token for token in tokens if token.type == "list_item_open" and token.markup == "-"]
    assert [token.level for token in own] == [1, 3, 1]
    found = list(_walk(tokens))
    assert [token.content for token in found if token.type in {"html_inline", "html_block"}] == ['<a id="p">', "</a>"]
    assert not any(token.type in {"image", "code_block"} for token in found)
    targets = [str(token.attrs["href"]) for token in found if token.type == "link_open"]
    assert all(target.startswith(("http", "mailto:")) or ":" not in target for target in targets)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("A `b` c.\nD.\n\nE.", "A b c. D."),
        ("# Head\n\ntext", "Head"),
        ("**a** [b](https://e.example) <br> c &lt;", "a b c <"),
        ("<p>One <b>two</b></p>", "One two"),
        ("", ""),
        ("- x\n- y", "x"),
        ("    code", ""),
    ],
)
def test_plain_text_is_the_first_words(source: str, words: str) -> None:
    assert plain_text(source) == words
