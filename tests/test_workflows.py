"""Arazzo documents: what they mean, what people read when they are wrong, and input that means harm."""

import json
import random
import re
import threading
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from generator.cli import main
from generator.ir import ObjectType
from generator.problems import Problem, SpecError, report
from generator.style import STANDARD
from generator.workflows import (
    RULES,
    Document,
    End,
    Goto,
    JsonPath,
    OperationCall,
    Regex,
    Retry,
    Simple,
    StepTarget,
    Workflow,
    WorkflowTarget,
    XPath,
    check,
    load,
)
from generator.workflows.conditions import (
    Access,
    AllOf,
    AnyOf,
    Comparison,
    ConditionError,
    Holds,
    Not,
    parse_condition,
)
from generator.workflows.expressions import (
    ComponentValue,
    Expression,
    ExpressionError,
    InputValue,
    MessagePart,
    Method,
    OutputValue,
    SourceValue,
    StatusCode,
    StepOutput,
    Url,
    WorkflowValue,
    parse,
    spell,
)
from generator.workflows.jsonpath import JsonPathError, check_query
from generator.workflows.values import Constant, ListValue, MapValue, Text

_ROOT = Path(__file__).resolve().parent.parent
_CASES = Path(__file__).parent / "arazzo"
_DOCUMENTS = sorted(path.name for path in _CASES.glob("*.arazzo.yaml"))
# What the source layer says of any document.
_OF_FILES = {"dangling-ref", "duplicate-key", "ref-outside", "ref-remote", "ref-scheme"}
_KNOWN = {rule.name for rule in (*RULES, *STANDARD)}


def _problems(path: Path, *, allow_remote: bool = False, allow_outside: bool = False) -> tuple[Problem, ...]:
    try:
        return check(load(path, allow_remote=allow_remote, allow_outside=allow_outside))
    except SpecError as error:
        return error.problems


