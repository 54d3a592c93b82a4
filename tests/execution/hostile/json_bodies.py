"""Hostile JSON bodies: strings, keys, numbers, top levels and media types that engines spoil."""

from decimal import Decimal

from generator.ir import Json
from generator.request.model import JsonBody
from tests.execution.hostile.case import CANARY, Case, request

_STRINGS: dict[str, str] = {
    "single quotes": "it's 'quoted' ''twice''",
    "double quotes": 'say "hello" ""twice""',
    "both quotes": "'\"'\"'\"",
    "shell expansions": CANARY,
    "shell words": "a;b|c&d>e<f (g) {h} [i] *j ?k ~l #m !n !! ^o",
    "backticks": "`id` ``twice`` ```fence```",
    "backslashes": "\\ \\\\ \\n \\t \\u0041 \\x41 \\0 C:\\temp\\",
    "template placeholders": "${name} #{name} {{ name }} {% raw %} <%= name %> $name %(name)s {0} {name}",
    "newlines": "one\ntwo\n\nfour\n",
    "carriage returns and tabs": "one\r\ntwo\rthree\tfour\vfive\fsix",
    "control characters": "".join(map(chr, range(1, 32))) + "\x7f\x80\x9f",
    "NUL": "before\0after\0",
    "unicode": "Zażółć gęślą jaźń, 日本語, עברית, café, cafe\u0301",
    "astral characters": "😀 👩‍👩‍👧 𝒜 \U0010ffff",
    "line and paragraph separators": "a\u2028b\u2029c\u0085d\ufeffe",
    "bidi controls": "user\u202e\u2066// admin\u2069 \u2066end\u200f\u200b",
    "noncharacters": "\ufffe \uffff \ufdd0",
    "comment and tag ends": "*/ --> ]]> </script><!-- <![CDATA[ \"\"\" ''' EOF\nEOF\nJSON\n",
    "octal-like digits after controls": "\x001\x012\x1b[31mred\x1b[0m\x7f9",
    "only a backslash": "\\",
    "empty text": "",
    "leading dash": "-d @/etc/hostname --data x",
}

_VALUES: dict[str, Json] = {
    "integers beyond 2^53": {"id": 9007199254740993, "minus": -9223372036854775808, "huge": 10**40},
    "decimals as written": {"a": Decimal("1.0"), "b": Decimal("1.10"), "c": Decimal("0.1000"), "d": Decimal("-0.0")},
    "decimals of many digits": [Decimal("3.14159265358979323846264338327950288"), Decimal("0.30000000000000004")],
    "exponents as written": {"big": Decimal("1e400"), "small": Decimal("1e-400"), "plain": Decimal("1.5e3")},
    "zero and minus one": [0, -1, Decimal("0.0"), Decimal("0E-7")],
    "top-level array": [1, "two", None, True, {"five": [6]}],
    "top-level string": 'it\'s $HOME "text"',
    "top-level null": None,
    "top-level true": True,
    "top-level false": False,
    "top-level number": 42,
    "top-level big number": 12345678901234567890,
    "empty object": {},
    "empty array": [],
    "empty containers inside": {"a": {}, "b": [], "c": [[], {}], "d": ""},
    "odd keys": {"a-b": 1, "it's": 2, 'sa"y': 3, "$HOME": 4, "`id`": 5, "a b": 6, "new\nline": 7, "\\": 8, "a.b": 9},
    "prototype keys": {"__proto__": {"polluted": True}, "constructor": 1, "toString": 2, "prototype": 3},
    "empty and digit keys": {"": "empty", "0": "zero", "10": "ten", "-1": "minus", "1.0": "float", "01": "octal"},
    "keys that are reserved words": {"class": 1, "default": 2, "None": 3, "null": 4, "let": 5, "await": 6, "True": 7},
    "unicode keys": {"ключ": 1, "😀": 2, "a\u2028b": 3, "nul\0key": 4},
    "strings that look like literals": ["true", "false", "null", "None", "True", "undefined", "NaN", "1", "1.0", "{}"],
    "strings that look like dates": ["2024-01-01", "12:30:00", "no", "on", "0x1F", "0o17", "1_000", "1e3", "~", "- x"],
    "deep nesting": {"a": [{"b": [{"c": [{"d": {"e": [[[["f'$(id)"]]]]}}]}]}]},
    "long text": {"text": "0123456789 '\"$` " * 200, "list": list(range(100))},
}


def _strings() -> list[Case]:
    return [
        Case(f"JSON string: {name}", request("POST", body=JsonBody({"text": text, "list": [text, {"again": text}]})))
        for name, text in _STRINGS.items()
    ]


def _keys() -> list[Case]:
    keys: dict[str, Json] = {text: index for index, text in enumerate(_STRINGS.values())}
    return [Case("JSON keys: all of the above", request("PUT", body=JsonBody(keys)))]


def _values() -> list[Case]:
    return [Case(f"JSON: {name}", request("POST", body=JsonBody(value))) for name, value in _VALUES.items()]


def _media_types() -> list[Case]:
    types = {
        "merge patch": "application/merge-patch+json",
        "vendor type": "application/vnd.acme.item.v2+json",
        "with a charset": "application/json; charset=utf-8",
        "with a quoted parameter": 'application/json; profile="https://example.com/p;v=1"',
    }
    return [
        Case(f"JSON type: {name}", request("PATCH", body=JsonBody({"name": "it's"}, media_type)))
        for name, media_type in types.items()
    ]


CASES = (*_strings(), *_keys(), *_values(), *_media_types())
