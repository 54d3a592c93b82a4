"""Reading: JSON and YAML 1.2 to plain data, places, references across files, and input that means harm."""

import json
import os
import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml

from generator.ir import Location
from generator.problems import SpecError, report
from generator.source import Node, RefError, Spec, load, yaml_text
from generator.source.pointer import index, join, split

_HEAD = 'openapi: 3.1.0\ninfo: {title: Bakery, version: "1"}\n'


@pytest.fixture
def spec(tmp_path: Path) -> Callable[[str], Spec]:
    """Makes a specification of the fields behind the head that every one has."""

    def make(text: str) -> Spec:
        path = tmp_path / "openapi.yaml"
        path.write_bytes((_HEAD + text).encode())
        return load(path)

    return make


def _fault(path: Path, **allowed: bool) -> str:
    with pytest.raises(SpecError) as caught:
        load(path, **allowed)
    return report(caught.value.problems)


# Data


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("", None),
        ("~", None),
        ("Null", None),
        ("nULL", "nULL"),
        ("true", True),
        ("FALSE", False),
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("12", 12),
        ("+12", 12),
        ("-0", 0),
        ("010", 10),
        ("0o17", 15),
        ("0x1F", 31),
        ("0b11", "0b11"),
        ("1_000", "1_000"),
        ("12:30:00", "12:30:00"),
        ("2024-01-01", "2024-01-01"),
        ("1.10", Decimal("1.10")),
        ("1e400", Decimal("1e400")),
        (".5", Decimal("0.5")),
        ("5.", Decimal(5)),
        ("1.2.3", "1.2.3"),
        (".inf", ".inf"),
        (".NaN", ".NaN"),
        ("9" * 300, int("9" * 300)),
        ('"12"', "12"),
        ("'true'", "true"),
        ("!!str 12", "12"),
        ("! 12", "12"),
        ("!!int '12'", 12),
        ("!!float 1", Decimal(1)),
        ("!!null ''", None),
        ("!!bool 'true'", True),
        ("=", "="),
        ("<<", "<<"),
        ("|\n  a\n  b", "a\nb\n"),
        ('"a\u2028b\x85c\U0010fffd"', "a\u2028b\x85c\U0010fffd"),
    ],
)
def test_yaml_scalars_follow_the_core_schema(spec: Callable[[str], Spec], written: str, value: object) -> None:
    found = spec(f"x: {written}\n").root.at("x").value
    assert (type(found), str(found)) == (type(value), str(value))


def test_keys_are_strings_as_written(spec: Callable[[str], Spec]) -> None:
    root = spec("x: {200: a, no: b, 1.10: c, null: d, 0x1F: e, true: f, ~: g, <<<: h}\n").root
    assert list(root.at("x").value) == ["200", "no", "1.10", "null", "0x1F", "true", "~", "<<<"]  # type: ignore[arg-type]


def test_anchors_aliases_and_merge_keys(spec: Callable[[str], Spec]) -> None:
    root = spec(
        "a: &a {one: 1, two: 2}\nb: &b {two: 22, three: 3}\nc: {two: own, <<: *a}\n"
        'd: {<<: [*a, *b], four: 4}\ne: {<<: {x: 1}, x: 2}\nf: [&k key, *a]\ng: {*k : v, "<<": plain}\n'
    ).root
    assert root.at("c").value == {"two": "own", "one": 1}
    assert root.at("d").value == {"one": 1, "two": 2, "three": 3, "four": 4}
    assert root.at("e").value == {"x": 2}
    assert root.at("f").value == ["key", {"one": 1, "two": 2}]
    assert root.at("g").value == {"key": "v", "<<": "plain"}


def test_a_merged_value_stands_where_it_was_written(spec: Callable[[str], Spec]) -> None:
    found = spec("a: &a {one: 1}\nb:\n  <<: *a\n  two: [*a]\n")
    document = found.root.document
    assert found.place(Location(document, "/b/one")).line == 3
    assert found.place(Location(document, "/b/two/0/one"), key=True).line == 3
    assert found.place(Location(document, "/b/two/0")).line == 6


def test_the_parser_in_python_reads_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(_HEAD + "x: [1, &a {b: 1.50, no: ~}, *a, !!str 3, 'q', \"d\\n\"]\ny: |\n  t\n", encoding="utf-8")
    expected = load(path)
    assert yaml.__with_libyaml__
    monkeypatch.setattr(yaml, "__with_libyaml__", False)
    found = load(path)
    assert found.root.value == expected.root.value
    assert found.place(found.root.at("x", 1, "b").location) == expected.place(found.root.at("x", 1, "b").location)


