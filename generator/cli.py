"""The command line: turns arguments into settings, and faults into text and exit codes; no logic of its own.

Exit codes: 0 all is well, 1 faults or drift, 2 wrong usage. Stages are imported when a command needs them, so that
`--help` stays quick.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator import __version__
from generator.arguments import SPEC, choose, fail, guarded, opened, settings_of, spec_options, tree_options
from generator.console import (
    count,
    counter,
    operations,
    print_changes,
    print_problems,
    print_summary,
    progress,
    tally,
    tally_by_rule,
    written,
)
from generator.problems import Problem, SpecError, as_json, report
from generator.rule_options import rule_options
from generator.serving import mock, serve, site

if TYPE_CHECKING:
    from generator.pipeline import Project
    from generator.reuse import Act, Run
    from generator.settings import Settings


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="specpress")
def main() -> None:
    """Turn an OpenAPI document into snippets and reference pages that are proven to work.

    SPEC is a YAML or JSON file, OpenAPI 3.0 to 3.2 or Swagger 2.0; without it, the one that specpress.toml names.
    """


@main.command(short_help="Write the output folder.")
@tree_options
@guarded
def generate(**arguments: Any) -> None:
    """Write the output folder from SPEC.

    The folder is wholly specpress's: files that are no longer emitted are removed.
    """
    from generator import tree

    run, out = _run(tree.write, **arguments)
    done = f"{operations(run.summary)}, {count(run.files, 'file')}"
    click.echo(f"{out}: {done}, {written(run.changes) or 'all up to date'}")


@main.command(short_help="Fail when the output folder is out of date.")
@tree_options
@click.option("--json", "as_machine", is_flag=True, help="Print the differences as JSON.")
@guarded
def check(as_machine: bool, **arguments: Any) -> None:
    """Fail (exit 1) when the output folder is not what SPEC and the templates say.

    Writes nothing; shows what is missing, changed or stale.
    """
    from generator import tree

    run, out = _run(tree.changes, **arguments)
    changed = run.changes
    if as_machine:
        click.echo(
            json.dumps({"changes": [{"path": change.path, "kind": change.kind} for change in changed]}, indent=2)
        )
    elif changed:
        print_changes(changed, out)
    else:
        click.echo(f"{out}: {operations(run.summary)}, {count(run.files, 'file')}, all up to date")
    sys.exit(1 if changed else 0)


@main.command(short_help="Report what is wrong with specifications.")
@click.argument("specs", metavar="SPEC...", type=SPEC, nargs=-1, required=True)
@rule_options
@click.option("--json", "as_machine", is_flag=True, help="Print the problems as JSON.")
@spec_options
@guarded
def lint(specs: Sequence[Path], as_machine: bool, **arguments: Any) -> None:
    """Report everything that is wrong with each SPEC or against the style guide; exit 1 on errors.

    SPEC may also be an Arazzo 1.0 document, whose workflows are checked against the operations that they call.
    """
    from generator.reading import faults

    found: list[Problem] = []
    for spec in specs:
        settings, _ = settings_of(spec=spec, **arguments)
        try:
            found += faults(settings)
        except SpecError as error:
            found += error.problems
    if as_machine:
        click.echo(json.dumps({"problems": [as_json(problem) for problem in found]}, indent=2))
    else:
        click.echo(report(found), nl=False)
        click.echo("\n".join(filter(None, (tally_by_rule(found), tally(found)))), err=True)
    fatal = found if arguments["strict"] else [problem for problem in found if problem.severity == "error"]
    sys.exit(1 if fatal else 0)


@main.command(short_help="Print the call of one operation.")
@click.argument("spec", type=SPEC)
@click.argument("operation_id")
@click.option("--lang", default="curl", show_default=True, metavar="NAME", help="The language of the snippet.")
@click.option("--example", default="", metavar="NAME", help="The named example to send.")
@click.option("--templates", type=SPEC, metavar="DIR", help="Templates that replace built-in ones by name.")
@spec_options
@guarded
def snippet(spec: Path, operation_id: str, lang: str, example: str, **arguments: Any) -> None:
    """Print the call of one operation of SPEC."""
    from generator.pipeline import request_of
    from generator.render import Renderer
    from generator.request import example_names
    from generator.snippets import LANGUAGES, render_snippet

    choose("--lang", lang, [language.name for language in LANGUAGES])
    settings, _ = settings_of(spec=spec, **arguments)
    project = opened(settings)
    operations = {operation.id: operation for operation in project.api.operations}
    choose("OPERATION_ID", operation_id, list(operations))
    operation = operations[operation_id]
    if example:
        choose("--example", example, list(example_names(operation)))
    renderer = Renderer([settings.templates] if settings.templates else ())
    click.echo(render_snippet(request_of(project, operation, example), lang, renderer), nl=False)


@main.command(name="bundle", short_help="Print a specification of several files as one.")
@click.argument("spec", type=SPEC)
@click.option("--out", type=SPEC, metavar="FILE", help="Write there instead; a name ending in .json gives JSON.")
@spec_options
@guarded
def bundle_command(spec: Path, out: Path | None, **arguments: Any) -> None:
    """Print SPEC as one document: what other files hold becomes a component, references follow."""
    from generator.bundle import bundle, to_json, to_yaml

    settings, _ = settings_of(spec=spec, **arguments)
    data = bundle(opened(settings).spec)
    text = to_json(data) if out is not None and out.suffix == ".json" else to_yaml(data)
    if out is None:
        click.echo(text, nl=False)
    else:
        out.write_text(text, encoding="utf-8", newline="\n")


@main.command(short_help="Prove that all that is emitted works.")
@click.argument("specs", metavar="SPEC...", type=SPEC, nargs=-1, required=True)
@click.option("--operations", default="", metavar="PATTERN", help="Only those whose id or path fits, as `get*` does.")
@click.option("--target", "proven", multiple=True, metavar="NAME", help="snippets (default), python, typescript.")
@click.option("--language", "languages", multiple=True, metavar="NAME", help="Snippets in this alone (repeatable).")
@click.option("--jobs", default=0, type=click.IntRange(0), metavar="N", help="Processes (default: one a core).")
@click.option("--templates", type=SPEC, metavar="DIR", help="Templates that replace built-in ones by name.")
@click.option("--json", "as_machine", is_flag=True, help="Print the reports as JSON.")
@spec_options
@guarded
def prove(
    *,
    specs: Sequence[Path],
    operations: str,
    proven: tuple[str, ...],
    languages: tuple[str, ...],
    jobs: int,
    as_machine: bool,
    **arguments: Any,
) -> None:
    """Generate each SPEC in a temporary folder, check every sample, execute every snippet.

    Each snippet runs against the contract server, and the request that arrives must equal the one that was meant.
    Exit 1 when anything fails or could not be run. Needs bash, curl, Node.js and the Python package requests.

    With `--target python`, the package is built and installed into an environment of its own, checked by ruff, mypy
    and pyright (with `--operations`, these are left out), and every operation is called through its method, sync and
    async, with little, and for each status that it declares. What packages depend on is installed once and kept in
    the user's cache. Needs the Python packages mypy and pyright.

    With `--target typescript`, the package is built by tsc with all strict flags, the samples are held against its
    types, and every operation is called in Node.js, as method and as function, and a few of every kind from a page in
    Chromium. Needs Node.js 20, TypeScript and Chromium.
    """
    from generator.prove import PROVABLE, Choice, failures_text, report_json, table
    from generator.prove import prove as prove_one
    from generator.snippets import LANGUAGES

    for language in languages:
        choose("--language", language, [known.name for known in LANGUAGES])
    for target in proven:
        choose("--target", target, PROVABLE)
    choice = Choice(operations, languages, jobs, proven or PROVABLE[:1])
    reports = []
    for spec in specs:
        settings, _ = settings_of(spec=spec, **arguments)
        with counter(f"proving {spec}") as tell:
            reports.append(prove_one(settings, choice, tell))
    if as_machine:
        click.echo(json.dumps({"reports": [report_json(report) for report in reports]}, indent=2))
    else:
        click.echo(table(reports), nl=False)
        for each in reports:
            click.echo(failures_text(each), nl=False)
            if each.errors:
                print_problems(each.errors)
    if operations and not any(report.operations.total or report.errors for report in reports):
        fail(f"no operation fits {operations!r}")
    sys.exit(0 if all(report.ok for report in reports) else 1)


def _run(act: Act, *, no_cache: bool, **arguments: Any) -> tuple[Run, Path]:
    """What a command does with the tree and the output folder, and that folder; says on stderr what is odd."""
    from generator.config import FILE_NAME
    from generator.reuse import run

    settings, out = settings_of(checked=False, **arguments)

    def make() -> tuple[Project, dict[str, str]]:
        # Only a run with good names was ever kept, so that its repetition needs no look at them.
        settings_of(**arguments)
        return _build(settings)

    done = run(settings, arguments["config"] or Path(FILE_NAME), out, act, make, cached=not no_cache)
    print_summary(done.summary, settings.spec)
    return done, out


def _build(settings: Settings) -> tuple[Project, dict[str, str]]:
    from generator.pipeline import build_tree

    project = opened(settings)
    with progress("writing pages and snippets"):
        return project, build_tree(project, settings)


for _command in (mock, site, serve):
    main.add_command(_command)