# What people read


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_report(name: str, update: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(_CASES)
    found = report(_problems(Path(name)))
    expected = Path(name.replace(".arazzo.yaml", ".txt"))
    if update:
        expected.write_text(found, encoding="utf-8", newline="\n")
    assert found == expected.read_bytes().decode()


def test_every_report_belongs_to_a_document() -> None:
    reports = {path.name.replace(".txt", ".arazzo.yaml") for path in _CASES.glob("*.txt")}
    assert reports == set(_DOCUMENTS)


def test_a_good_document_has_no_problems() -> None:
    assert _problems(_CASES / "fine.arazzo.yaml") == ()
    assert _problems(_ROOT / "specs/workflows.arazzo.yaml") == ()


def test_every_rule_is_listed_and_shown() -> None:
    found = {(each.rule, each.severity) for name in _DOCUMENTS for each in _problems(_CASES / name)}
    assert {rule for rule, _ in found} - _OF_FILES == {rule.name for rule in RULES}
    assert [rule.name for rule in RULES] == sorted(rule.name for rule in RULES)
    for rule in RULES:
        severities = {severity for name, severity in found if name == rule.name}
        assert severities == ({"error", "warning"} if rule.severity == "either" else {rule.severity}), rule.name


def test_the_command_line_tells_arazzo_from_openapi() -> None:
    runner = CliRunner()
    fine = runner.invoke(main, ["lint", str(_CASES / "fine.arazzo.yaml")])
    assert (fine.exit_code, fine.output) == (0, "0 errors, 0 warnings\n")
    bad = runner.invoke(main, ["lint", "--json", str(_CASES / "names.arazzo.yaml")])
    assert bad.exit_code == 1
    assert {problem["rule"] for problem in json.loads(bad.output)["problems"]} >= {"duplicate-step", "duplicate-action"}
    quiet = runner.invoke(main, ["lint", "--rule", "unused-input=off", str(_CASES / "inputs.arazzo.yaml")])
    assert "[unused-input]" not in quiet.output
    assert "[bad-example]" in quiet.output
    assert "later-step" in runner.invoke(main, ["lint", "--rules"]).output
    other = runner.invoke(main, ["snippet", str(_CASES / "fine.arazzo.yaml"), "order"])
    assert other.exit_code == 1
    assert "it looks like an Arazzo description" in other.output


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("arazzo: 1.1.0\n", "Arazzo 1.1.0 is not supported"),
        ("arazzo: 2\n", "Arazzo 2 is not supported"),
        ("arazzo: true\n", "Arazzo True is not supported"),
        ("arazzo: [1.0.1]\n", "`arazzo` says no version"),
        ("arazzo:\n", "`arazzo` says no version"),
        ("openapi: 3.1.0\ninfo: {title: T, version: '1'}\n", "this is an OpenAPI document, not an Arazzo one"),
        ("asyncapi: 3.0.0\n", "this is no OpenAPI document; it looks like an AsyncAPI document"),
        ("- 1\n", "this is a list, not an OpenAPI document"),
    ],
)
def test_other_documents_are_refused(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "workflows.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        load(path)
    assert [problem.message for problem in caught.value.problems] == [message]


# What documents mean


@pytest.fixture(scope="module")
def fine() -> Document:
    return load(_CASES / "fine.arazzo.yaml")


def _workflow(document: Document, name: str) -> Workflow:
    found = document.meaning.workflow(name)
    assert found is not None
    return found


def test_info_sources_and_inputs(fine: Document) -> None:
    meaning = fine.meaning
    assert (meaning.info.title, meaning.info.version, meaning.info.extensions) == ("Fine", "1", {"x-note": 1})
    assert [(each.name, each.url, each.kind) for each in meaning.sources] == [("bakery", "./openapi.yaml", "openapi")]
    inputs = _workflow(fine, "order").inputs
    assert inputs is not None
    assert isinstance(inputs.type, ObjectType)
    assert [(prop.name, prop.required, prop.schema.default) for prop in inputs.type.properties][1] == (
        "tiers",
        False,
        2,
    )
    assert _workflow(fine, "warmUp").inputs is None


def test_a_step_calls_an_operation_by_id_or_path(fine: Document) -> None:
    place, look, again = _workflow(fine, "order").steps
    assert isinstance(place.call, OperationCall)
    assert (place.call.source, place.call.operation.id) == ("bakery", "placeOrder")
    assert isinstance(look.call, OperationCall)
    assert (look.call.operation.method, look.call.operation.path_text) == ("PUT", "/orders/{id}")
    assert again.call == WorkflowTarget("pages")
    page = _workflow(fine, "pages").steps[0].call
    assert isinstance(page, OperationCall)
    assert page.operation.id == "listOrders"


def test_values_keep_constants_and_expressions_apart(fine: Document) -> None:
    place = _workflow(fine, "order").steps[0]
    assert [(each.name, each.location, each.value) for each in place.parameters] == [
        ("idempotency-key", "header", Constant("12345678")),
        ("Authorization", "header", Text(("Bearer ", InputValue("text")))),
        ("key", "query", Text((InputValue("text"), "-key"))),
    ]
    assert place.body is not None
    assert place.body.content_type == "application/json"
    assert place.body.payload == MapValue(
        (
            (
                "item",
                MapValue(
                    (
                        ("kind", Constant("cake")),
                        ("tiers", InputValue("tiers")),
                        ("text", Text(("For ", InputValue("text"), "!"))),
                    )
                ),
            ),
            ("day", Constant("2026-03-01")),
            ("notes", ListValue((InputValue("text"), Constant("no sugar")))),
        )
    )
    assert [(each.target, each.value) for each in place.body.replacements] == [
        ("/count", Constant(2)),
        ("/notes/1", InputValue("text")),
    ]


def test_criteria_of_all_types(fine: Document) -> None:
    body = MessagePart("response", "body")
    simple, regex, query, draft, xpath = _workflow(fine, "order").steps[0].success_criteria
    assert isinstance(simple, Simple)
    assert isinstance(simple.condition, AllOf)
    assert regex == Regex(context=StatusCode(), pattern="^2")
    assert query == JsonPath(context=body, query="$[?@.status == 'waiting']")
    assert draft == JsonPath(context=body, query="$..[?(@.x)]", version="draft-goessner-dispatch-jsonpath-00")
    assert xpath == XPath(context=body, expression="/a[b='c)']", version="xpath-31")


def test_a_step_has_the_actions_of_its_workflow_behind_its_own(fine: Document) -> None:
    order, pages = _workflow(fine, "order"), _workflow(fine, "pages")
    quick, again = order.steps[0].on_failure
    assert isinstance(quick, Retry)
    assert (quick.name, quick.after, quick.limit, quick.target) == ("quick", Decimal("0.5"), 3, None)
    assert isinstance(again, Retry)
    assert (again.name, again.after, again.limit, again.target) == ("again", 1, 1, WorkflowTarget("pages"))
    assert [(action.name, type(action)) for action in order.steps[2].on_success] == [("refused", Goto)]
    more, ready = pages.steps[0].on_success
    assert isinstance(more, Goto)
    assert more.target == StepTarget("page")
    assert isinstance(ready, End)
    assert pages.depends_on == (WorkflowTarget("warmUp"),)


def test_a_reusable_parameter_takes_the_value_given_where_it_is_used(fine: Document) -> None:
    (limit,) = _workflow(fine, "order").steps[2].parameters
    assert (limit.name, limit.location, limit.value) == ("limit", "", Constant(5))


def test_outputs_are_expressions(fine: Document) -> None:
    place = _workflow(fine, "order").steps[0]
    assert place.output("id") == MessagePart("response", "body", pointer="/id")
    assert place.output("none") is None
    assert _workflow(fine, "order").outputs == (
        ("id", StepOutput("place", "id")),
        ("last", StepOutput("again", "last")),
    )


# Runtime expressions

_EXPRESSIONS: list[tuple[str, Expression]] = [
    ("$url", Url()),
    ("$method", Method()),
    ("$statusCode", StatusCode()),
    ("$request.header.X-Y", MessagePart("request", "header", "X-Y")),
    ("$request.query.a.b[]", MessagePart("request", "query", "a.b[]")),
    ("$request.path.id", MessagePart("request", "path", "id")),
    ("$request.body", MessagePart("request", "body")),
    ("$response.body#/a~1b/0/~0", MessagePart("response", "body", pointer="/a~1b/0/~0")),
    ("$inputs.x-api-key", InputValue("x-api-key")),
    ("$inputs.a#/b", InputValue("a", "/b")),
    ("$outputs.a.b", OutputValue("a.b")),
    ("$steps.a.outputs.b.c#/0", StepOutput("a", "b.c", "/0")),
    ("$workflows.w.inputs.a", WorkflowValue("w", "inputs", "a")),
    ("$workflows.w.outputs.a#/b c", WorkflowValue("w", "outputs", "a", "/b c")),
    ("$sourceDescriptions.s.url", SourceValue("s", "url")),
    ("$components.parameters.a.b", ComponentValue("parameters", "a.b")),
]


@pytest.mark.parametrize(("text", "expression"), _EXPRESSIONS)
def test_expressions(text: str, expression: Expression) -> None:
    assert parse(text) == expression
    assert spell(expression) == text


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("", "`` is no runtime expression", "An expression begins like `$inputs.` or `$steps.`."),
        ("$input.a", "`$input.a` is no runtime expression", "Did you mean 'inputs'?"),
        ("$inputs.#/a", "`$inputs.#/a` names nothing", ""),
        ("$request", "`$request` does not say which value of `$request` is meant", ""),
        ("$response.header.a b", "`$response.header.a b` names no header that HTTP allows", ""),
        ("$request.query.", "`$request.query.` names no query", ""),
        ("$response.body[0].id", "`$response.body[0].id` is no runtime expression", "`$response.body#/0/id`"),
        ("$workflows.w.output.a", "`$workflows.w.output.a` is not of the form", ""),
        ("$sourceDescriptions.s", "`$sourceDescriptions.s` is not of the form", ""),
        ("$components.inputs", "`$components.inputs` names no component", ""),
    ],
)
def test_texts_that_are_no_expressions(text: str, message: str, hint: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    assert caught.value.message.startswith(message)
    assert hint in caught.value.hint


# Conditions


def _status(operator: Any, code: int) -> Comparison:
    return Comparison(StatusCode(), operator, Constant(code))


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("$statusCode==200", _status("==", 200)),
        (" $statusCode  <=  299 ", _status("<=", 299)),
        (
            "$statusCode == 200 || $statusCode == 201 && $statusCode != 202",
            AnyOf((_status("==", 200), AllOf((_status("==", 201), _status("!=", 202))))),
        ),
        ("!($statusCode > 1)", Not(_status(">", 1))),
        ("!$inputs.a", Not(Holds(InputValue("a")))),
        ("$inputs.a == 'it''s (so)'", Comparison(InputValue("a"), "==", Constant("it's (so)"))),
        ("-1.50e2 < $inputs.a", Comparison(Constant(Decimal("-1.50e2")), "<", InputValue("a"))),
        ("null == false", Comparison(Constant(None), "==", Constant(False))),
        (
            "$response.body.a[0]['b c'] == true",
            Comparison(Access(MessagePart("response", "body"), ("a", 0, "b c")), "==", Constant(True)),
        ),
        (
            "$response.body#/a[1] == 1",
            Comparison(Access(MessagePart("response", "body", pointer="/a"), (1,)), "==", Constant(1)),
        ),
    ],
)
def test_conditions(text: str, condition: object) -> None:
    assert parse_condition(text) == condition


