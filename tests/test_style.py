"""The style guide: a good specification has no findings, and each way to spoil it has one, at its place."""

import ast
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.parse import parse
from generator.problems import Place, Problem, SpecError
from generator.source import load
from generator.style import RULES, STANDARD, Level, check, known_rules, leveled

_ROOT = Path(__file__).resolve().parent.parent
_GOOD = (_ROOT / "tests/style/good.yaml").read_text(encoding="utf-8")


def _check(folder: Path, text: str, levels: Mapping[str, Level] | None = None, **files: str) -> tuple[Problem, ...]:
    for name, content in {**files, "spec": text}.items():
        (folder / f"{name}.yaml").write_text(content, encoding="utf-8")
    spec = load(folder / "spec.yaml")
    return check(spec, parse(spec)[0], levels or {})


def _spoiled(*changes: tuple[str, str]) -> str:
    """The good specification, each first text of which the second has taken the place."""
    text = _GOOD
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def _position(text: str, needle: str) -> tuple[int, int]:
    """Line and column of a text that is there once."""
    assert text.count(needle) == 1, needle
    start = text.index(needle)
    return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)


def _places(problems: tuple[Problem, ...]) -> list[tuple[str, int, int]]:
    return [(problem.rule, problem.place.line, problem.place.column) for problem in problems]


def test_a_good_specification_has_no_findings(tmp_path: Path) -> None:
    assert _check(tmp_path, _GOOD) == ()


_PLAIN_LIST = """\
  /v1/tags:
    get:
      operationId: listTags
      tags: [Things]
      summary: List the words in use
      description: Tells which words describe things.
      x-audience: customer
      responses:
        "200":
          description: In the order of the alphabet.
          content:
            application/json:
              schema: {type: array, items: {type: string}}
              example: [red]
        "401": {$ref: "#/components/responses/Refused"}
components:
"""
_DELETE = """\
    delete:
      operationId: dropThing
      tags: [Things]
      summary: Stop keeping it
      description: Forgets it at once.
      x-audience: customer
      parameters: [{$ref: "#/paths/~1v1~1kept-things~1{thing_id}/get/parameters/0"}]
      responses:
        "204": {description: It is forgotten.}
components:
"""

