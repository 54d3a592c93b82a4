"""The command line as its users meet it: exit codes, what goes to which stream, and never a traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

_SPEC = """\
openapi: 3.1.0
info: {title: Acme API, version: "1"}
servers: [{url: "https://api.example.com"}]
paths:
  /things/{id}:
    put:
      operationId: putThing
      summary: Put a thing
      parameters: [{name: id, in: path, required: true, schema: {type: string}, example: t1}]
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {size: {type: integer, maximum: 9}}}
            examples: {small: {value: {size: 1}}, large: {value: {size: 9}}}
      responses: {"204": {description: Done}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "spec.yaml").write_text(_SPEC, encoding="utf-8")
    return tmp_path


def _run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_generate_then_check(folder: Path) -> None:
    made = _run("generate", "spec.yaml")
    assert made.exit_code == 0
    assert made.output.startswith("out: 1 operation, ")
    assert (folder / "out/snippets/default/putThing.curl.sh").is_file()
    assert _run("check", "spec.yaml").exit_code == 0
    assert "all up to date" in _run("generate", "spec.yaml").output


def test_check_shows_drift_and_the_cure(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _run("generate", "spec.yaml")
    (folder / "spec.yaml").write_text(_SPEC.replace("maximum: 9", "maximum: 10"), encoding="utf-8")
    (folder / "out/stale.md").write_text("old", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["specpress", "check", "spec.yaml"])
    result = _run("check", "spec.yaml")
    assert result.exit_code == 1
    assert "changed: out/docs/reference/default/put-a-thing.md" in result.output
    assert "stale: out/stale.md" in result.output
    assert any(line.strip().startswith("-") and "9" in line for line in result.output.splitlines())
    assert any(line.strip().startswith("+") and "10" in line for line in result.output.splitlines())
    assert result.output.rstrip().endswith("run: specpress generate spec.yaml")
    found = json.loads(_run("check", "spec.yaml", "--json").output)
    assert {"path": "stale.md", "kind": "stale"} in found["changes"]
    assert not (folder / "out/docs/reference/default/put-a-thing.md").read_text(encoding="utf-8").count("x <= 10")


def test_check_without_output_names_what_is_missing(folder: Path) -> None:
    result = _run("check", "spec.yaml")
    assert result.exit_code == 1
    assert "missing: out/snippets/default/putThing.curl.sh" in result.output
    assert not (folder / "out").exists()


def test_a_broken_spec_leaves_the_output_alone(folder: Path) -> None:
    _run("generate", "spec.yaml")
    before = {path: path.read_bytes() for path in (folder / "out").rglob("*") if path.is_file()}
    (folder / "spec.yaml").write_text(_SPEC.replace("in: path", "in: [nowhere"), encoding="utf-8")
    result = _run("generate", "spec.yaml")
    assert result.exit_code == 1
    assert "spec.yaml:" in result.stderr
    assert before == {path: path.read_bytes() for path in (folder / "out").rglob("*") if path.is_file()}


def test_refuses_a_folder_of_others(folder: Path) -> None:
    (folder / "mine").mkdir()
    (folder / "mine/x.txt").write_text("mine", encoding="utf-8")
    result = _run("generate", "spec.yaml", "--out", "mine")
    assert result.exit_code == 1
    assert "did not write" in result.stderr


def test_one_target(folder: Path) -> None:
    assert _run("generate", "spec.yaml", "--target", "snippets").exit_code == 0
    assert (folder / "out/snippets").is_dir()
    assert not (folder / "out/docs").exists()


def test_snippet(folder: Path) -> None:
    result = _run("snippet", "spec.yaml", "putThing", "--lang", "curl", "--example", "large")
    assert result.exit_code == 0
    assert result.output == (
        'curl -fsS -X PUT "${ACME_API_URL}/things/t1" \\\n'
        '  -H "Content-Type: application/json" \\\n'
        "  --data '{\"size\":9}'\n"
    )
    assert "requests.put(" in _run("snippet", "spec.yaml", "putThing", "--lang", "requests").output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["snippet", "spec.yaml", "putThin"], "did you mean putThing?"),
        (["snippet", "spec.yaml", "putThing", "--lang", "cobol"], "did you mean curl or fetch or requests?"),
        (["snippet", "spec.yaml", "putThing", "--example", "huge"], "did you mean small or large?"),
        (["generate", "spec.yaml", "--target", "doc"], "did you mean docs?"),
        (["generate", "spec.yaml", "--templates", "none"], "is no folder"),
        (["generate"], "name a SPEC"),
        (["lint"], "Missing argument"),
        (["lint", "spec.yaml", "--rule", "path-cassing=off"], "Did you mean 'path-casing'?"),
        (["lint", "spec.yaml", "--rule", "zebra=off"], "specpress lint --rules"),
        (["lint", "spec.yaml", "--rule", "path-casing"], "LEVEL is one of off, warning, error"),
        (["lint", "spec.yaml", "--rule", "path-casing=fatal"], "LEVEL is one of off, warning, error"),
        (["mock", "spec.yaml", "--port", "70000"], "70000"),
        (["nonsense"], "No such command"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_wrong_usage_exits_2_and_says_what_is_known(arguments: list[str], said: str) -> None:
    result = _run(*arguments)
    assert result.exit_code == 2
    assert said in result.stderr


def test_lint(folder: Path) -> None:
    good = _run("lint", "spec.yaml", "--rule", "all=off")
    assert (good.exit_code, good.stdout) == (0, "")
    (folder / "bad.yaml").write_text(_SPEC.replace("/things/{id}", "/things/{ident}"), encoding="utf-8")
    bad = _run("lint", "bad.yaml", "none.yaml")
    assert bad.exit_code == 1
    assert "bad.yaml:" in bad.stdout
    assert "none.yaml" in bad.stdout
    found = json.loads(_run("lint", "bad.yaml", "--json", "--rule", "all=off").stdout)["problems"]
    assert {problem["file"] for problem in found} == {"bad.yaml"}
    assert all(problem["line"] > 0 and problem["message"] and problem["rule"] for problem in found)


def _rules_of(*arguments: str) -> dict[str, str]:
    """The severity of each rule that lint reports."""
    found = json.loads(_run("lint", *arguments, "--json").stdout)["problems"]
    return {problem["rule"]: problem["severity"] for problem in found}


def test_lint_knows_levels_of_rules(folder: Path) -> None:
    usual = _rules_of("spec.yaml")
    assert usual["operation-description"] == "warning"
    assert _run("lint", "spec.yaml").exit_code == 0
    assert _rules_of("spec.yaml", "--rule", "operation-description=off").keys() == usual.keys() - {
        "operation-description"
    }
    only = ("spec.yaml", "--rule", "operation-description=error", "--rule", "all=off")
    assert _rules_of(*only) == {"operation-description": "error"}
    assert _run("lint", *only).exit_code == 1
    settings = '[generate]\nspec = "spec.yaml"\n[lint]\nrules = { all = "off", "operation-description" = "error" }\n'
    (folder / "specpress.toml").write_text(settings, encoding="utf-8")
    assert _rules_of("spec.yaml") == {"operation-description": "error"}
    assert _rules_of("spec.yaml", "--rule", "operation-description=warning") == {"operation-description": "warning"}
    assert _rules_of("spec.yaml", "--rule", "all=off") == {}
    assert _run("generate", "spec.yaml").exit_code == 0


def test_a_level_of_no_rule_is_a_fault_of_the_settings(folder: Path) -> None:
    settings = '[generate]\nspec = "spec.yaml"\n[lint.rules]\nbody-exmaple = "off"\n'
    (folder / "specpress.toml").write_text(settings, encoding="utf-8")
    result = _run("lint", "spec.yaml")
    assert result.exit_code == 1
    assert "specpress.toml:4:1: there is no rule `body-exmaple`" in result.stdout + result.stderr
    assert "Did you mean 'body-example'?" in result.stdout + result.stderr


@pytest.mark.usefixtures("folder")
def test_lint_counts_by_rule_where_there_are_many() -> None:
    only = ("--rule", "all=off", "--rule", "body-description=warning", "--rule", "client-errors=error")
    assert _run("lint", *["spec.yaml"] * 10, *only).stderr == "10 errors, 10 warnings\n"
    many = _run("lint", *["spec.yaml"] * 11, *only)
    assert many.stderr == "11 body-description\n11 client-errors\n11 errors, 11 warnings\n"


def test_lint_lists_its_rules() -> None:
    result = _run("lint", "--rules")
    assert result.exit_code == 0
    assert "path-casing                  warning  The fixed segments of paths are in kebab-case." in result.stdout
    assert "bad-ref                     error    The value of `$ref` is a string." in result.stdout


def test_settings_apply_to_their_own_spec_alone(folder: Path) -> None:
    settings = '[generate]\nspec = "spec.yaml"\n[environment]\nprefix = "MINE"\n'
    (folder / "specpress.toml").write_text(settings, encoding="utf-8")
    (folder / "other.yaml").write_text(_SPEC, encoding="utf-8")
    assert "${MINE_API_URL}" in _run("snippet", "spec.yaml", "putThing").output
    assert "${ACME_API_URL}" in _run("snippet", "other.yaml", "putThing").output
    assert "${MINE_API_URL}" in _run("snippet", "other.yaml", "putThing", "--config", "specpress.toml").output
    assert _run("generate").exit_code == 0
    (folder / "specpress.toml").write_text("[generate]\nspec = 3\n", encoding="utf-8")
    broken = _run("generate")
    assert broken.exit_code == 1
    assert "specpress.toml:2:1: `spec` must be a string" in broken.stderr


def test_own_templates_come_first(folder: Path) -> None:
    (folder / "mine/snippets").mkdir(parents=True)
    (folder / "mine/snippets/curl.sh.j2").write_text("call {{ view.full_url }}\n", encoding="utf-8")
    result = _run("snippet", "spec.yaml", "putThing", "--templates", "mine")
    assert result.output == 'call "${ACME_API_URL}/things/t1"\n'


@pytest.mark.parametrize("template", ["{{ view.nothing }}", "{{ view.", "{{ view.parts }}"])
def test_a_broken_template_is_named(folder: Path, template: str) -> None:
    (folder / "mine/snippets").mkdir(parents=True)
    (folder / "mine/snippets/curl.sh.j2").write_text(template, encoding="utf-8")
    result = _run("generate", "spec.yaml", "--templates", "mine")
    assert result.exit_code == 1
    assert "snippets/curl.sh.j2" in result.stderr
    assert not (folder / "out").exists()


def test_works_from_any_folder_as_a_process(folder: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": ""}
    command = [sys.executable, "-m", "generator", "snippet", "spec.yaml", "putThing"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("curl ")


def test_help_is_quick_to_load() -> None:
    script = "import sys, generator.cli; print('generator.pipeline' in sys.modules, 'jinja2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