@pytest.mark.parametrize(
    "text", ["", " ", "'a", "1 2", "== 1", "$inputs.a ==", "(1", "1)", "!" * 99, "(" * 9999, "a b"]
)
def test_texts_that_are_no_conditions(text: str) -> None:
    with pytest.raises(ConditionError):
        parse_condition(text)


@pytest.mark.parametrize(
    "query",
    [
        *(
            "$",
            "$.a",
            "$['a']",
            '$["a\\u00e9\\n"]',
            "$.a.*",
            "$..a",
            "$..[0]",
            "$[*]",
            "$[0,-1,'a',1:2]",
            "$[::2]",
            "$[1:]",
        ),
        *("$[ 1 : 2 : 3 ]", "$ .a [0]", "$[?@.a]", "$[?!@.a]", "$[?@.a == 'b' && (@.c < 1.5e3 || !(@.d != null))]"),
        *("$[?count(@.*) > 0]", "$[?length(@.a) >= 2]", "$[?match(@.a, 'x.*')]", "$[?value($..a) == 1]", "$.ünï"),
    ],
)
def test_jsonpath_queries(query: str) -> None:
    check_query(query)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("a", "begins with `$`"),
        ("$.", "at character 3"),
        ("$..", "at character 4"),
        ("$[", "at character 3"),
        ("$[0", "`,` or `]` is expected at character 4"),
        ("$[01]", "at character 4"),
        ("$[-0]", "at character 3"),
        ("$.a ", "at character 4"),
        ("$[?@.a = 1]", "at character 8"),
        ("$[?@..a == 1]", "something that has one value is expected at character 4"),
        ("$[?length(@.a)]", "a comparison"),
        ("$[?match(@.a, 'b') == true]", "something that has one value"),
        ("$[?count(1) == 1]", "a query is expected at character 10"),
        ("$[?size(@) == 1]", "no function `size`"),
        ("$[?'a']", "a comparison"),
        ("$[?" + "(" * 999, "nested too deep"),
        ("$" + "[?@" * 999, "nested too deep"),
    ],
)
def test_texts_that_are_no_jsonpath_queries(query: str, message: str) -> None:
    with pytest.raises(JsonPathError, match=re.escape(message)):
        check_query(query)