# The rule that is broken, what the good specification is made into, and the text at the place of the finding.
_SPOILED: list[tuple[str, list[tuple[str, str]], str]] = [
    (
        "info-description",
        [("  description: Keeps the things of a household, and tells where they are.\n", "")],
        "info:",
    ),
    ("operation-summary", [("      summary: Keep something new\n", "")], "post:"),
    ("operation-description", [("      description: Takes a thing in. Do not send it twice.\n", "")], "post:"),
    (
        "parameter-description",
        [("          description: Continues after the page that gave it.\n", "")],
        "name: next_token\n          in",
    ),
    ("body-description", [("        description: What it is, by name or by bar code.\n", "")], "requestBody:"),
    ("response-description", [("description: It is kept from now on.", 'description: ""')], '"204"'),
    ("header-description", [("description: How many things there are in all., ", "")], "X-Total"),
    ("schema-description", [("      description: Something that somebody owns.\n", "")], "Thing:\n      type: object"),
    ("property-description", [(", description: Never changes.", "")], "thing_id: {type: string}\n        state"),
    (
        "enum-descriptions",
        [("kept: In its place., lost: Nobody has seen it lately.", "kept: In its place.")],
        "state:\n          type",
    ),
    (
        "enum-descriptions",
        [("lost: Nobody has seen it lately.", "lost: Nobody has seen it lately., gone: For good.")],
        "gone: For",
    ),
    (
        "enum-descriptions",
        [("lately.}\n", "lately.}\n          x-enumAdvice: {gone: Mourn it.}\n")],
        "gone: Mourn",
    ),
    ("tag-description", [("    description: Look after what you own.\n", "")], "name: Things"),
    ("security-description", [(", description: Ask the owner of the house for one.", "")], "apiKey: {"),
    ("server-variable-description", [(", description: Where the data is kept.", "")], "region: {"),
    ("filler-description", [("As people would call it.", "The label of the label.")], "The label of"),
    ("filler-description", [("Never changes.", "Unique identifier of the thing")], "Unique identifier"),
    ("filler-description", [("As printed below the bars.", "TODO")], "TODO"),
    ("filler-description", [("Newest first.\n", "A list of found\n")], "A list of found"),
    ("filler-description", [("It is kept from now on.", "No content")], "No content"),
    ("filler-description", [("All that is known of it.", "Successful response")], "Successful response"),
    (
        "filler-description",
        [("Takes a thing in. Do not send it twice.", "Keep something new.")],
        "Keep something new.\n",
    ),
    ("filler-description", [("In its place.", "It is kept.")], "It is kept.,"),
    ("missing-unit", [("wait_seconds: {type", "timeout: {type")], "timeout: {type"),
    (
        "missing-unit",
        [
            ("next_token\n          in: query", "max_age\n          in: query"),
            ("gave it.\n          schema: {type: string}", "gave it.\n          schema: {type: integer}"),
            ("cursor: next_token", "cursor: max_age"),
        ],
        "name: max_age",
    ),
    (
        "body-example",
        [
            ("            examples:\n              name: {value: {label: Lamp}}\n", ""),
            ('              code: {value: {bar_code: "400638133393"}}\n', ""),
        ],
        "application/json:\n            schema:\n              oneOf",
    ),
    (
        "response-example",
        [("              example: {thing_id: t1, state: kept, wait_seconds: 0}\n", "")],
        'application/json:\n              schema: {$ref: "#/components/schemas/Thing"}',
    ),
    (
        "variant-example",
        [('              code: {value: {bar_code: "400638133393"}}\n', "")],
        "application/json:\n            schema:\n              oneOf",
    ),
    ("operation-id", [("      operationId: listThings\n", "")], "get:\n      tags: [Things]\n      summary: List"),
    ("operation-id-casing", [("operationId: addThing", "operationId: add_thing")], "add_thing"),
    ("operation-id-casing", [("operationId: addThing", "operationId: AddThing")], "AddThing"),
    ("path-casing", [("  /v1/kept-things:", "  /v1/keptThings:")], "/v1/keptThings:"),
    ("field-casing", [("wait_seconds: {type", "waitSeconds: {type")], "waitSeconds: {"),
    (
        "parameter-casing",
        [("name: next_token", "name: nextToken"), ("cursor: next_token", "cursor: nextToken")],
        "name: nextToken",
    ),
    ("trailing-slash", [("  /v1/kept-things:", "  /v1/kept-things/:")], "/v1/kept-things/:"),
    ("duplicate-summary", [("Keep something new", "List what is kept.")], "List what is kept."),
    ("unpaged-list", [("components:\n", _PLAIN_LIST)], "get:\n      operationId: listTags"),
    (
        "unpaged-list",
        [
            ("      x-pagination:\n        style: cursor\n", ""),
            ("        request: {cursor: next_token}\n        response: {items: found, next: next_token}\n", ""),
            ("next_token\n          in: query", "colour\n          in: query"),
        ],
        "get:\n      operationId: listThings",
    ),
    ("bad-pagination", [("cursor: next_token", "cursor: next")], "next}"),
    ("bad-pagination", [("items: found,", "items: results,")], "results,"),
    ("bad-pagination", [("style: cursor", "style: scroll")], "x-pagination:"),
    (
        "error-envelope",
        [
            (
                "components:\n",
                _DELETE.replace(
                    "components:\n",
                    '        "409": {description: Somebody holds it.}\n'
                    '        "410": {$ref: "#/components/responses/Refused"}\ncomponents:\n',
                ),
            )
        ],
        '"409"',
    ),
    ("client-errors", [("components:\n", _DELETE)], "delete:"),
    ("link-parameters", [("{thing_id: $request.body#/label}", "{thing_id: $request.body#/title}")], "$request.body"),
    ("link-parameters", [("{thing_id: $request.body#/label}", "{thing_id: $request.path.id}")], "$request.path"),
    ("link-parameters", [("{thing_id: $request.body#/label}", "{}")], "look:"),
    ("link-parameters", [("{thing_id: $request.body#/label}", "{thing_id: t1, size: 4}")], "size: 4"),
    (
        "security-decision",
        [
            ("security:\n  - apiKey: []\ntags", "tags"),
            ("      operationId: addThing\n", "      operationId: addThing\n      security: [{apiKey: []}]\n"),
            ("      operationId: getThing\n      tags", "      operationId: getThing\n      security: []\n      tags"),
        ],
        "get:\n      operationId: listThings",
    ),
    (
        "audience",
        [("twice.\n      x-audience: customer\n", "twice.\n")],
        "post:",
    ),
    (
        "audience",
        [("twice.\n      x-audience: customer", "twice.\n      x-audience: admin")],
        "x-audience: admin",
    ),
    (
        "operation-tag",
        [("      operationId: addThing\n      tags: [Things]\n", "      operationId: addThing\n")],
        "post:",
    ),
    (
        "tag-declaration",
        [("tags:\n  - name: Things\n    description: Look after what you own.\n    x-audience: customer\n", "")],
        "Things]\n      summary: List",
    ),
    ("secure-server", [("url: https://", "url: http://")], "http://"),
    (
        "unused-component",
        [("    Failure:\n", "    Left:\n      type: object\n      description: Nobody asks for it.\n    Failure:\n")],
        "Left:",
    ),
    (
        "unused-component",
        [
            (
                "  responses:\n    Refused:",
                "  parameters: {Old: {name: old, in: query, schema: {}}}\n  responses:\n    Refused:",
            )
        ],
        "Old: {",
    ),
    (
        "unused-component",
        [("    apiKey: {", "    basic: {type: http, scheme: basic, description: Was once of use.}\n    apiKey: {")],
        "basic: {",
    ),
]


