"""Conditions and data with values of run time mean the same in every language: each is carried out and compared."""

from __future__ import annotations

import json
import re
import subprocess
from decimal import Decimal
from typing import Final

import pytest

from generator.ir import Json
from generator.lang.chain import javascript, python, shell
from generator.lang.chain.model import (
    All,
    Any,
    Compare,
    Fields,
    Fixed,
    Holds,
    Items,
    Joined,
    Key,
    Kind,
    Matches,
    Not,
    Ok,
    Operator,
    Ref,
    Status,
    Test,
    Tree,
    negated,
)
from generator.lang.code import Code

_HOLDER: Final = ("answer",)
_BODY: Final[dict[str, Json]] = {
    "word": "Ready",
    "number": 3,
    "yes": True,
    "no": False,
    "nothing": None,
    "list": ["a", {"it's": "deep"}],
    "a-b": {"x y": 1},
}


def _at(*path: str | int, kind: Kind = "text", sure: bool = True) -> Ref:
    return Ref("ANSWER", _HOLDER, tuple(Key(name, sure) for name in path), kind=kind)


def _is(left: Ref | Status, operator: Operator, right: Json, *, folded: bool = False) -> Compare:
    return Compare(left, operator, Fixed(right), folded)


_TESTS: Final[list[tuple[Test, bool]]] = [
    (_is(_at("word"), "==", "Ready"), True),
    (_is(_at("word"), "==", "READY"), False),
    (_is(_at("word"), "==", "rEADY", folded=True), True),
    (_is(_at("word"), "!=", "rEADY", folded=True), False),
    (_is(_at("missing", sure=False), "==", "x", folded=True), False),
    (_is(_at("nothing", sure=False), "!=", "x", folded=True), True),
    (_is(_at("nothing", sure=False), "==", "None", folded=True), False),
    (_is(_at("number", kind="integer"), ">=", 3), True),
    (_is(_at("number", kind="integer"), "<", 3), False),
    (_is(_at("missing", kind="integer", sure=False), "<", 3), False),
    (_is(_at("missing", kind="integer", sure=False), ">", 3), False),
    (_is(_at("yes", kind="boolean"), "==", True), True),
    (_is(_at("no", kind="boolean"), "!=", False), False),
    (_is(_at("nothing", sure=False), "==", None), True),
    (_is(_at("list", 0), "==", "a"), True),
    (_is(_at("list", 1, "it's"), "==", "deep"), True),
    (_is(_at("a-b", "x y", kind="integer"), "==", 1), True),
    (_is(_at("missing", "deeper", sure=False), "==", "x"), False),
    (Matches(_at("word"), "^Re.d/?y$"), True),
    (Matches(_at("word"), "^\\(\"'$"), False),
    (Matches(_at("missing", sure=False), "^x"), False),
    (Matches(_at("missing", sure=False), "^(undefined|None|null)$"), False),
    (Matches(_at("nothing", sure=False), "^(undefined|None|null)$"), False),
    (Matches(_at("number", kind="integer"), "^3$"), True),
    (Holds(_at("yes", kind="boolean")), True),
    (Not(Holds(_at("no", kind="boolean"))), True),
    (Ok(), True),
    (Not(Ok()), False),
    (_is(Status(), "==", 201), True),
    (_is(Status(), "<", 201), False),
    (All((Ok(), _is(_at("word"), "==", "Ready"))), True),
    (Any((Not(Ok()), All((_is(_at("yes", kind="boolean"), "==", False), Ok())))), False),
    (All((Any((Not(Ok()), Ok())), Any((Ok(), Not(Ok()))))), True),
    (Not(Any((Not(Ok()), _is(_at("word"), "==", "x")))), True),
    (negated(_is(_at("word"), "==", "Ready")), False),
    (negated(All((Ok(), Ok()))), False),
]


@pytest.fixture(scope="module")
def found() -> dict[str, list[bool]]:
    """What each language makes of each test."""
    return {"curl": _in_shell(), "fetch": _in_javascript(), "requests": _in_python()}


@pytest.mark.parametrize("language", ["curl", "fetch", "requests"])
def test_conditions_hold_alike(language: str, found: dict[str, list[bool]]) -> None:
    assert found[language] == [expected for _, expected in _TESTS]