# Sources


@pytest.fixture
def web() -> Iterator[str]:
    """The folder of the cases on the web."""
    handler = partial(_Quiet, directory=str(_CASES))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


_ONE_STEP = """arazzo: 1.0.1
info: {{title: T, version: "1"}}
sourceDescriptions: [{{name: bakery, url: "{url}"}}]
workflows: [{{workflowId: w, steps: [{{stepId: s, {call}}}]}}]
"""


def test_a_source_on_the_web_is_read_when_that_is_allowed(web: str, tmp_path: Path) -> None:
    path = tmp_path / "w.yaml"
    path.write_text(_ONE_STEP.format(url=f"{web}/openapi.yaml", call="operationId: listOrders"), encoding="utf-8")
    assert [problem.rule for problem in _problems(path)] == ["ref-remote"]
    document = load(path, allow_remote=True)
    assert check(document) == ()
    assert isinstance(document.meaning.workflows[0].steps[0].call, OperationCall)
    path.write_text(
        _ONE_STEP.format(
            url=f"{web}/parts/shop.arazzo.yaml",
            call="workflowId: $sourceDescriptions.bakery.open, parameters: [{name: hour, value: 8}]",
        ),
        encoding="utf-8",
    )
    assert _problems(path, allow_remote=True) == ()
    path.write_text(_ONE_STEP.format(url=f"{web}/none.yaml", call="operationId: listOrders"), encoding="utf-8")
    assert [problem.rule for problem in _problems(path, allow_remote=True)] == ["bad-source"]