@pytest.mark.parametrize(("rule", "changes", "needle"), _SPOILED, ids=[f"{case[0]}-{case[2]}" for case in _SPOILED])
def test_a_breach_has_one_finding(tmp_path: Path, rule: str, changes: list[tuple[str, str]], needle: str) -> None:
    text = _spoiled(*changes)
    assert _places(_check(tmp_path, text)) == [(rule, *_position(text, needle))]
    assert _check(tmp_path, text, {rule: "off"}) == ()


def test_each_rule_has_a_case() -> None:
    assert {rule for rule, _, _ in _SPOILED} == {rule.name for rule in RULES}


def test_names_are_stable_kebab_case_and_their_own() -> None:
    names = known_rules()
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in names)
    assert all(rule.severity == "warning" and rule.summary.endswith(".") for rule in RULES)


_LOCKED = """\
        "409":
          description: Somebody holds it.
          content:
            application/json:
              schema:
                allOf:
                  - $ref: "#/components/schemas/Failure"
                  - {type: object, properties: {holder: {type: string, description: Who has it now.}}}
components:
"""
_HEALTH = """\
  /health:
    get:
      operationId: getHealth
      tags: [Things]
      summary: Tell whether it works
      description: Answers as long as the house stands.
      x-audience: customer
      security: []
      responses: {"204": {description: It stands.}}
components:
"""
_RAW = """\
  /v1/pictures:
    post:
      operationId: addPicture
      tags: [Things]
      summary: Add a picture
      description: Takes what a camera gives.
      x-audience: customer
      requestBody: {description: At most a megabyte., content: {image/png: {}}}
      responses:
        "204": {description: It hangs on the wall.}
        "400": {$ref: "#/components/responses/Refused"}
components:
"""

_DECLARED = "      x-pagination:\n        style: cursor\n        request: {cursor: next_token}\n"
_ANSWERED = "        response: {items: found, next: next_token}\n"
_OWNED = "      description: Something that somebody owns.\n"

