"""Every way to write parameters and bodies: snippets are executed, and the contract server reads them back."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from generator.conformance import Conformance
from generator.ir import Absent, Json
from generator.parse import parse
from generator.pipeline import Project, open_project, requests_of
from generator.server import Listener, Server, parameters
from generator.server.parameters import Source
from generator.server.texts import Texts, Unreadable
from generator.settings import Settings
from generator.snippets import LANGUAGES, render_snippet
from generator.source import load
from tests.execution.hostile import Case
from tests.execution.judge import execute
from tests.execution.run import in_parallel
from tests.serving import call, contract_of, serving

_SPEC = Path(__file__).parent / "execution" / "styles.yaml"
_LIST = "{type: array, items: {type: string}}"
_NUMBERS = "{type: array, items: {type: integer}}"
_OBJECT = "{type: object, properties: {R: {type: integer}, G: {type: integer}}}"
_COLORS = ["blue", "black", "brown"]
_RGB = {"R": 100, "G": 200}


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(Settings(spec=_SPEC))


@pytest.mark.parametrize("language", [language.name for language in LANGUAGES])
def test_snippets_arrive_equal_and_are_accepted(
    project: Project, language: str, count_executed: Callable[[str, int], None]
) -> None:
    contract = contract_of(_SPEC)
    cases = [Case(request.operation_id, request) for request in requests_of(project)]

    def judge(case: Case) -> tuple[str, list[str], list[str | None]]:
        with Listener(contract.respond) as listener:
            _, faults = execute(case, language, render_snippet(case.request, language), listener)
        return case.name, faults, [received.operation_id for received in listener.received]

    judged = in_parallel(judge, cases)
    count_executed(f"styles and bodies in {language}", len(cases))
    assert judged == [(case.name, [], [case.name]) for case in cases]


@pytest.mark.parametrize(
    ("where", "schema", "raw", "value"),
    [
        ("path, style: simple", "{type: string}", "a%2Cb%2F%25", "a,b/%"),
        ("path, style: simple", _LIST, "blue,black,brown", _COLORS),
        ("path, style: simple, explode: true", _LIST, "a%2Cb,c", ["a,b", "c"]),
        ("path, style: simple", _OBJECT, "R,100,G,200", _RGB),
        ("path, style: simple, explode: true", _OBJECT, "R=100,G=200", _RGB),
        ("path, style: simple", "{type: [integer, 'null']}", "5", 5),
        ("path, style: label", "{type: string}", ".blue", "blue"),
        ("path, style: label", _LIST, ".blue,black,brown", _COLORS),
        ("path, style: label, explode: true", _LIST, ".blue.black.brown", _COLORS),
        ("path, style: label", _OBJECT, ".R,100,G,200", _RGB),
        ("path, style: label, explode: true", _OBJECT, ".R=100.G=200", _RGB),
        ("path, style: matrix", "{type: string}", ";p=blue", "blue"),
        ("path, style: matrix", _LIST, ";p=blue,black,brown", _COLORS),
        ("path, style: matrix, explode: true", _LIST, ";p=blue;p=black;p=brown", _COLORS),
        ("path, style: matrix", _OBJECT, ";p=R,100,G,200", _RGB),
        ("path, style: matrix, explode: true", _OBJECT, ";R=100;G=200", _RGB),
        ("query", "{type: string}", "p=a+b%20c%26", "a b c&"),
        ("query", "{type: integer}", "x=1&p=9007199254740993", 9007199254740993),
        ("query", "{type: [integer, string]}", "p=5", 5),
        ("query", "{type: string}", "p=5", "5"),
        ("query", "{anyOf: [{type: boolean}, {type: string}]}", "p=yes", "yes"),
        ("query", "{type: string}", "p", ""),
        ("query", _LIST, "p=blue&p=black&p=brown", _COLORS),
        ("query, explode: false", _LIST, "p=blue,black,brown", _COLORS),
        ("query, explode: false", _LIST, "p=a%2Cb,c", ["a,b", "c"]),
        ("query, explode: false", _NUMBERS, "p=1,2", [1, 2]),
        ("query", _OBJECT, "R=100&G=200", _RGB),
        ("query, explode: false", _OBJECT, "p=R,100,G,200", _RGB),
        ("query, style: spaceDelimited, explode: false", _LIST, "p=blue%20black+brown", _COLORS),
        ("query, style: pipeDelimited, explode: false", _LIST, "p=blue|black%7Cbrown", _COLORS),
        ("query, style: deepObject, explode: true", _OBJECT, "p%5BR%5D=100&p[G]=200", _RGB),
        ("query, style: deepObject, explode: true", "{type: object}", "p[a][b-c]=1", {"a": {"b-c": "1"}}),
        ("query, style: deepObject, explode: true", "{type: object}", "p[d][]=2&p[d][]=3", {"d": ["2", "3"]}),
        ("query, explode: false", "{enum: [[1, a], [true, null]]}", "p=1,a", [1, "a"]),
        ("query", "{const: {R: 1, G: x}}", "R=1&G=x", {"R": 1, "G": "x"}),
        ("query, allowReserved: true", "{type: string}", "p=a+b/c", "a+b/c"),
        ("header", _LIST, "blue,black,brown", _COLORS),
        ("header", _OBJECT, "R,100,G,200", _RGB),
        ("header, explode: true", _OBJECT, "R=100,G=200", _RGB),
        ("header", "{type: string}", "100%, \"it's\"", "100%, \"it's\""),
        ("cookie", "{type: string}", "a b=c", "a b=c"),
        ("cookie", "{type: string}", "a%20b", "a b"),
        ("cookie", "{type: string}", "100%", "100%"),
        ("cookie", "{type: integer}", "5", 5),
    ],
)  # fmt: skip
def test_styles_are_read(tmp_path: Path, where: str, schema: str, raw: str, value: Json) -> None:
    assert _read(tmp_path, where, schema, raw) == value


@pytest.mark.parametrize(
    ("where", "schema", "raw"),
    [
        ("path, style: label", "{type: string}", "blue"),
        ("path, style: matrix", "{type: string}", "blue"),
        ("path, style: matrix", "{type: string}", ";q=blue"),
        ("path, style: simple", _OBJECT, "R,100,G"),
        ("path, style: simple, explode: true", _OBJECT, "R,100"),
        ("query", "{type: string}", "p=%zz"),
        ("query", "{type: string}", "p=%ff"),
        ("query, style: deepObject, explode: true", "{type: object}", "p[a]=1&p[a][b]=2"),
    ],
)
def test_what_has_not_its_form_is_unreadable(tmp_path: Path, where: str, schema: str, raw: str) -> None:
    with pytest.raises(Unreadable):
        _read(tmp_path, where, schema, raw)


@pytest.mark.parametrize("raw", ["", "q=1", "pp=1"])
def test_what_was_not_sent_is_absent(tmp_path: Path, raw: str) -> None:
    assert isinstance(_read(tmp_path, "query", "{type: string}", raw), Absent)


def _read(folder: Path, where: str, schema: str, raw: str) -> Json | Absent:
    path = "/x/{p}" if where.startswith("path") else "/x"
    required = ", required: true" if where.startswith("path") else ""
    document = (
        "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"
        f"paths: {{{path!r}: {{get: {{parameters: [{{name: p, in: {where}{required}, schema: {schema}}}]}}}}}}\n"
    )
    file = folder / "spec.yaml"
    file.write_text(document)
    spec = load(file)
    api, _ = parse(spec)
    (parameter,) = api.operations[0].parameters
    source = Source({"p": raw}, raw, {"p": raw}, [("p", raw)])
    return parameters.read(parameter, source, frozenset(), Texts(api, Conformance(spec)))


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(_SPEC) as running:
        yield running


@pytest.mark.parametrize(
    ("method", "target", "headers", "body"),
    [
        ("GET", "/base/delimited?spaces=blue%20black%20it%27s&pipes=1|2", {}, ""),
        ("GET", "/base/delimited?spaces=blue,black,it%27s&pipes=1|2|3", {}, ""),
        ("GET", "/base/deep?filter[state]=open", {}, ""),
        ("GET", "/base/deep?filter[state]=open%20%26%20shut&filter[level]=x", {}, ""),
        ("GET", "/base/content?where=%7B%7D", {}, ""),
        ("GET", "/base/content?where=%7B", {}, ""),
        ("GET", "/base/whole?level=4", {}, ""),
        ("POST", "/base/body/lines", {"Content-Type": "application/x-ndjson"}, '{"R": 100, "G": "green"}\n{"R": 1}\n'),
        ("PATCH", "/base/body/patch", {"Content-Type": "application/merge-patch+json"}, '{"a": 0}'),
        ("QUERY", "/base/body/query", {"Content-Type": "application/json"}, '{"n": 1.51}'),
    ],
)
def test_wrong_values_are_refused(
    server: Server, method: str, target: str, headers: Mapping[str, str], body: str
) -> None:
    assert call(server, method, target, headers, body).status == 400
