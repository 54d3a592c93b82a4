"""What the commands take: their common options, the settings that these add up to, and how faults of both end.

Modules that take long to load are imported where they are needed, so that `--help` stays quick.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from generator.console import print_problems, progress
from generator.problems import SpecError, printable
from generator.rule_options import rule_names

if TYPE_CHECKING:
    from generator.config import Config
    from generator.pipeline import Project
    from generator.settings import Settings
    from generator.style import Level

SPEC = click.Path(path_type=Path)


def spec_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options of every command that reads a specification."""
    for option in (
        click.option(
            "--audience", "audiences", multiple=True, metavar="NAME", help="Only what is for them (repeatable)."
        ),
        click.option("--strict", is_flag=True, help="Treat warnings as errors."),
        click.option("--allow-outside", is_flag=True, help="Follow $refs out of the specification's folder."),
        click.option("--allow-remote", is_flag=True, help="Follow $refs to http and https URLs."),
        click.option(
            "--config", type=SPEC, metavar="FILE", help="Settings to use (default: specpress.toml, for its own spec)."
        ),
    ):
        command = option(command)
    return command


def tree_options(command: Callable[..., None]) -> Callable[..., None]:
    """The argument and options of the commands that make a tree."""
    for option in (
        click.option("--templates", type=SPEC, metavar="DIR", help="Templates that replace built-in ones by name."),
        click.option("--previous", type=SPEC, metavar="OLD_SPEC", help="Show what changed since, as a page."),
        click.option("--target", "targets", multiple=True, metavar="NAME", help="Emit only this (repeatable)."),
        click.option("--out", type=SPEC, metavar="DIR", help="The output folder (default: out)."),
        click.option("--no-cache", is_flag=True, help="Make everything anew, even when nothing has changed."),
        click.argument("spec", type=SPEC, required=False),
    ):
        command = option(command)
    return spec_options(command)


def guarded(command: Callable[..., None]) -> Callable[..., None]:
    """Every fault of the input or the disk ends as text on stderr and exit code 1."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        try:
            command(*args, **kwargs)
        except SpecError as error:
            print_problems(error.problems)
            sys.exit(1)
        except OSError as error:
            fail(f"{error.strerror}: {error.filename}" if error.filename and error.strerror else str(error))
        except Exception as error:
            from generator.render import TemplateFault

            if not isinstance(error, TemplateFault):
                raise
            fail(str(error))

    return run


def settings_of(
    *,
    spec: Path | None,
    config: Path | None,
    out: Path | None = None,
    targets: Sequence[str] = (),
    audiences: Sequence[str] = (),
    templates: Path | None = None,
    previous: Path | None = None,
    rules: Mapping[str, Level] | None = None,
    checked: bool = True,
    **flags: bool,
) -> tuple[Settings, Path]:
    """What to do and where to write it: the command line before the settings file.

    Unless `checked`, names of targets and rules are taken as they are: knowing them takes most of the program.
    """
    from generator.config import FILE_NAME
    from generator.settings import Settings

    project = _config(spec, config, checked=checked)
    if checked:
        _check_targets(targets, project.targets)
    chosen = spec or project.spec
    if chosen is None:
        raise click.UsageError("name a SPEC, or a `spec` in specpress.toml")
    if templates is not None and not templates.is_dir():
        raise click.BadParameter(f"{templates} is no folder", param_hint="--templates")
    inherited = project.rules
    if rules:
        from generator.style import ALL

        inherited = {} if ALL in rules else inherited
    settings = Settings(
        spec=chosen,
        targets=targets or project.targets,
        templates=templates or project.templates,
        environment_prefix=project.environment_prefix,
        base_url=project.base_url,
        credentials=project.credentials,
        rules={**inherited, **(rules or {})},
        workflows=project.workflows,
        audiences=audiences or project.audiences,
        options=project.options,
        previous=previous or project.previous,
        config=config or (Path(FILE_NAME) if project.options else None),
        **flags,
    )
    return settings, out or project.out


def _check_targets(asked: Sequence[str], configured: Sequence[str]) -> None:
    from generator.pipeline import TARGETS

    known = [target.name for target in TARGETS]
    for target in asked:
        choose("--target", target, known)
    for target in configured:
        choose("targets in the settings", target, known)


def _config(spec: Path | None, config: Path | None, *, checked: bool) -> Config:
    """The settings file asked for, or the one at hand as long as it speaks of the same specification."""
    from generator.config import FILE_NAME, Config, read

    if config is None and not Path(FILE_NAME).is_file():
        return Config()
    found = read(config or Path(FILE_NAME))
    if checked and found.rules:
        found = read(config or Path(FILE_NAME), rule_names())
    same = config is not None or spec is None or (found.spec is not None and found.spec.resolve() == spec.resolve())
    return found if same else Config()


def choose(what: str, given: str, known: Sequence[str]) -> None:
    """Wrong usage, unless what was given is known."""
    from difflib import get_close_matches

    if given in known:
        return
    near = get_close_matches(given, known, 3, 0.5) or (known if len(known) <= 12 else [])
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise click.UsageError(f"{what}: there is no {printable(given)!r}{printable(hint)}")


def fail(message: str) -> NoReturn:
    """Says why the command cannot do its work, and ends it."""
    click.echo(f"specpress: {printable(message)}", err=True)
    sys.exit(1)


def opened(settings: Settings) -> Project:
    """The specification of a run, which ends when it is done with it. Raises SpecError."""
    from generator.pipeline import open_project

    # A run builds what it needs once and ends: collecting garbage costs a fifth of its time and frees nothing.
    gc.disable()
    with progress(f"reading {settings.spec}"):
        return open_project(settings)