def test_json_keeps_digits_and_order(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"openapi": "3.0.0", "x": [1, 1.0, 1e400, -0, 12345678901234567890123], "__proto__": {}}')
    root = load(path).root
    assert [str(value) for value in root.at("x").value] == ["1", "1.0", "1E+400", "0", "12345678901234567890123"]  # type: ignore[union-attr]
    assert list(root.value) == ["openapi", "x", "__proto__"]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("json-in.yaml", '{"openapi": "3.1.0",\n\t"info": {}}'),
        ("flow-in.yaml", "{openapi: 3.1.0, # as one may\n info: {},}"),
        ("yaml-in.json", "openapi: 3.1.0\ninfo: {}\n"),
        ("no-suffix", '{"openapi": "3.1.0", "info": {}}'),
        ("mark.json", '\ufeff{"openapi": "3.1.0", "info": {}}'),
        ("mark.yaml", "\ufeffopenapi: 3.1.0\r\ninfo: {}\r\n"),
    ],
)
def test_notation_is_known_by_content(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_bytes(text.encode())
    assert load(path).root.value == {"openapi": "3.1.0", "info": {}}


@pytest.mark.parametrize(
    ("written", "version"), [("3.0.4", "3.0"), ("3.1.0", "3.1"), ("3.2.0-rc1", "3.2"), ("3.1", "3.1"), ('"3.0"', "3.0")]
)
def test_version(tmp_path: Path, written: str, version: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(f"openapi: {written}\n")
    assert load(path).version == version


@pytest.mark.parametrize("written", ["3", "3.3.0", "2.0", "~", "[3, 1]", "true", "3.1.x", "v3.1.0"])
def test_unknown_versions_are_refused(tmp_path: Path, written: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(f"# one line\nopenapi: {written}\n")
    assert f"{path}:2:10: " in _fault(path)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"swagger": "1.2"}, "Swagger 1.2 is not supported"),
        ({"asyncapi": "3.0.0"}, "an AsyncAPI document"),
        ({"paths": {}, "components": {}}, "an OpenAPI document without its version"),
        ({"$schema": "x", "type": "object"}, "a JSON Schema"),
        ({"apiVersion": "v1", "kind": "Pod"}, "a Kubernetes manifest"),
        ({"other": 1}, "this is no OpenAPI document ["),
        (5, "a single value"),
        (None, "an empty document"),
    ],
)
def test_other_documents_are_named(tmp_path: Path, data: object, said: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(data))
    assert said in _fault(path)


# Places


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_places_of_keys_and_values(tmp_path: Path, line_end: str) -> None:
    text = 'openapi: 3.1.0\n# \u2028 ends no line\npaths:\n  /a~b/c:\n    - one\n    - "é": {x:   5}\n'
    path = tmp_path / "a.yaml"
    path.write_bytes(text.replace("\n", line_end).encode())
    found = load(path)
    node = found.root.at("paths", "/a~b/c", 1, "é", "x")
    assert node.location.pointer == "/paths/~1a~0b~1c/1/é/x"
    assert str(found.place(node.location)) == f"{path}:6:18"
    assert str(found.place(node.location, key=True)) == f"{path}:6:13"
    assert str(found.place(Location(node.document, "/paths/~1a~0b~1c"), key=True)) == f"{path}:4:3"
    problem = found.problem(node.location, "rule", "wrong", severity="warning", hint="do")
    assert (problem.source_line, problem.severity, problem.hint) == ('    - "é": {x:   5}', "warning", "do")


