"""Parameters on the wire: the tables of OpenAPI and RFC 6570, hostile values, and the generator's own Request."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Any, cast, get_args
from uuid import UUID

import pytest
from pydantic import BaseModel, Field
from runtime.options import omit
from runtime.parameters import Style, cookies_of, header_of, path_of, query_of
from runtime.styles import StyleName

from generator.ir import Json, Parameter, Schema, StringType
from generator.request import serialize

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


# OpenAPI 3.2, 4.12.2.3: the table of style examples, row by row.
@pytest.mark.parametrize(
    ("style", "explode", "expected"),
    [
        ("matrix", False, (";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150")),
        ("matrix", True, (";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150")),
        ("label", False, ("%2E", ".blue", ".blue,black,brown", ".R,100,G,200,B,150")),
        ("label", True, ("%2E", ".blue", ".blue.black.brown", ".R=100.G=200.B=150")),
        ("simple", False, ("", "blue", "blue,black,brown", "R,100,G,200,B,150")),
        ("simple", True, ("", "blue", "blue,black,brown", "R=100,G=200,B=150")),
    ],
)
def test_styles_of_paths(style: StyleName, explode: bool, expected: tuple[str, ...]) -> None:
    styles = {"path:color": Style(style, explode)}
    for value, text in zip(("", "blue", ARRAY, OBJECT), expected, strict=True):
        assert path_of("/x/{color}.y", {"color": value}, styles) == f"/x/{text}.y"


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (Style("form", False), "", "color="),
        (Style("form", False), "blue", "color=blue"),
        (Style("form", False), ARRAY, "color=blue,black,brown"),
        (Style("form", False), OBJECT, "color=R,100,G,200,B,150"),
        (Style("form", True), ARRAY, "color=blue&color=black&color=brown"),
        (Style("form", True), OBJECT, "R=100&G=200&B=150"),
        (Style("spaceDelimited", False), ARRAY, "color=blue%20black%20brown"),
        (Style("spaceDelimited", False), OBJECT, "color=R%20100%20G%20200%20B%20150"),
        (Style("pipeDelimited", False), ARRAY, "color=blue%7Cblack%7Cbrown"),
        (Style("pipeDelimited", False), OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
        (Style("deepObject", True), OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        (Style(), ["a&b", "c d", "é"], "color=a%26b&color=c%20d&color=%C3%A9"),
        (Style("form", False), ["a,b", "c"], "color=a%2Cb,c"),
        (Style(reserved=True), "a/b?c=d&e#f%20g'h+i", "color=a/b?c=d%26e%23f%20g%27h%2Bi"),
        (Style(media="application/json"), {"a": [1, None]}, "color=%7B%22a%22%3A%5B1%2Cnull%5D%7D"),
        (Style(), None, ""),
        (Style(), [], ""),
        (Style("form", False), [None], ""),
        (Style("deepObject"), {"a": {"b": [1, {"c": 2}], "n": None}}, "color%5Ba%5D%5Bb%5D%5B%5D=1"
            "&color%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=2"),
    ],
)  # fmt: skip
def test_styles_of_queries(style: Style, value: object, expected: str) -> None:
    assert query_of({"color": value}, {"query:color": style}) == expected


def test_queries_keep_the_order_and_leave_out_what_is_omitted() -> None:
    values = {"b": 1, "a": True, "none": omit, "c d": "x y", "null": None, "list": ["p", omit, "q"]}
    assert query_of(values, {}) == "b=1&a=true&c%20d=x%20y&list=p&list=q"


def test_a_whole_query() -> None:
    form = {"querystring:q": Style(media="application/x-www-form-urlencoded")}
    assert query_of({"q": {"a b": "c&d", "e": [1, 2], "n": None}}, form) == "a%20b=c%26d&e=1&e=2"
    assert query_of({"q": {"a": [1]}}, {"querystring:q": Style(media="application/json")}) == "%7B%22a%22%3A%5B1%5D%7D"
    assert query_of({"q": "$.a[?@.b]"}, {"querystring:q": Style(media="text/plain")}) == "%24.a%5B%3F%40.b%5D"


class Color(Enum):
    RED = "red"


class Size(StrEnum):
    BIG = "big"


class Filter(BaseModel):
    least: int = Field(alias="min")
    most: int | None = Field(default=None, alias="max")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (0, "0"),
        (1.5, "1.5"),
        (1e22, "1e%2B22"),
        (Decimal("1.50"), "1.50"),
        (datetime(2026, 3, 1, 10, 0, 4, tzinfo=UTC), "2026-03-01T10%3A00%3A04Z"),
        (date(2026, 3, 1), "2026-03-01"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (b"\x00\xff", "AP8%3D"),
        (Color.RED, "red"),
        (Size.BIG, "big"),
    ],
)
def test_scalars(value: object, expected: str) -> None:
    assert query_of({"x": value}, {}) == f"x={expected}"
    assert path_of("/{x}", {"x": value}, {}) == f"/{expected}"


def test_models_are_objects_with_the_names_of_the_wire() -> None:
    assert query_of({"x": Filter(min=1)}, {}) == "min=1"
    assert query_of({"x": Filter(min=1, max=None)}, {"query:x": Style("deepObject")}) == "x%5Bmin%5D=1"
    assert header_of("X", Filter(min=1, max=2), {}) == "min,1,max,2"


@pytest.mark.parametrize("value", ["", ".", "..", None, omit])
def test_no_value_leads_to_another_path(value: object) -> None:
    with pytest.raises(ValueError, match="'id'"):
        path_of("/v1/boxes/{id}", {"id": value}, {})
    with pytest.raises(ValueError, match="'id'"):
        path_of("/v1/boxes/{id}/files", {"id": value}, {})


@pytest.mark.parametrize("value", ["%2e%2e", "%2E.", ".%2e"])
def test_no_encoded_value_leads_to_another_path(value: str) -> None:
    with pytest.raises(ValueError, match="'id'"):
        path_of("/v1/boxes/{id}", {"id": value}, {"path:id": Style(reserved=True)})
    assert path_of("/v1/boxes/{id}", {"id": value}, {}) == "/v1/boxes/" + value.replace("%", "%25")


def test_slots_cannot_conspire() -> None:
    with pytest.raises(ValueError, match="'a' and 'b'"):
        path_of("/x/{a}{b}", {"a": ".", "b": "."}, {})
    assert path_of("/x/{a}.{b}", {"a": "n", "b": ""}, {}) == "/x/n."
    assert path_of("/x/{a}", {"a": "..."}, {}) == "/x/..."


def test_slashes_stay_inside_their_segment() -> None:
    assert path_of("/f/{p}", {"p": "../../etc"}, {}) == "/f/..%2F..%2Fetc"
    assert path_of("/f/{p}", {"p": "a/b?c#d\\e"}, {}) == "/f/a%2Fb%3Fc%23d%5Ce"
    assert path_of("/f/{p}", {"p": "a:b@c/d?e%20f"}, {"path:p": Style(reserved=True)}) == "/f/a:b@c%2Fd%3Fe%20f"


def test_the_text_of_a_template() -> None:
    assert path_of("/a b/{x}?fixed=1 2&flag", {"x": 1}, {}) == "/a%20b/1?fixed=1%202&flag"
    assert path_of("pets", {}, {}) == "/pets"
    assert path_of("", {}, {}) == ""
    assert path_of("/a%20b/é", {}, {}) == "/a%20b/%C3%A9"


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (Style(), "blue", "blue"),
        (Style(), ARRAY, "blue,black,brown"),
        (Style(), OBJECT, "R,100,G,200,B,150"),
        (Style(explode=True), OBJECT, "R=100,G=200,B=150"),
        (Style(media="application/json"), {"é": "\U0001f600"}, '{"\\u00e9":"\\ud83d\\ude00"}'),
        (Style(), " é\t", "%20%C3%A9%09"),
        (Style(), "  ", "%20%20"),
        (Style(), 5, "5"),
        (Style(), None, "null"),
    ],
)
def test_headers(style: Style, value: object, expected: str) -> None:
    assert header_of("X-Color", value, {"header:X-Color": style}) == expected


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", ["a", "b\r\n"]])
def test_no_header_is_smuggled(value: object) -> None:
    with pytest.raises(ValueError, match="'X-Color'"):
        header_of("X-Color", value, {})
    with pytest.raises(ValueError, match="'color'"):
        cookies_of({"color": value}, {"cookie:color": Style("cookie", False)})


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\nb", "é"])
def test_names_of_headers_and_cookies(name: str) -> None:
    with pytest.raises(ValueError, match="cannot be the name"):
        header_of(name, "x", {})
    with pytest.raises(ValueError, match="cannot be the name"):
        cookies_of({name: "x"}, {})


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        (Style(), "a b;c", "color=a%20b%3Bc"),
        (Style(), ARRAY, "color=blue; color=black; color=brown"),
        (Style(explode=False), ARRAY, "color=blue,black,brown"),
        (Style(), OBJECT, "R=100; G=200; B=150"),
        (Style("cookie"), "a=b, c;d", "color=a=b,%20c%3Bd"),
        (Style("cookie"), ARRAY, "color=blue; color=black; color=brown"),
        (Style("cookie", False), OBJECT, "color=R,100,G,200,B,150"),
        (Style(media="application/json"), {"a": 1}, "color=%7B%22a%22%3A1%7D"),
        (Style(), None, ""),
    ],
)
def test_cookies(style: Style, value: object, expected: str) -> None:
    assert cookies_of({"color": value}, {"cookie:color": style}) == expected


def test_all_as_the_generator_has_it() -> None:
    """Whatever the style and the value, the wire is that of the Request that the proof compares with."""
    chance = random.Random(11)
    for _ in range(3000):
        name = chance.choice(["color", "a b", "x[y]", "é"])
        style: Any = chance.choice(get_args(StyleName)[1:])
        told: dict[str, Any] = {"style": style, "explode": chance.random() < 0.5}
        told["allow_reserved"] = chance.random() < 0.3
        told["media_type"] = "application/json" if chance.random() < 0.1 else ""
        value = _any_value(chance, 3)
        own = Style(style, told["explode"], told["allow_reserved"], told["media_type"])
        _compare(name, value, told, own)


def _compare(name: str, value: Json, told: dict[str, Any], own: Style) -> None:
    def parameter(where: str) -> Parameter:
        return Parameter(name=name, location=where, schema=Schema(type=StringType()), **told)  # type: ignore[arg-type]

    expected = "&".join(pair.raw for pair in serialize.query_pairs(parameter("query"), value))
    assert query_of({name: value}, {f"query:{name}": own}) == expected
    segment = serialize.path_text(parameter("path"), value)
    if value is not None and segment not in ("", "%2E", "%2E%2E"):
        # A value in a path by any slot's name: braces are no part of one.
        assert path_of(f"/{{{name}}}", {name: value}, {f"path:{name}": own}) == f"/{segment}"
    if name == "color":
        assert header_of(name, value, {f"header:{name}": own}) == serialize.header_text(parameter("header"), value)
        pairs = serialize.cookie_pairs(parameter("cookie"), value)
        if all(key.isascii() and key.isalpha() for key, _ in pairs):
            cookies = "; ".join(f"{key}={text}" for key, text in pairs)
            assert cookies_of({name: value}, {f"cookie:{name}": own}) == cookies


def _any_value(chance: random.Random, depth: int) -> Json:
    kind = chance.randrange(8 if depth else 6)
    if kind < 3:
        return "".join(chance.choices("ab,.;=&%2 /?'+|[]{}é\U0001f600\\\"~", k=chance.randrange(6)))
    if kind < 6:
        known: list[Json] = [None, True, False, 0, -7, cast(Json, 1.5), 10**20]
        return chance.choice(known)
    if kind == 6:
        return [_any_value(chance, depth - 1) for _ in range(chance.randrange(4))]
    return dict(_any_fields(chance, depth - 1))


def _any_fields(chance: random.Random, depth: int) -> Iterator[tuple[str, Json]]:
    for _ in range(chance.randrange(4)):
        yield chance.choice(["a", "b", "c d", "é", "x[0]"]), _any_value(chance, depth)
