"""The TypeScript runtime: its own tests, run by Node; what it sends, held against the generator's Requests."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
from base64 import b64decode
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote_plus

import pytest

from generator.ir import (
    Api,
    ArrayType,
    Encoding,
    Example,
    Info,
    Json,
    Media,
    NumberType,
    ObjectType,
    Parameter,
    Property,
    Schema,
    StringType,
)
from generator.request import FormBody, MultipartBody, TextBody, xml_text
from generator.request.body import body_of
from generator.request.model import json_text
from generator.request.serialize import cookie_pairs, header_text, path_text, query_pairs
from generator.server.mime import form_parts, media_type

_ROOT: Final = Path(__file__).resolve().parent.parent
_RUNTIME: Final = _ROOT / "templates" / "typescript" / "runtime"
_HERE: Final = Path(__file__).resolve().parent / "typescript"
_BIN: Final = _HERE / "node_modules" / ".bin"
_API: Final = Api(
    info=Info(title="T", version="1"), servers=(), tags=(), operations=(), schemas={}, security_schemes={}
)
_ANY: Final = Schema(type=StringType())

pytestmark = pytest.mark.skipif(not _BIN.is_dir(), reason="needs `npm ci --prefix tests/typescript`")

Case = dict[str, Any]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    _run("node", str(_HERE / "build.mjs"), str(folder))
    return folder


def _run(*command: str, given: str = "", **variables: str) -> str:
    found = subprocess.run(
        command, input=given, capture_output=True, text=True, check=False, cwd=_HERE, env={**os.environ, **variables}
    )
    assert found.returncode == 0, (found.stdout + found.stderr)[-6000:]
    return found.stdout


def test_types_hold(tmp_path: Path) -> None:
    _run(str(_BIN / "tsc"), "-p", "tsconfig.json")
    # Alone, and then what it declares, as a project for Node that knows no browser sees it.
    emitted = ("--noEmit", "false", "--emitDeclarationOnly", "--outDir", str(tmp_path))
    _run(str(_BIN / "tsc"), "-p", "tsconfig.runtime.json", *emitted)
    declared = sorted(map(str, tmp_path.rglob("*.d.ts")))
    assert len(declared) == len(list(_RUNTIME.glob("*.ts")))
    options = ("--ignoreConfig", "--noEmit", "--strict", "--module", "esnext", "--moduleResolution", "bundler")
    types = ("--lib", "es2022", "--types", "node", "--typeRoots", str(_HERE / "node_modules" / "@types"))
    _run(str(_BIN / "tsc"), *options, *types, *declared)


def test_its_own_tests_pass(built: Path) -> None:
    tests = [str(path) for path in sorted(built.glob("*.test.mjs"))]
    assert len(tests) == len(list(_HERE.glob("*.test.ts")))
    printed = _run("node", "--test", "--experimental-websocket", "--enable-source-maps", "--test-reporter=tap", *tests)
    assert re.search(r"^# fail 0$", printed, re.MULTILINE), printed[-6000:]
    assert int(re.findall(r"^# pass (\d+)$", printed, re.MULTILINE)[0]) >= 100


@pytest.fixture(scope="module")
def made(built: Path) -> Iterator[Callable[[list[Case]], list[Any]]]:
    """What the runtime makes of cases, in one process of Node for all."""
    with subprocess.Popen(
        ["node", str(built / "wire.mjs")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        stdin, stdout = process.stdin, process.stdout
        assert stdin is not None
        assert stdout is not None

        def answer(case: Case) -> Any:
            stdin.write(json_text(case) + "\n")
            stdin.flush()
            return json.loads(stdout.readline())

        yield lambda cases: [answer(case) for case in cases]
        stdin.close()


Made = Callable[[list[Case]], list[Any]]

_WORDS: Final = (
    "",
    "a",
    "a b",
    "a,b",
    "x=y&z",
    "é☃",
    "100%",
    "%41",
    "it's (ok)!*",
    "a/b?c#d",
    ' "q" ',
    "\t\n",
    "|",
    "~",
    "😀",
)
_SCALARS: Final[tuple[Json, ...]] = (*_WORDS, 0, -7, Decimal("1.5"), True, False, 2**60 + 1, -(2**63))


def _values() -> Iterator[Json]:
    """Scalars, and lists and objects of them, the same on every run."""
    chance = random.Random(7)
    yield from _SCALARS
    some: list[Json] = [[], {}, ["a"], ["a", None, "b"], [None], {"k": None}, {"k": "v", "é ,": "a,b", "n": 1}]
    yield from some
    for _ in range(30):
        yield [chance.choice(_SCALARS) for _ in range(chance.randrange(1, 4))]
        yield {chance.choice(_WORDS): chance.choice(_SCALARS) for _ in range(chance.randrange(1, 4))}
    yield {"a": {"b": [1, {"c": "d"}], "e": []}, "f": None}
    yield [{"a": 1}, ["b", ["c"]]]


_QUERIES: Final = {
    ("form", True): "query",
    ("form", False): "csv",
    ("spaceDelimited", True): "query",
    ("spaceDelimited", False): "spaces",
    ("pipeDelimited", True): "query",
    ("pipeDelimited", False): "pipes",
    ("deepObject", True): "deepObject",
}


@pytest.mark.parametrize("reserved", [False, True])
@pytest.mark.parametrize(("style", "explode"), _QUERIES)
def test_queries(made: Made, style: Any, explode: bool, reserved: bool) -> None:
    name = "a b[]"
    told = Parameter(name=name, location="query", schema=_ANY, style=style, explode=explode, allow_reserved=reserved)
    _agree(
        made,
        _case("place", _QUERIES[style, explode], name, "reserved" if reserved else ""),
        lambda value: {"query": [pair.raw for pair in query_pairs(told, value)], "header": "", "cookies": []},
    )


@pytest.mark.parametrize(
    ("location", "media", "style"),
    [
        ("query", "application/json", "queryJson"),
        ("querystring", "application/x-www-form-urlencoded", "wholeQuery"),
        ("querystring", "application/json", "wholeJson"),
        ("querystring", "text/plain", "wholeText"),
    ],
)
def test_queries_of_a_media_type(made: Made, location: Any, media: str, style: str) -> None:
    told = Parameter(name="q", location=location, schema=_ANY, media_type=media)
    _agree(
        made,
        _case("place", style, "q"),
        lambda value: {"query": [pair.raw for pair in query_pairs(told, value)], "header": "", "cookies": []},
    )


@pytest.mark.parametrize(
    ("style", "explode", "media"),
    [("header", False, ""), ("headerExplode", True, ""), ("headerJson", False, "application/json")],
)
def test_headers(made: Made, style: str, explode: bool, media: str) -> None:
    told = Parameter(name="X-A", location="header", schema=_ANY, style="simple", explode=explode, media_type=media)
    _agree(
        made,
        _case("place", style, "X-A"),
        lambda value: {"query": [], "header": header_text(told, value), "cookies": []},
    )


@pytest.mark.parametrize(
    ("name", "style", "explode", "media"),
    [
        ("cookie", "form", True, ""),
        ("cookieCsv", "form", False, ""),
        ("cookieRaw", "cookie", True, ""),
        ("cookieRawCsv", "cookie", False, ""),
        ("cookieJson", "form", True, "application/json"),
    ],
)
def test_cookies(made: Made, name: str, style: Any, explode: bool, media: str) -> None:
    told = Parameter(name="c", location="cookie", schema=_ANY, style=style, explode=explode, media_type=media)
    token = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
    _agree(
        made,
        _case("place", name, "c"),
        lambda value: {
            "query": [],
            "header": "",
            "cookies": [f"{key}={text}" for key, text in cookie_pairs(told, value) if token.fullmatch(key)],
        },
    )


_PATHS: Final = {
    ("simple", False): "simple",
    ("simple", True): "simpleExplode",
    ("label", False): "label",
    ("label", True): "labelExplode",
    ("matrix", False): "matrix",
    ("matrix", True): "matrixExplode",
}


@pytest.mark.parametrize("reserved", [False, True])
@pytest.mark.parametrize(("style", "explode"), _PATHS)
def test_paths(made: Made, style: Any, explode: bool, reserved: bool) -> None:
    told = Parameter(name="i d", location="path", schema=_ANY, style=style, explode=explode, allow_reserved=reserved)
    # `.` alone is a step in the path: requests.ts refuses it.
    _agree(
        made,
        _case("path", _PATHS[style, explode], "i d", "reservedInPath" if reserved else ""),
        lambda value: path_text(told, value).replace("%2E", "."),
    )


def test_paths_of_a_media_type(made: Made) -> None:
    told = Parameter(name="p", location="path", schema=_ANY, style="simple", media_type="application/json")
    _agree(made, _case("path", "pathJson", "p"), lambda value: path_text(told, value))


def _case(kind: str, style: str, name: str, encode: str = "") -> Case:
    return {"kind": kind, "style": style, "encode": encode, "name": name}


def _agree(made: Made, case: Case, expected: Callable[[Json], Any]) -> None:
    # A null field is no field: of cookies as they are the generator keeps its name.
    raw = case["style"] == "cookieRawCsv"
    values = [each for each in _values() if not (raw and isinstance(each, dict) and None in each.values())]
    for value, found in zip(values, made([{**case, "value": value} for value in values]), strict=True):
        assert found == expected(value), value


_STYLED: Final = {
    "plain": None,
    "csv": Encoding(property="p", style="form", explode=False),
    "spaces": Encoding(property="p", style="spaceDelimited", explode=False),
    "pipes": Encoding(property="p", style="pipeDelimited", explode=False),
    "deepObject": Encoding(property="p", style="deepObject", explode=True),
    "query": Encoding(property="p", style="form", explode=True),
    "json": Encoding(property="p", content_types=("application/json",)),
}


@pytest.mark.parametrize("style", _STYLED)
def test_forms(made: Made, style: str) -> None:
    told = _STYLED[style]
    media = Media(
        media_type="application/x-www-form-urlencoded",
        schema=Schema(type=ObjectType(properties=(Property("p", Schema(type=ArrayType())),))),
        encodings=(told,) if told is not None else (),
    )
    own = {"plain": {}, "json": {"p": {"type": "application/json"}}}.get(style, {"p": {"style": style}})
    values = [{"before": "1 +&", "p": value} for value in _values()]
    cases = [{"kind": "form", "value": value, "encoding": own} for value in values]
    for value, found in zip(values, made(cases), strict=True):
        expected = body_of(_API, media, Example(name="", value=value))
        text = b64decode(found["body"]).decode()
        assert found["type"] == "application/x-www-form-urlencoded"
        if isinstance(expected, TextBody):
            assert text == expected.text, value
        else:
            assert isinstance(expected, FormBody)
            pairs = [tuple(map(unquote_plus, pair.partition("=")[::2])) for pair in text.split("&") if pair]
            assert pairs == [(field.name, field.value) for field in expected.fields], value


@pytest.mark.parametrize(
    "told", ["", "application/json", "text/plain", "text/csv; charset=utf-8", "application/x-y+json"]
)
def test_multipart_fields(made: Made, told: str) -> None:
    encodings = (Encoding(property='p "q"\n', content_types=(told,)),) if told else ()
    media = Media(media_type="multipart/form-data", schema=Schema(type=ObjectType()), encodings=encodings)
    values = [{"é": 1, 'p "q"\n': value} for value in _values()]
    own = {'p "q"\n': {"type": told}} if told else {}
    for value, found in zip(
        values, made([{"kind": "multipart", "value": value, "encoding": own} for value in values]), strict=True
    ):
        expected = body_of(_API, media, Example(name="", value=value))
        assert isinstance(expected, MultipartBody)
        content_type = media_type(found["type"])
        assert content_type.essence == "multipart/form-data"
        parts = form_parts(b64decode(found["body"]), content_type.parameters["boundary"])
        assert [(part.name, part.content.decode(), part.filename) for part in parts] == [
            (part.name.replace('"', "%22").replace("\n", "%0A"), part.value, None) for part in expected.parts
        ], value
        for part, wanted in zip(parts, expected.parts, strict=True):
            kinds = ("", "text/plain") if not wanted.media_type else (wanted.media_type,)
            assert part.media_type in kinds, value


_PET: Final = Schema(
    type=ObjectType(
        properties=(
            Property("id", Schema(type=NumberType(integer=True), xml={"attribute": True})),
            Property("name", Schema(type=StringType(), xml={"name": "called", "prefix": "p", "namespace": "urn:p"})),
            Property(
                "tags",
                Schema(type=ArrayType(items=Schema(type=StringType(), xml={"name": "tag"})), xml={"wrapped": True}),
            ),
            Property("photos", Schema(type=ArrayType(items=Schema(type=StringType(), xml={"name": "photo"})))),
            Property("note", Schema(type=StringType(), xml={"nodeType": "text"})),
        )
    ),
    xml={"name": "pet"},
)
_PET_SHAPE: Final = {
    "name": "pet",
    "fields": {
        "id": {"as": "attribute", "type": "number"},
        "name": {"name": "called", "prefix": "p", "namespace": "urn:p"},
        "tags": {"wrapped": True, "list": {"name": "tag"}},
        "photos": {"list": {"name": "photo"}},
        "note": {"as": "text"},
    },
}


def test_xml(made: Made) -> None:
    texts = ["", "a", "<&>\"'", " é\t", "\x00]]>", "\n"]
    values: list[Json] = [
        {"id": number, "name": text, "tags": [text, "b"], "photos": [text], "extra": {"k 1": [1, text]}}
        for number, text in enumerate(texts)
    ]
    values += [{}, {"id": 2**60, "note": "text & more"}, {"tags": [], "photos": []}, "<done/>", "bare", 7, [{"id": 1}]]
    cases = [{"kind": "xml", "value": value, "shape": _PET_SHAPE} for value in values]
    for value, found in zip(values, made(cases), strict=True):
        assert found == xml_text(_API, _PET, value), value


def test_xml_is_read_as_it_was_written(made: Made) -> None:
    values: list[dict[str, Any]] = [
        {"id": 7, "name": "<a> & 'b'", "tags": ["x", ""], "photos": ["1", "2"]},
        {"id": 2**60 + 1, "photos": [], "note": "text & more"},
        {"name": "é☃😀", "tags": [], "photos": []},
    ]
    written = made([{"kind": "xml", "value": value, "shape": _PET_SHAPE} for value in values])
    read = made([{"kind": "readXml", "value": text, "shape": _PET_SHAPE} for text in written])
    assert [{key: item for key, item in each.items() if item != ""} for each in read] == [
        {key: item for key, item in value.items() if item != ""} for value in values
    ]


def test_json_keeps_every_digit(made: Made) -> None:
    values: list[Any] = [
        0,
        2**53 - 1,
        2**53,
        2**53 + 1,
        -(2**63),
        2**64,
        {"a": [2**60 + 3, f"{2**60 + 3}", '"12345678901234567890"']},
    ]
    values += [
        {"12345678901234567890": 1, "n": 12345678901234567},
        "\\",
        ['\\"12345678901234567890'],
        0.12345678901234566,
    ]
    for value, found in zip(values, made([{"kind": "json", "value": value} for value in values]), strict=True):
        assert found == value


# An app of one operation, and what may come on top; each is `module:name`.
_ONE: Final = ("client:ApiClient", "auth:bearer", "send:send", "bodies:json")
_MORE: Final = (
    *("bodies:multipart", "bodies:form", "pages:page", "streams:events", "sockets:connect", "answers:xmlAnswer"),
    *("oauth:clientCredentials", "forbidden:nodeFetch", "files:fromPath", "parameters:deepObject"),
)


def test_an_app_carries_what_it_uses() -> None:
    sizes = _bundled([_ONE, *((*_ONE, more) for more in _MORE), (*_ONE, *_MORE)])
    one, *others, everything = sizes
    assert one < 6 * 1024
    assert everything < 14 * 1024
    for more, size in zip(_MORE, others, strict=True):
        assert size > one + 50, f"{more} is in every app"


def _bundled(apps: Sequence[Sequence[str]]) -> list[int]:
    """The sizes in bytes, minified and compressed, of apps that take these names from the runtime."""
    contents = []
    for app in apps:
        pairs = [name.split(":") for name in app]
        imports = "".join(f'import {{ {name} }} from "./{module}.js";' for module, name in pairs)
        contents.append(f"{imports} console.log({', '.join(name for _, name in pairs)});")
    script = """
        import { build } from "esbuild";
        import { gzipSync } from "node:zlib";
        const [resolveDir, ...apps] = JSON.parse(process.argv[1]);
        const sizes = apps.map(async (contents) => {
          const { outputFiles: [file] } = await build({
            stdin: { contents, resolveDir }, bundle: true, minify: true, format: "esm", target: "es2022", write: false,
          });
          return gzipSync(file.contents, { level: 9 }).length;
        });
        console.log(JSON.stringify(await Promise.all(sizes)));
    """
    printed = _run("node", "--input-type=module", "-e", script, json.dumps([str(_RUNTIME), *contents]))
    sizes: list[int] = json.loads(printed)
    return sizes
