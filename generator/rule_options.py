"""The options of the command line about rules of lint: which level each has, and the list of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

from generator.console import table
from generator.problems import near, printable

if TYPE_CHECKING:
    from generator.style import Level


def rule_options(command: Callable[..., None]) -> Callable[..., None]:
    """Gives a command `--rule NAME=LEVEL`, a mapping called `rules`, and `--rules`, which prints and exits."""
    for option in (
        click.option(
            *("--rules", "show_rules"),
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_print_rules,
            help="List all rules and exit.",
        ),
        click.option(
            *("--rule", "rules"),
            multiple=True,
            metavar="NAME=LEVEL",
            callback=_levels,
            help="Set a rule to off, warning or error; `all` is the whole style guide (repeatable).",
        ),
    ):
        command = option(command)
    return command


def rule_names() -> tuple[str, ...]:
    """Every name that a level can be set for: rules of the style guide, of the standard, and of workflows."""
    from generator.style import known_rules  # noqa: PLC0415
    from generator.workflows import RULES  # noqa: PLC0415

    return tuple(dict.fromkeys([*known_rules(), *(rule.name for rule in RULES)]))


def _levels(_context: click.Context, _parameter: click.Parameter, given: Sequence[str]) -> dict[str, Level]:
    """The level of each rule that is named; the last of two alike."""
    from generator.style import LEVELS  # noqa: PLC0415 - `--help` is to stay quick

    known = rule_names()
    levels: dict[str, Level] = {}
    for text in given:
        name, _, said = text.partition("=")
        if name not in known:
            hint = near(name, known) or "`specpress lint --rules` lists them."
            raise click.UsageError(f"--rule: there is no {printable(name)!r}. {printable(hint)}")
        level = next((level for level in LEVELS if level == said), None)
        if level is None:
            raise click.UsageError(f"--rule: write {name}=LEVEL, where LEVEL is one of {', '.join(LEVELS)}")
        levels[name] = level
    return levels


def _print_rules(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    if not asked:
        return
    from generator.style import RULES, STANDARD  # noqa: PLC0415
    from generator.workflows import RULES as WORKFLOWS  # noqa: PLC0415

    click.echo("The style guide:\n")
    click.echo(table([(rule.name, rule.severity, rule.summary) for rule in RULES]))
    click.echo("\nWhat every document must keep (`either`: an error where a part of it loses its meaning):\n")
    click.echo(table([(rule.name, rule.severity, rule.summary) for rule in STANDARD]))
    click.echo("\nWhat Arazzo documents must keep (`either`: some of what breaks the rule is but advised against):\n")
    click.echo(table([(rule.name, rule.severity, rule.summary) for rule in WORKFLOWS]))
    context.exit()
