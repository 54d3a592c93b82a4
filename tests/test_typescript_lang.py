"""How TypeScript is written: names, strings, comments, types; nothing of the text may leave its place."""

from __future__ import annotations

import json
import subprocess
from decimal import Decimal

import pytest

from generator.lang.code import Code
from generator.lang.typescript import (
    Argument,
    Atom,
    Function,
    Intersection,
    Item,
    List,
    Member,
    Named,
    Node,
    Shape,
    Tag,
    Tuple,
    access,
    alias,
    call,
    comment,
    flat,
    function_name,
    interface,
    intersected,
    key,
    line_comment,
    method_name,
    names_in,
    number,
    object_key,
    property_name,
    renamed,
    signature,
    string,
    template,
    type_name,
    type_name_of,
    united,
    value,
    write,
)
from tests.hostile_text import HOSTILE


def _atom(text: str) -> Node:
    return Atom(Code(text))


def _shape(**members: Node) -> Shape:
    return Shape(tuple(Member(Code(name), node) for name, node in members.items()))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sandbox", "Sandbox"),
        ("sandbox_info", "SandboxInfo"),
        ("io.k8s.api.v1.APIGroup", "IoK8sApiV1APIGroup"),
        ("HTTPValidationError", "HTTPValidationError"),
        ("200-response", "Model200Response"),
        ("数据", "数据"),
        ("²", "U00b2"),
        ("", "Model"),
        ("class", "Class"),
        ("List<Pet>", "ListPet"),
    ],
)
def test_type_names_keep_their_own_capitals(text: str, name: str) -> None:
    assert type_name(text) == name


def test_names_of_functions_methods_and_properties() -> None:
    assert function_name(("delete",)) == "delete_"
    assert function_name(("create", "sandbox")) == "createSandbox"
    assert function_name(("2fa", "reset")) == "call2faReset"
    assert function_name(()) == "call"
    assert method_name(("delete",)) == "delete"
    assert method_name(("constructor",)) == "constructor_"
    assert method_name(("then",)) == "then_"
    assert property_name(("api", "key")) == "apiKey"
    assert property_name(("class",)) == "class_"
    assert property_name(("1", "a")) == "field1A"
    assert type_name_of(("api", "keys")) == "ApiKeys"


def test_properties_are_quoted_where_they_must_be() -> None:
    assert [key(each) for each in ("limit", "a-b", "0", "", "数", "__proto__", "it's")] == [
        *("limit", '"a-b"', '"0"', '""', '"数"', "__proto__", '"it\'s"'),
    ]
    assert object_key("__proto__") == '["__proto__"]'
    assert access(Code("given"), "a-b") == 'given["a-b"]'
    assert access(Code("given"), "ab") == "given.ab"


def test_strings_and_templates_mean_their_text() -> None:
    texts = [*HOSTILE, "a`${b}", "ends in \\", "$", "\U0001f600 \ud7ff"]
    ways = [
        *map(string, texts),
        *(template([text, Code("mark"), text]) for text in texts),
        *(value({text: [text]}) for text in texts),
    ]
    assert not any("\n" in each for each in ways[: 2 * len(texts)])
    script = f'const mark = "|";\nconsole.log(JSON.stringify([{",".join(ways)}]));'
    found = subprocess.run(["node", "-"], input=script, capture_output=True, text=True, check=True)
    assert json.loads(found.stdout) == [
        *texts,
        *(f"{text}|{text}" for text in texts),
        *({text: [text]} for text in texts),
    ]


def test_numbers_mean_their_digits() -> None:
    assert number(300_000) == "300_000"
    assert number(Decimal("1.5")) == "1.5"
    assert number(Decimal("1.0")) == "1.0"
    assert number(2**53 + 1) is None
    assert number(Decimal("1e400")) is None
    assert value(2**63) == "9_223_372_036_854_775_808n"
    assert value({"__proto__": [None, True, "x"]}) == '{ ["__proto__"]: [null, true, "x"] }'


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_leaves_a_comment(text: str) -> None:
    for indent in (0, 2, 8):
        for written in (comment(text, indent=indent), comment([text, text], (Tag("param", "a", text),), indent=indent)):
            if not written:
                continue
            assert written.count("*/") == 1
            assert written.startswith("/**")
            assert written.endswith("*/")
            assert all(line.startswith((" " * indent + " *", "/**")) for line in written.split("\n"))
    assert "\n//" not in line_comment(text).replace("\n// ", " ")