def test_a_source_outside_the_folder_is_read_when_that_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "openapi.yaml").write_bytes((_CASES / "openapi.yaml").read_bytes())
    path = tmp_path / "inner" / "w.yaml"
    path.write_text(_ONE_STEP.format(url="../openapi.yaml", call="operationId: listOrders"), encoding="utf-8")
    assert [problem.rule for problem in _problems(path)] == ["ref-outside"]
    assert _problems(path, allow_outside=True) == ()


def test_documents_may_name_each_other(tmp_path: Path) -> None:
    for name, other in (("a", "b"), ("b", "a")):
        call = f"workflowId: $sourceDescriptions.bakery.{'w' if name == 'a' else 'unknown'}"
        (tmp_path / f"{name}.yaml").write_text(_ONE_STEP.format(url=f"{other}.yaml", call=call), encoding="utf-8")
    assert _problems(tmp_path / "a.yaml") == ()
    assert [problem.rule for problem in _problems(tmp_path / "b.yaml")] == ["unknown-workflow"]


def test_a_document_may_name_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    call = "workflowId: $sourceDescriptions.bakery.w"
    path.write_text(_ONE_STEP.format(url="a.yaml", call=call), encoding="utf-8")
    assert [problem.severity for problem in _problems(path)] == []


# Input that means harm

_ODD: list[Any] = [
    None,
    True,
    7,
    -1,
    1.5,
    "",
    "text",
    "$",
    "$inputs.",
    "$steps.a.outputs.b",
    "{$url}",
    "\ud800",
    [],
    {},
]
_ODD += [[1], [{}], [[]], {"x": 1}, ["$response.body#/a"], {"$ref": "#"}, {"reference": "$components.parameters.limit"}]


def _paths(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in items:
        yield from _paths(child, (*path, key))


def _changed(value: Any, path: tuple[str | int, ...], odd: Any) -> Any:
    made = json.loads(json.dumps(value))
    owner = made
    for key in path[:-1]:
        owner = owner[key]
    owner[path[-1]] = odd
    return made


@pytest.mark.parametrize("name", ["fine", "calls", "outcomes", "sources"])
def test_nothing_in_the_place_of_anything_raises(name: str, tmp_path: Path) -> None:
    chance = random.Random(name)
    written = yaml.safe_load((_CASES / f"{name}.arazzo.yaml").read_text(encoding="utf-8"))
    written = json.loads(json.dumps(written, default=str))
    (tmp_path / "openapi.yaml").write_bytes((_CASES / "openapi.yaml").read_bytes())
    path = tmp_path / "w.json"
    places = [place for place in _paths(written) if place and place != ("arazzo",)]
    for place in chance.sample(places, min(150, len(places))):
        path.write_text(json.dumps(_changed(written, place, chance.choice(_ODD))))
        for problem in _problems(path):
            assert problem.place.line == 1, place
            assert problem.rule in _KNOWN, place


def test_much_of_everything(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_bytes((_CASES / "openapi.yaml").read_bytes())
    steps: list[Any] = [
        {"stepId": f"s{number}", "operationId": "listOrders", "outputs": {"next": "$response.body#/next"}}
        for number in range(400)
    ]
    for number, step in enumerate(steps[1:]):
        step["parameters"] = [{"name": "after", "in": "query", "value": f"$steps.s{number}.outputs.next"}]
    steps[5]["successCriteria"] = [{"condition": " && ".join(["$statusCode == 200"] * 2000)}]
    steps[6]["parameters"][0]["value"] = "{$inputs.a}" * 5000
    workflow = {"workflowId": "w", "inputs": {"type": "object", "properties": {"a": True}}, "steps": steps}
    document = yaml.safe_load(_ONE_STEP.format(url="openapi.yaml", call="workflowId: w"))
    path = tmp_path / "w.json"
    path.write_text(json.dumps({**document, "workflows": [workflow]}), encoding="utf-8")
    assert [problem.rule for problem in _problems(path)] == []


def test_outputs_that_name_one_another_end(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_bytes((_CASES / "openapi.yaml").read_bytes())
    path = tmp_path / "w.yaml"
    text = _ONE_STEP.format(url="openapi.yaml", call="operationId: listOrders, outputs: {a: $steps.s.outputs.a#/b}")
    path.write_text(text.replace("workflowId: w,", "workflowId: w, outputs: {o: $outputs.o#/a},"), encoding="utf-8")
    assert [problem.rule for problem in _problems(path)] == ["later-step"]