def _in_shell() -> list[bool]:
    answer = shell.Answer(_HOLDER, "BODY", "STATUS")
    lines = [f"if {shell.holds(test, answer)}; then echo 1; else echo 0; fi" for test, _ in _TESTS]
    script = "BODY='" + json.dumps(_BODY).replace("'", "'\\''") + "'\nSTATUS=201\n" + "\n".join(lines)
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert not done.stderr
    return [line == "1" for line in done.stdout.split()]


def _in_javascript() -> list[bool]:
    listed = ",\n".join(f"Boolean({javascript.condition(test, Code('response'))})" for test, _ in _TESTS)
    script = f"const response = {{ ok: true, status: 201 }};\nconst answer = {json.dumps(_BODY)};\n"
    script += f"console.log(JSON.stringify([{listed}]));"
    done = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True)
    return [bool(each) for each in json.loads(done.stdout)]


def _in_python() -> list[bool]:
    class Response:
        ok, status_code = True, 201

    names = {"re": re, "response": Response, "answer": _BODY, "str": str}
    return [bool(eval(python.condition(test), {"__builtins__": {}}, names)) for test, _ in _TESTS]


_TEXT: Final = 'it\'s "$HOME" `id` \\(x) {y} %s !\nü\u202e'
_VALUE: Final = Ref("VALUE", ("value",))
_COUNT: Final = Ref("COUNT", ("count",), kind="integer")
_DEEP: Final = Ref("DEEP", ("deep",), (Key("a b"), Key(1)), (Key("a b"), Key(1)), kind="json")
_DATA: Final[list[tuple[Tree, Json]]] = [
    (_VALUE, _TEXT),
    (_COUNT, 7),
    (_DEEP, [1]),
    (Joined((_COUNT,)), "7"),
    (Joined(("<", _VALUE, "\\(no) $x `", _COUNT)), f"<{_TEXT}\\(no) $x `7"),
    (Items((_VALUE, Fixed(None), Fixed([1, "a'b"]))), [_TEXT, None, [1, "a'b"]]),
    (Fields((("if", _COUNT), ("it's", Fixed({"__proto__": True})))), {"if": 7, "it's": {"__proto__": True}}),
    (Fields((("exact", Fixed(Decimal("1.10"))), ("deep", _DEEP))), {"exact": Decimal("1.10"), "deep": [1]}),
    (Fields((("big", Fixed(2**70)), ("text", Joined(("'", _VALUE))))), {"big": 2**70, "text": f"'{_TEXT}"}),
    (Fields((("many", Fixed(["word" * 9] * 9)), ("v", _VALUE))), {"many": ["word" * 9] * 9, "v": _TEXT}),
]


def test_data_says_the_same_in_a_shell() -> None:
    words = "\n".join(f"printf '%s\\n\\0' {shell.json_word(data, indent=2, column=20)}" for data, _ in _DATA)
    variables = {"VALUE": _TEXT, "COUNT": "7", "DEEP": '{"a b": [0, [1]]}', "PATH": "/usr/local/bin:/usr/bin:/bin"}
    done = subprocess.run(["bash", "-euc", words], capture_output=True, check=True, env=variables)
    assert [_json(each) for each in done.stdout.decode().split("\0")[:-1]] == [value for _, value in _DATA]


def test_data_says_the_same_in_javascript() -> None:
    listed = ",\n".join(
        f"JSON.stringify({code})" if code is not None else str(javascript.json_string(data))
        for data, code in ((data, javascript.tree(data, indent=0, column=0, tail=0)) for data, _ in _DATA)
    )
    script = f"const value = {json.dumps(_TEXT)}, count = 7, deep = {{ 'a b': [0, [1]] }};\n"
    script += f"console.log(JSON.stringify([{listed}]));"
    done = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True)
    assert [_json(each) for each in json.loads(done.stdout)] == [value for _, value in _DATA]


def test_data_says_the_same_in_python() -> None:
    names = {"json": json, "value_value": _TEXT, "value": _TEXT, "count": 7, "deep": {"a b": [0, [1]]}, "str": str}
    found = []
    for data, _ in _DATA:
        code = python.tree(data)
        written = json.dumps(eval(code, {}, names)) if code is not None else eval(python.json_string(data), {}, names)
        found.append(_json(written))
    assert found == [value for _, value in _DATA]


def _json(text: str | bytes) -> Json:
    value: Json = json.loads(text, parse_float=Decimal)
    return value