def test_a_comment_ends_nowhere_else() -> None:
    assert comment("a */ b") == "/** a *\\/ b */"
    assert comment("ends in *") == "/** ends in * */"
    assert comment("") == ""
    assert comment("", (Tag("deprecated"),)) == "/** @deprecated */"
    program = Tag("example", code='call("*/ @x");\nend();\n')
    assert comment("It.", (program,)) == (
        '/**\n * It.\n *\n * @example\n * ```ts\n * call("*\\/ \\@x");\n * end();\n * ```\n */'
    )


def test_text_is_no_tag() -> None:
    written = comment("@internal is not `@x`, {@link y} and a@b.example.\n\n@param z", (Tag("param", "a", "@b"),))
    assert written == (
        "/**\n * \\@internal is not `@x`, {\\@link y} and a@b.example.\n *\n * \\@param z\n *\n * @param a - \\@b\n */"
    )


def test_long_comments_are_wrapped() -> None:
    written = comment("word " * 60, (Tag("returns", text="other " * 40),), indent=4)
    assert all(len(line) <= 92 for line in written.split("\n"))
    assert written.count("@returns") == 1


def test_unions_and_intersections_say_nothing_twice() -> None:
    a, b, null, unknown = map(_atom, ("A", "B", "null", "unknown"))
    assert flat(united([null, a, b, a])) == "A | B | null"
    assert flat(united([united([a, null]), b, _atom("undefined")])) == "A | B | null | undefined"
    assert flat(united([a, unknown])) == "unknown"
    assert flat(united([a, _atom("never")])) == "A"
    assert flat(united([])) == "never"
    assert flat(intersected([a, unknown, b, a])) == "A & B"
    assert flat(intersected([])) == "unknown"


def test_operators_bind_as_meant() -> None:
    a, b, c = map(_atom, "ABC")
    assert flat(List(united([a, b]))) == "(A | B)[]"
    assert flat(List(intersected([a, b]))) == "(A & B)[]"
    assert flat(intersected([united([a, b]), c])) == "(A | B) & C"
    assert flat(united([intersected([a, b]), c])) == "(A & B) | C"
    assert flat(List(List(a))) == "A[][]"
    items = (Item(a), Item(united([b, c]), optional=True), Item(united([a, b]), rest=True))
    assert flat(Tuple(items)) == "[A, (B | C)?, ...(A | B)[]]"


def test_objects_have_a_line_for_each_member() -> None:
    shape = _shape(a=_atom("string"), b=_shape(c=_atom("number")))
    assert interface(Code("It"), shape, Code("/** Told. */")) == (
        "/** Told. */\nexport interface It {\n  a: string;\n  b: { c: number };\n}"
    )
    assert interface(Code("It"), Shape(()), Code("")) == "export interface It {}"
    nullable = united([shape, _atom("null")])
    assert alias(Code("It"), nullable, Code("")) == ("export type It = {\n  a: string;\n  b: { c: number };\n} | null;")


def test_long_unions_have_a_line_for_each_part() -> None:
    words = united(_atom(f'"{"word" * 4}{at}"') for at in range(6))
    written = alias(Code("It"), words, Code(""))
    assert written.split("\n")[:2] == ["export type It =", '  | "wordwordwordword0"']
    shape = Shape((Member(Code("a"), words, optional=True, comment=lambda indent: comment("Told.", indent=indent)),))
    assert write(shape).split("\n")[:4] == [
        "{", "  /** Told. */", "  a?:", '    | "wordwordwordword0"',
    ]  # fmt: skip
    assert write(List(words)).startswith("(\n  | ")
    assert write(List(words)).endswith("\n)[]")


def test_named_types_can_be_told_apart_by_module() -> None:
    ours, theirs = Named(Code("Page"), "runtime/pages"), Named(Code("Page"))
    node = Intersection((ours, List(theirs), _shape(a=theirs)))
    assert list(names_in(node)) == [ours, theirs, theirs]
    assert flat(renamed(node, {theirs: Code("PageType")})) == "Page & PageType[] & { a: PageType }"


def test_heads_and_calls_take_several_lines_where_they_must() -> None:
    short = Function(Code("get"), (Argument(Code("id"), _atom("string")),), _atom("void"))
    assert signature(short, prefix="export function ") == "export function get(id: string): void {"
    arguments = tuple(Argument(Code(f"argument{at}"), _atom("string"), optional=True) for at in range(5))
    long = Function(Code("get"), arguments, _atom("void"))
    assert signature(long, indent=2).split("\n")[:2] == ["get(", "    argument0?: string,"]
    assert call("send", ["client", "{ a: 1 }"], indent=2) == "return send(client, { a: 1 });"
    assert call("send", ["client" * 10, "other" * 8], indent=2).endswith("\n  );")
