"""A specification as every run begins with it: read, checked, parsed, cut to an audience; knows no target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.audience import audiences_of, cut
from generator.conformance import Conformance
from generator.contract import check
from generator.ir import Api
from generator.names import environment_prefix
from generator.parse import parse
from generator.problems import Place, Problem, SpecError, near
from generator.request import Environment
from generator.settings import Settings
from generator.source import ARAZZO, Spec, load
from generator.source.watched import WatchedSpec
from generator.surface import clashes_of
from generator.workflows import Document, OpenApi, understand
from generator.workflows import check as check_workflows
from generator.workflows import load as load_workflows


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document means, and what is odd about it: `faults` by the rules of the contract, `warnings` of parsing."""

    spec: Spec
    conformance: Conformance
    api: Api
    faults: tuple[Problem, ...]
    warnings: tuple[Problem, ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The faults, and what parsing had to degrade for reasons that no rule of the contract has named."""
        places, rules = {problem.place for problem in self.faults}, {problem.rule for problem in self.faults}
        more = (each for each in self.warnings if each.place not in places and each.rule not in rules)
        return tuple(sorted({*self.faults, *more}, key=lambda problem: problem.order))


def read(spec: Spec, *, strict: bool = False) -> Reading:
    """The meaning of a document.

    Raises:
        SpecError: it breaks rules of the contract; with `strict`, those whose breach is a warning too.
    """
    conformance = Conformance(spec)
    found = check(spec, conformance)
    fatal = [problem for problem in found if strict or problem.severity == "error"]
    if fatal:
        raise SpecError(fatal)
    api, warnings = parse(spec)
    return Reading(spec, conformance, api, found, warnings)


def faults(settings: Settings) -> tuple[Problem, ...]:
    """Everything that is wrong with a specification or against the style guide, in the order of the places.

    An Arazzo document is judged by the rules for workflows.

    Raises:
        SpecError: the document cannot even be read.
    """
    from generator.style import check as check_style  # noqa: PLC0415 - no other run needs these, and all would wait
    from generator.style import leveled  # noqa: PLC0415

    spec = load(settings.spec, **settings.reach, arazzo=True)
    if spec.version == ARAZZO:
        return leveled(check_workflows(understand(spec)), settings.rules)
    conformance = Conformance(spec)
    found = check(spec, conformance)
    api, warnings = parse(spec)
    reading = Reading(spec, conformance, api, found, warnings)
    of_standard = leveled((*reading.problems, *clashes(spec, api)), settings.rules)
    of_style = check_style(spec, api, settings.rules, conformance)
    return tuple(sorted([*of_standard, *of_style], key=lambda problem: problem.order))


def seen(api: Api, settings: Settings) -> Api:
    """What the audiences see; everything where none is named.

    Raises:
        SpecError: nothing is for one of them.
    """
    if not settings.audiences:
        return api
    known = audiences_of(api)
    for name in settings.audiences:
        if name not in known:
            place = Place(str(settings.spec), 1, 1)
            hint = near(name, known) or f"known: {', '.join(known)}" if known else "it has no `x-audience`"
            message = f"nothing here is for the audience {name!r}"
            raise SpecError([Problem(rule="audience", message=message, place=place, hint=hint)])
    return cut(api, settings.audiences)


def environment_of(api: Api, settings: Settings) -> Environment:
    """How environment variables are named: by the settings, or else by the title."""
    prefix = settings.environment_prefix or environment_prefix(api.info.title)
    return Environment(prefix, settings.base_url, settings.credentials)


def clashes(spec: Spec, api: Api) -> tuple[Problem, ...]:
    """A warning for each operation whose method keeps all its words because another one would have the same name."""
    return tuple(
        spec.problem(
            operation.at,
            "method-clash",
            f"the operations {', '.join(each.id for each in clash.operations)} of {clash.resource} would all be the"
            f" method `{'_'.join(clash.words)}`",
            severity="warning",
            hint="Name one of them with `x-method-name`.",
        )
        for clash in clashes_of(api)
        for operation in clash.operations[1:2]
    )


def workflows_of(settings: Settings, known: OpenApi, watched: WatchedSpec) -> Document | None:
    """The Arazzo document beside the specification, `known`, which is most often what it describes.

    Raises:
        SpecError: it cannot be read, or breaks a rule.
    """
    if settings.workflows is None:
        return None
    document = load_workflows(settings.workflows, **settings.reach, known=known)
    watched.also(_files([document.spec, *(source.spec for source in document.sources.values())]))
    errors = [problem for problem in check_workflows(document) if problem.severity == "error"]
    if errors:
        raise SpecError(errors)
    return document


def previous_of(settings: Settings, watched: WatchedSpec) -> Api | None:
    """The older version of the specification, as far as the audiences see it.

    Raises:
        SpecError: it cannot be read, or breaks a rule.
    """
    if settings.previous is None:
        return None
    reading = read(load(settings.previous, **settings.reach))
    watched.also(_files([reading.spec]))
    return cut(reading.api, settings.audiences) if settings.audiences else reading.api


def _files(specs: Sequence[Spec]) -> list[Path]:
    return [file for spec in specs for file in spec.files]
