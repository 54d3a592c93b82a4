"""Honest counts: a run says how many of the operations listed were emitted, and why others were not."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.listed import Listed, left_out, listed
from generator.parse import parse
from generator.source import load

_DONE = '{responses: {"204": {description: Done}}}'


def _spec(folder: Path, paths: str, version: str = "3.2.0", more: str = "") -> Path:
    head = f'openapi: {version}\ninfo: {{title: Acme API, version: "1"}}\n'
    file = folder / "spec.yaml"
    file.write_text(f"{head}paths:\n{paths}{more}", encoding="utf-8")
    return file


def _generate(folder: Path, spec: Path) -> Result:
    arguments = ["generate", str(spec), "--out", str(folder / "out"), "--target", "snippets"]
    return CliRunner().invoke(main, arguments)


def test_every_method_of_every_path_is_listed(tmp_path: Path) -> None:
    paths = (
        f"  /a:\n    summary: A\n    parameters: []\n    get: {_DONE}\n    query: {_DONE}\n"
        f"    additionalOperations: {{COPY: {_DONE}}}\n    x-get: {_DONE}\n"
        f"  /b:\n    $ref: '#/components/pathItems/b'\n    post: {_DONE}\n"
        f"  x-c: {{get: {_DONE}}}\n"
    )
    more = f"components:\n  pathItems:\n    b: {{put: {_DONE}, post: {_DONE}}}\n"
    spec = load(_spec(tmp_path, paths, more=more))
    found = [(operation.method, operation.path) for operation in listed(spec)]
    assert found == [("GET", "/a"), ("QUERY", "/a"), ("COPY", "/a"), ("PUT", "/b"), ("POST", "/b")]
    api, problems = parse(spec)
    assert len(api.operations) == 5
    assert left_out(spec, listed(spec), api.operations, problems) == ()


@pytest.mark.parametrize(
    ("version", "paths", "cause"),
    [
        ("3.1.0", f"  /a:\n    get: {_DONE}\n    put: null\n", "spec.yaml:6:10: warning: `put` must be a mapping"),
        ("3.1.0", f"  /a:\n    get: {_DONE}\n    query: {_DONE}\n", "spec.yaml:6:5: warning: `query` is no field"),
        ("3.1.0", f"  /a:\n    get: {_DONE}\n    PUT: {_DONE}\n", "spec.yaml:6:5: warning: `PUT` is no field"),
        (
            *("3.1.0", f"  /a:\n    get: {_DONE}\n    additionalOperations: {{COPY: {_DONE}}}\n"),
            "spec.yaml:6:5: warning: `additionalOperations` is no field",
        ),
        (
            *("3.2.0", f"  /a:\n    get: {_DONE}\n    additionalOperations: {{GET: {_DONE}}}\n"),
            "spec.yaml:6:27: warning: the name 'GET'",
        ),
    ],
    ids=["null", "query", "capitals", "additional", "twice"],
)
def test_what_is_left_out_is_counted_and_explained(tmp_path: Path, version: str, paths: str, cause: str) -> None:
    result = _generate(tmp_path, _spec(tmp_path, paths, version))
    assert result.exit_code == 0
    assert ": 1 of 2 operations, " in result.stdout
    assert cause in result.stderr
    assert "\n1 operation left out\n" in result.stderr


def test_what_nothing_explains_is_named(tmp_path: Path) -> None:
    spec = load(_spec(tmp_path, f"  /a:\n    get: {_DONE}\n    put: {_DONE}\n"))
    api, problems = parse(spec)
    found = left_out(spec, listed(spec), api.operations[:1], problems)
    assert [(str(problem.place).rpartition("/")[2], problem.message) for problem in found] == [
        ("spec.yaml:6:5", "PUT /a is left out")
    ]


def test_a_path_item_out_of_reach_counts_as_one(tmp_path: Path) -> None:
    spec = load(_spec(tmp_path, "  /a: {$ref: '#/nowhere'}\n"))
    assert [(each.method, each.path) for each in listed(spec)] == [("", "/a")]
    assert all(isinstance(each, Listed) for each in listed(spec))


def test_one_operation_that_two_paths_share_is_two(tmp_path: Path) -> None:
    paths = "  /a: {$ref: '#/components/pathItems/b'}\n  /b: {$ref: '#/components/pathItems/b'}\n"
    more = f"components:\n  pathItems:\n    b: {{get: {_DONE}}}\n"
    spec = load(_spec(tmp_path, paths, more=more))
    api, problems = parse(spec)
    assert len(listed(spec)) == len(api.operations) == 2
    assert left_out(spec, listed(spec), api.operations, problems) == ()
    assert len(left_out(spec, listed(spec), api.operations[:1], problems)) == 1


def test_warnings_are_counted_by_rule(tmp_path: Path) -> None:
    parameters = (
        "[{name: a, in: query, schema: {type: integer, default: x}}, {name: b, in: query, schema: {default: 1}}]"
    )
    text = f"  /a:\n    get: {{parameters: {parameters}, responses: {{}}, tags: 3}}\n"
    result = _generate(tmp_path, _spec(tmp_path, text))
    assert result.exit_code == 0
    lines = result.stderr.splitlines()
    number = int(lines[0].split()[0])
    assert lines[0] == f"{number} warnings; to see them: specpress lint {tmp_path / 'spec.yaml'}"
    assert sum(int(line.split()[0]) for line in lines[1:]) == number
    assert " bad-default" in result.stderr


def test_nothing_odd_nothing_said(tmp_path: Path) -> None:
    paths = "  /a: {get: {operationId: getA, responses: {'204': {description: Done}}}}\n"
    more = "servers: [{url: 'https://api.example.com'}]\n"
    result = _generate(tmp_path, _spec(tmp_path, paths, more=more))
    assert result.stderr == ""
    assert result.stdout == f"{tmp_path / 'out'}: 1 operation, 3 files, 3 written\n"