# What looks like a breach and is none.
_FINE: dict[str, list[tuple[str, str]]] = {
    "a list without pages that says so": [
        ("components:\n", _PLAIN_LIST.replace("responses:", "x-pagination: none\n      responses:"))
    ],
    "a list that is said to have no pages": [
        ("components:\n", _PLAIN_LIST.replace("responses:", "x-pagination: false\n      responses:"))
    ],
    "paging declared as another tool does": [(_DECLARED + _ANSWERED, "      x-pagination: {limitParam: page}\n")],
    "a server on the same machine": [("https://{region}.example.com", "http://localhost:80/{region}")],
    "an error with more than the envelope": [("components:\n", _DELETE.replace("components:\n", _LOCKED))],
    "an operation that nobody can call wrongly": [("components:\n", _HEALTH)],
    "a body of raw bytes": [("components:\n", _RAW)],
    "an example in the schema": [
        ("              example: {thing_id: t1, state: kept, wait_seconds: 0}\n", ""),
        (_OWNED, f"{_OWNED}      examples: [{{thing_id: t1}}]\n"),
    ],
    "a unit in the description": [
        (
            "wait_seconds: {type: integer, description: How long it takes to get it.}",
            "timeout: {type: integer, description: Milliseconds until it is forgotten.}",
        )
    ],
    "a file name and a verb in a path": [
        ("  /v1/kept-things/{thing_id}:", "  /v1/kept-things/{thing_id}.json:look-up:")
    ],
    "a description that tells a relation": [("Never changes.", "Thing in which the thing is.")],
}


@pytest.mark.parametrize("changes", _FINE.values(), ids=_FINE)
def test_no_breach(tmp_path: Path, changes: list[tuple[str, str]]) -> None:
    assert _check(tmp_path, _spoiled(*changes)) == ()


def test_one_cause_is_one_finding(tmp_path: Path) -> None:
    shared = _spoiled(
        (
            "    Refused:\n      description: Nothing was done, and the body says why.\n",
            '    Refused:\n      description: ""\n',
        )
    )
    assert _places(_check(tmp_path, shared)) == [("response-description", *_position(shared, "Refused:\n"))]
    segment = _spoiled(
        ("  /v1/kept-things:", "  /v1/kept_things:"), ("  /v1/kept-things/{thing_id}:", "  /v1/kept_things/{thing_id}:")
    )
    (found,) = _check(tmp_path, segment)
    assert found.message.endswith("; 2 paths have it")


def test_findings_stand_in_the_file_that_has_the_cause(tmp_path: Path) -> None:
    text = _spoiled(
        ("    Thing:\n", "    Other: {$ref: parts.yaml#/components/schemas/Other}\n    Thing:\n"),
        ("found:\n          type", 'other: {$ref: "#/components/schemas/Other"}\n        found:\n          type'),
    )
    parts = (
        "components:\n  schemas:\n    Other: {type: object}\n    Unused: {type: string, description: Not asked for.}\n"
    )
    found = _check(tmp_path, text, parts=parts)
    assert _places(found) == [("schema-description", 3, 5), ("unused-component", 4, 5)]
    assert {problem.place.file for problem in found} == {str(tmp_path / "parts.yaml")}


def test_derived_schemas_are_used_by_their_base(tmp_path: Path) -> None:
    text = _spoiled(
        (
            "      description: Something that somebody owns.\n",
            "      description: Something that somebody owns.\n      discriminator: {propertyName: state}\n",
        ),
        (
            "    ByName:\n",
            "    Lost:\n      description: A thing that is gone.\n"
            '      allOf: [{$ref: "#/components/schemas/Thing"}]\n    ByName:\n',
        ),
    )
    assert _check(tmp_path, text) == ()


def test_a_union_of_itself_has_an_end(tmp_path: Path) -> None:
    text = _spoiled(
        (
            "    Failure:\n      type: object\n",
            "    Failure:\n      anyOf: [{$ref: '#/components/schemas/Failure'}, {type: string}]\n",
        )
    )
    assert {problem.rule for problem in _check(tmp_path, text)} <= {rule.name for rule in RULES}


