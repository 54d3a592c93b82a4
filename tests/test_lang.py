"""Each encoder's output is read back by the language itself and must give the value that went in."""

import ast
import json
import subprocess
from decimal import Decimal

import pytest

from generator.ir import Json
from generator.lang import javascript, json_document, python, shell
from generator.lang.code import Code, Variable
from generator.lang.encoder import Encoder
from generator.lang.layout import Group, lay_out
from generator.lang.numbers import grouped, survives_double, survives_float
from generator.request.model import Part

_URL = Variable("ACME_API_URL", ("api", "url"))
_HOSTILE = [
    "",
    "plain",
    'it\'s "quoted"',
    "$HOME ${HOME} $(id) `id` !! \\ \\n %s",
    "line\nbreak\r\n\ttab",
    "\x00\x01\x1b[31m\x7f\x85",
    "\u2028\u2029\u202e\u200b\ufeff\u00a0",
    "emoji 😀 żółć 日本",
    "</script> */ \"\"\" ''' {{ x }} {% raw %} {x}",
    "-dash @file <file",
]


@pytest.mark.parametrize("text", _HOSTILE)
def test_python_strings(text: str) -> None:
    assert ast.literal_eval(python.string(text)) == text
    assert python.string(text).isprintable()
    names = {"api_url": "https://x"}
    assert eval(python.text([_URL, text]), names) == "https://x" + text


@pytest.fixture(scope="module")
def javascript_says() -> dict[str, str]:
    """What Node makes of every hostile text as a string and behind a variable in a template literal."""
    lines = ['const apiUrl = "https://x";', "const found = {};"]
    for at, text in enumerate(_HOSTILE):
        lines += [f'found["s{at}"] = {javascript.string(text)};', f'found["t{at}"] = {javascript.text([_URL, text])};']
    script = "\n".join([*lines, "process.stdout.write(JSON.stringify(found));"])
    done = subprocess.run(["node", "--input-type=module", "-"], input=script.encode(), capture_output=True, check=True)
    found: dict[str, str] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("at", range(len(_HOSTILE)))
def test_javascript_strings(at: int, javascript_says: dict[str, str]) -> None:
    assert javascript_says[f"s{at}"] == _HOSTILE[at]
    assert javascript_says[f"t{at}"] == "https://x" + _HOSTILE[at]


@pytest.mark.parametrize("text", [text.replace("\x00", "") for text in _HOSTILE])
def test_shell_words(text: str) -> None:
    script = f"printf '%s|' {shell.string(text)} {shell.quoted(text)} {shell.text([_URL, text])}"
    environment = {"ACME_API_URL": "https://x", "PATH": "/usr/bin:/bin", "LC_ALL": "C"}
    done = subprocess.run(["bash", "-eu"], input=script.encode(), capture_output=True, check=True, env=environment)
    assert done.stdout.decode() == f"{text}|{text}|https://x{text}|"


@pytest.mark.parametrize("encoder", [python, javascript, shell])
def test_no_encoder_shows_a_hidden_character(encoder: Encoder) -> None:
    for text in _HOSTILE:
        assert encoder.string(text).replace("\n", "").isprintable()
        assert encoder.text([_URL, text]).replace("\n", "").isprintable()


_VALUES: list[Json] = [
    {"template": "base", "timeout_ms": 300000, "on": True, "off": False, "none": None},
    [1, [2, {"a-b": Decimal("2.5")}], {}, []],
    {"__proto__": 1, "it's": 2, "": 3, "0": 4, "class": 5},
    12345,
    "text",
]


@pytest.mark.parametrize("value", _VALUES)
def test_python_values(value: Json) -> None:
    code = python.value(value)
    assert code is not None
    assert ast.literal_eval(code) == value


@pytest.mark.parametrize("value", _VALUES)
def test_javascript_values(value: Json) -> None:
    code = javascript.value(value)
    script = f"process.stdout.write(JSON.stringify({code}))"
    done = subprocess.run(["node", "--input-type=module", "-"], input=script.encode(), capture_output=True, check=True)
    assert json.loads(done.stdout, parse_float=Decimal) == value


@pytest.mark.parametrize(
    ("digits", "double", "floating"),
    [
        ("2.5", True, True),
        ("0.1", True, True),
        ("1.0", False, True),
        ("1.10", False, False),
        ("1e400", False, False),
        ("-0.0", False, True),
        ("1e-7", False, False),
        ("123456789.123456789123", False, False),
    ],
)
def test_fractions_that_would_lose_digits_are_found(digits: str, double: bool, floating: bool) -> None:
    value: Json = {"deep": [Decimal(digits)]}
    assert survives_double(value) is double
    assert survives_float(value) is floating
    assert (javascript.value(value) is not None) is double
    assert (python.value(value) is not None) is floating


def test_whole_numbers() -> None:
    assert survives_double(2**53)
    assert not survives_double(2**53 + 1)
    assert not survives_double([-(2**60)])
    assert survives_float(2**80)
    assert survives_double(True)
    assert [grouped(99_999), grouped(300_000), grouped(-1_234_567)] == ["99999", "300_000", "-1_234_567"]


def test_json_documents_keep_digits_and_show_no_hidden_character() -> None:
    value: Json = {"n": [Decimal("1.0"), Decimal("1.10"), 10**30], "s": "\u202e😀\u2028", "e": [], "o": {}}
    text = json_document.pretty(value)
    assert json.loads(text, parse_float=Decimal) == value
    assert "1.10" in text
    assert "\\u202e😀\\u2028" in text
    assert json_document.compact({"a": [1, None]}) == '{"a":[1,null]}'
    assert json_document.pretty({"a": [1, 2]}) == '{\n  "a": [1, 2]\n}'
    assert json_document.pretty([]) == "[]"


def test_layout_breaks_what_does_not_fit() -> None:
    inner = Group("[", "]", [("", "1"), ("", "2")])
    node = Group("{", "}", [("a: ", inner), ("b: ", "x" * 70)], " ")
    assert lay_out(node, indent=2, column=10) == "{\n    a: [1, 2],\n    b: " + "x" * 70 + ",\n  }"
    assert lay_out(inner, indent=0, column=0) == "[1, 2]"


def test_multipart_parts() -> None:
    assert shell.part(Part("a", "@x")) == "--form-string 'a=@x'"
    assert shell.part(Part("f", filename="a b.png", media_type="image/png")) == "-F 'f=@\"a b.png\";type=image/png'"
    assert shell.part(Part("a=b", "x")) is None
    assert javascript.part(Part("a", "b")) == '"a", "b"'
    assert python.part(Part("a", "b", media_type="text/csv")) == '("a", (None, "b", "text/csv"))'


def test_environment_names_are_checked() -> None:
    with pytest.raises(ValueError, match="environment variable"):
        Variable("X}$(id)", ("x",))


def test_code_loses_its_mark_when_it_is_cut_or_formatted() -> None:
    code = Code("abc")
    assert type(code + code) is str
    assert type(code[1:]) is str
    assert type(f"{code}") is str
    assert type(Code.joined(", ", [code, code])) is Code