def test_places_in_json(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{\n "openapi" : "3.1.0",\n "a": [ [], {}, "]}", {"b\\u0063": 1e5 , "d/~": [true , null]} ]\n}')
    found = load(path)
    document = found.root.document
    places = {
        "": "1:1",
        "/openapi": "2:14",
        "/a/1": "3:13",
        "/a/3/bc": "3:35",
        "/a/3/d~1~0/1": "3:56",
        # What is not there stands where it would be.
        "/a/3/none/x": "3:23",
        "/a/9": "3:7",
        "/a/x": "3:7",
        "/a/2/0": "3:17",
    }
    found_places = {pointer: str(found.place(Location(document, pointer))) for pointer in places}
    assert found_places == {pointer: f"{path}:{place}" for pointer, place in places.items()}


def test_pointers() -> None:
    assert [split(""), split("/"), split("/a~1b/~01/0")] == [[], [""], ["a/b", "~1", "0"]]
    assert [join("", "a/b~"), join("/x", 3)] == ["/a~1b~0", "/x/3"]
    assert [index(token) for token in ("0", "12")] == [0, 12]
    assert [index(token) for token in ("01", "-", "", "1" * 20, "²")] == [None] * 5


def test_nodes(spec: Callable[[str], Spec]) -> None:
    root = spec("x: {a: [1, {b: text}], c: true, d: 'true', e: 5}\n").root
    node = root.at("x")
    assert [name for name, _ in node.items()] == ["a", "c", "d", "e"]
    assert [child.location.pointer for child in node.at("a").elements()] == ["/x/a/0", "/x/a/1"]
    assert (node.at("a", 1).text("b"), node.text("e", "none"), node.text("z")) == ("text", "none", "")
    assert [node.flag(key) for key in ("c", "d", "e", "z")] == [True, False, False, False]
    assert node.get("z") is None
    assert node.at("e").get("z") is None
    assert [*node.at("e").items(), *node.at("e").elements(), *node.elements()] == []
    for keys in (("z",), (0,), ("a", "0"), ("e", "f")):
        with pytest.raises(KeyError):
            node.at(*keys)
    with pytest.raises(IndexError):
        node.at("a", 7)


# References


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A specification of several files, its entry a link from another folder."""
    files = {
        "specs/openapi.yaml": _HEAD + "x: {a: {$ref: 'parts/a.yaml#/x~1y'}, whole: {$ref: ./parts/whole.json}}\n",
        "specs/parts/a.yaml": "x/y: {$ref: 'b%20c.yaml#/list/1'}\nback: {$ref: '../openapi.yaml#/info/title'}\n",
        "specs/parts/b c.yaml": "list: [0, {found: yes}]\n",
        "specs/parts/whole.json": '{"all": {"$ref": "a.yaml#/back"}}',
        "secret.yaml": "a: 1\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "openapi.yaml").symlink_to("../specs/openapi.yaml")
    (tmp_path / "specs" / "sly.yaml").symlink_to("../secret.yaml")
    return tmp_path


@pytest.mark.parametrize("entry", ["specs/openapi.yaml", "docs/openapi.yaml"])
def test_references_lead_through_files(tree: Path, entry: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tree)
    found = load(Path(entry))
    target = found.resolve(found.root.at("x", "a"))
    assert target.value == {"found": "yes"}
    assert str(found.place(target.location)) == "specs/parts/b c.yaml:1:11"
    whole = found.resolve(found.root.at("x", "whole"))
    assert found.resolve(whole.at("all")).value == "Bakery"
    assert str(found.place(found.root.at("x").location)) == f"{entry}:3:4"
    names = ["specs/openapi.yaml", "specs/parts/a.yaml", "specs/parts/b c.yaml", "specs/parts/whole.json"]
    assert found.files == tuple(tree.resolve() / name for name in names)


def test_a_node_that_is_no_reference_resolves_to_itself(spec: Callable[[str], Spec]) -> None:
    found = spec("x: {a: 1}\n")
    for node in (found.root, found.root.at("x"), found.root.at("x", "a")):
        assert found.resolve(node) is node


def _refuse(found: Spec, ref: str) -> RefError:
    node = Node(found.root.document, "/info", {"$ref": ref})
    with pytest.raises(RefError) as caught:
        found.resolve(node)
    return caught.value


@pytest.mark.parametrize(
    ("ref", "rule"),
    [
        ("../secret.yaml", "ref-outside"),
        ("sly.yaml", "ref-outside"),
        ("%2e%2e/secret.yaml", "ref-outside"),
        ("parts/../../secret.yaml#/a", "ref-outside"),
        ("/etc/passwd", "ref-outside"),
        ("../specs2/x.yaml", "ref-outside"),
        ("file:///etc/passwd", "ref-scheme"),
        ("FILE:/etc/passwd", "ref-scheme"),
        ("ftp://x.example/a", "ref-scheme"),
        ("data:application/json,{}", "ref-scheme"),
        ("urn:example:a", "ref-scheme"),
        ("http://x.example/a", "ref-remote"),
        ("HTTPS://x.example/a", "ref-remote"),
        ("none.yaml", "dangling-ref"),
        ("parts", "dangling-ref"),
        ("a" * 5000, "dangling-ref"),
        ("a%00b", "dangling-ref"),
        ("#/none", "dangling-ref"),
        ("#/info/title/x", "dangling-ref"),
        ("#anchor", "dangling-ref"),
    ],
)
def test_references_that_are_refused(tree: Path, ref: str, rule: str) -> None:
    found = load(tree / "specs" / "openapi.yaml")
    assert _refuse(found, ref).problem.rule == rule
    assert _refuse(found, ref).problem == _refuse(found, ref).problem
    assert len(found.files) == 1


def test_what_lies_outside_is_read_when_allowed(tree: Path) -> None:
    found = load(tree / "specs" / "openapi.yaml", allow_outside=True)
    for ref in ("../secret.yaml", "sly.yaml"):
        assert found.follow(found.root, ref).value == {"a": 1}
    assert len(found.files) == 2


def test_a_broken_file_is_reported_where_it_is_broken(tree: Path) -> None:
    (tree / "specs" / "parts" / "whole.json").write_text('{"a": }')
    found = load(tree / "specs" / "openapi.yaml")
    for _ in range(2):
        with pytest.raises(RefError) as caught:
            found.resolve(found.root.at("x", "whole"))
        assert str(caught.value.problem.place).endswith("parts/whole.json:1:7")


def test_a_pointer_leads_through_references_on_its_way(spec: Callable[[str], Spec]) -> None:
    found = spec("x: {a: {$ref: '#/x/b'}, b: {c: [{d: 1}]}, e: {$ref: '#/x/f/g'}, f: {$ref: '#/x/e/g'}}\n")
    assert found.follow(found.root, "#/x/a/c/0/d").location.pointer == "/x/b/c/0/d"
    assert _refuse(found, "#/x/e/g").problem.rule == "circular-ref"


def test_circles_end(spec: Callable[[str], Spec]) -> None:
    chain = ", ".join(f"s{number}: {{$ref: '#/x/s{number + 1}'}}" for number in range(2000))
    found = spec("x: {a: {$ref: '#/x/b'}, b: {$ref: '#/x/a'}, " + chain + "}\n")
    for name in ("a", "b", "s0"):
        with pytest.raises(RefError) as caught:
            found.resolve(found.root.at("x", name))
        assert caught.value.problem.rule == "circular-ref"


def test_long_chains_through_pointers_end(spec: Callable[[str], Spec]) -> None:
    chain = ", ".join(f"s{number}: {{$ref: '#/x/s{number + 1}/y'}}" for number in range(3000))
    found = spec("x: {" + chain + "}\n")
    with pytest.raises(RefError):
        found.resolve(found.root.at("x", "s0"))


def test_anchors_and_identifiers_are_found(spec: Callable[[str], Spec]) -> None:
    found = spec(
        "$self: https://bakery.example/api\nx: {a: {$anchor: here}, b: {$id: 'https://bakery.example/b', c: 1}}\n"
    )
    assert found.follow(found.root, "#here").location.pointer == "/x/a"
    assert found.follow(found.root, "https://bakery.example/b#/c").value == 1
    assert found.follow(found.root, "https://bakery.example/api#/x/b/c").value == 1


@pytest.fixture
def web() -> Iterator[str]:
    """A server on this machine that serves two documents, one behind a redirect, and one redirect to a file."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/to-file":
                self.send_response(302)
                self.send_header("Location", "file:///etc/passwd")
                self.end_headers()
                return
            bodies = {"/a/one.yaml": b"x: {$ref: 'two.json#/y'}\n", "/a/two.json": b'{"y": {"auth": null}}'}
            body = bodies.get(self.path)
            assert "Authorization" not in self.headers
            self.send_response(200 if body else 404)
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, format: str, *args: object) -> None:
            """Tests say what they have to say themselves."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_remote_references_when_allowed(tree: Path, web: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    found = load(tree / "specs" / "openapi.yaml", allow_remote=True)
    target = found.resolve(found.follow(found.root, f"{web}/a/one.yaml#/x"))
    assert target.value == {"auth": None}
    assert str(found.place(target.location)) == f"{web}/a/two.json:1:7"
    assert len(found.files) == 1
    for ref in ("/none", "/to-file"):
        assert _refuse(found, web + ref).problem.rule == "ref-remote"
    assert _refuse(found, web.replace("//", "//user:secret@")).problem.rule == "ref-remote"
    assert _refuse(found, "file:///etc/passwd").problem.rule == "ref-scheme"


# Input that cannot be read


def test_files_that_are_not_there_or_no_files(tmp_path: Path) -> None:
    assert _fault(tmp_path / "none.yaml") == f"{tmp_path}/none.yaml:1:1: there is no such file [file]\n"
    assert "this is a folder" in _fault(tmp_path)
    assert "cannot be read" in _fault(tmp_path / ("x" * 500))
    assert "cannot be read" in _fault(Path("a\0b"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(_HEAD)
    path.chmod(0)
    assert "cannot be read" in _fault(path)


_DEEP = {
    "json-list": '{"openapi": "3.1.0", "x": ' + "[" * 10_000 + "]" * 10_000 + "}",
    "json-map": '{"openapi": "3.1.0", "x": ' + '{"a":' * 10_000 + "1" + "}" * 10_000 + "}",
    "json-moderate": '{"openapi": "3.1.0", "x": ' + "[" * 300 + "]" * 300 + "}",
    "yaml-flow": "openapi: 3.1.0\nx: " + "[" * 10_000 + "]" * 10_000,
    "yaml-block": "openapi: 3.1.0\nx:\n" + "".join(" " * depth + "a:\n" for depth in range(1, 2000)),
    "yaml-dashes": "openapi: 3.1.0\nx: \n " + "- " * 10_000 + "1",
    "yaml-aliases": "openapi: 3.1.0\na0: &a0 [1]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 400)),
}


@pytest.mark.parametrize("name", _DEEP)
@pytest.mark.parametrize("pure", [False, True])
def test_nesting_without_end(tmp_path: Path, name: str, pure: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if pure:
        monkeypatch.setattr(yaml, "__with_libyaml__", False)
    path = tmp_path / "a.yaml"
    path.write_text(_DEEP[name])
    text = _fault(path)
    assert "nested deeper than 200 levels [nesting]" in text


def test_aliases_may_repeat_much_but_not_without_bounds(tmp_path: Path) -> None:
    fine = tmp_path / "fine.yaml"
    fine.write_text("openapi: 3.1.0\na: &a [" + "x, " * 1000 + "]\nb: [" + "*a, " * 500 + "]\n")
    assert len(load(fine).root.at("b").value) == 500  # type: ignore[arg-type]
    bomb = tmp_path / "bomb.yaml"
    lines = [f"a{n}: &a{n} {{{', '.join(f'k{m}: *a{n - 1}' for m in range(9))}}}" for n in range(1, 60)]
    bomb.write_text("openapi: 3.1.0\na0: &a0 lol\n" + "\n".join(lines))
    assert "aliases expand to more than 1,000,000 values [yaml-alias]" in _fault(bomb)
    merged = tmp_path / "merged.yaml"
    lines = [f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}], k{n}: 1}}" for n in range(1, 60)]
    merged.write_text("openapi: 3.1.0\na0: &a0 {k0: 1}\n" + "\n".join(lines))
    assert "aliases expand" in _fault(merged)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ('{"a": "\\ud800"}', "1:7: half a surrogate pair"),
        ('{"\\udc00": 1}', "1:2: half a surrogate pair"),
        ('{"a": ' + "9" * 5000 + "}", "1:7: a number of 5000 characters"),
        ('{"a": "' + "9" * 5000 + '"}', "1:1: this is no OpenAPI document"),
        ('{"a": 1.' + "9" * 5000 + "}", "1:7: a number of 5002 characters"),
        ('{"a": "x\ny"}', "1:9: no valid JSON: a raw control character"),
        ('{"a": tru}', "1:7: no valid JSON: a value is missing here"),
        ('{"a": 1', "1:8: the JSON document ends in the middle"),
        ('{"a": [1, 2', "the JSON document ends in the middle"),
        ("[" * 5000, "nested deeper than 200 levels"),
        ('{"a" 1}', "a colon is missing"),
        ("{'a': 1}", "a key in double quotes is missing"),
    ],
)
def test_json_that_is_none(tmp_path: Path, raw: str, said: str) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(raw.encode())
    assert said in _fault(path)


def test_faults_that_do_not_stop_the_reading_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"openapi": "3.1.0",\n "a": NaN, "a": {"b": 1, "b": 2},\n "c": 1e99999}')
    found = load(path)
    assert [(problem.rule, problem.place.line, problem.place.column) for problem in found.faults] == [
        ("number", 2, 7),
        ("duplicate-key", 2, 12),
        ("duplicate-key", 2, 26),
        ("number", 3, 7),
    ]


def test_errors_of_encoding_have_a_place(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("größe: 1\n  ü".encode() + b"\xff: 1\n")
    assert f"{path}:2:4: the byte 0xFF is no UTF-8" in _fault(path)
    path.write_bytes(b"a\n" * 3 + b"b\0c\n")
    assert f"{path}:4:2: there is a NUL character" in _fault(path)
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        path.write_bytes(_HEAD.encode(encoding))
        assert "the file is UTF-16" in _fault(path)


def test_yaml_that_only_pyyaml_would_take(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(_HEAD + "x: !!binary aGk=\ny: !!set {a, b}\nz: !!python/object/apply:os.system [reboot]\n")
    assert [problem.rule for problem in load(path).faults] == ["yaml-tag"] * 3
    assert yaml_text.parse("a: &x 1\nb: *x\n")[0] == {"a": 1, "b": 1}