def test_levels(tmp_path: Path) -> None:
    text = _spoiled(("      summary: Keep something new\n", ""), ("operationId: addThing", "operationId: add_thing"))
    usual = _check(tmp_path, text)
    assert [(problem.rule, problem.severity) for problem in usual] == [
        ("operation-summary", "warning"),
        ("operation-id-casing", "warning"),
    ]
    assert _check(tmp_path, text, {"all": "off"}) == ()
    mixed = _check(tmp_path, text, {"operation-summary": "error", "all": "off"})
    assert [(problem.rule, problem.severity) for problem in mixed] == [("operation-summary", "error")]
    assert {problem.severity for problem in _check(tmp_path, text, {"all": "error"})} == {"error"}


@pytest.mark.parametrize(
    "waiver", ["operation-summary", "[path-casing, operation-summary]", "{operation-summary: It is well known.}"]
)
def test_a_specification_may_exempt_a_place(tmp_path: Path, waiver: str) -> None:
    spoiled = ("      summary: Keep something new\n", f"      x-lint-ignore: {waiver}\n")
    assert _check(tmp_path, _spoiled(spoiled)) == ()
    elsewhere = _spoiled(spoiled, ("      summary: Get one of them\n", ""))
    assert [problem.rule for problem in _check(tmp_path, elsewhere)] == ["operation-summary"]


@pytest.mark.parametrize("waiver", ["operation-description", '{operation-summary: ""}', "true"])
def test_an_exemption_of_something_else_counts_for_nothing(tmp_path: Path, waiver: str) -> None:
    text = _spoiled(("      summary: Keep something new\n", f"      x-lint-ignore: {waiver}\n"))
    assert [problem.rule for problem in _check(tmp_path, text)] == ["operation-summary"]


def test_a_path_in_another_file_is_exempted_there(tmp_path: Path) -> None:
    text = _spoiled(("components:\n", "  /v1/old_health: {$ref: health.yaml}\ncomponents:\n"))
    health = "    x-lint-ignore: path-casing\n" + _HEALTH.removeprefix("  /health:\n").removesuffix("components:\n")
    assert _check(tmp_path, text, health=health) == ()
    assert [problem.rule for problem in _check(tmp_path, text, health=health.replace("path-", "field-"))] == [
        "path-casing"
    ]


def test_levels_of_the_standards_rules() -> None:
    place = Place("spec.yaml", 1, 1)
    warning = Problem(rule="bad-example", message="m", place=place, severity="warning")
    error = Problem(rule="missing-field", message="m", place=place)
    assert leveled([warning, error], {"bad-example": "off", "missing-field": "off"}) == (error,)
    assert leveled([warning], {"bad-example": "error"})[0].severity == "error"
    assert leveled([warning], {"all": "off"}) == (warning,)


_REPORTING = {"problem", "warn", "Problem", "Fault", "Finding", "_refuse", "unreadable"}


def _reported() -> set[str]:
    """Every rule that is named where something is reported: below the style guide, and where methods are."""
    found = {"bad-default", "bad-example"}  # put together from two words
    files = [file for layer in ("source", "contract", "parse") for file in (_ROOT / "generator" / layer).rglob("*.py")]
    files.append(_ROOT / "generator" / "reading.py")
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                given = [*node.args[:3], *(keyword.value for keyword in node.keywords if keyword.arg == "rule")]
                texts = [part.value for part in given if isinstance(part, ast.Constant) and isinstance(part.value, str)]
                found |= {text for text in texts if name in _REPORTING and re.fullmatch(r"[a-z]+(-[a-z]+)*", text)}
    return found


def test_the_table_of_the_standards_rules_is_complete() -> None:
    # Who asks for an audience that is not there asks wrong: that is no rule for documents.
    assert {rule.name for rule in STANDARD} == (_reported() | {"file"}) - {"audience"}
    assert [rule.name for rule in STANDARD] == sorted(rule.name for rule in STANDARD)


@pytest.mark.parametrize("file", sorted((_ROOT / "tests/problems").glob("*.*")), ids=lambda file: file.name)
def test_broken_documents_break_no_rule(file: Path) -> None:
    if file.suffix == ".txt":
        return
    try:
        spec = load(file)
    except SpecError:
        return
    found = check(spec, parse(spec)[0])
    assert {problem.rule for problem in found} <= {rule.name for rule in RULES}
    assert len({(problem.rule, problem.place, problem.message) for problem in found}) == len(found)
