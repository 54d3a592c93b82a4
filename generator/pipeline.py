"""The one place where stages are chained: load → check → parse → sample and request → views → render → format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast
from urllib.parse import quote, urlsplit

from generator.bundle import bundle
from generator.config import fault_of
from generator.conformance import Conformance
from generator.format import format_python
from generator.ir import Api, Json, Operation
from generator.listed import left_out, listed
from generator.problems import Problem, SpecError
from generator.reading import clashes, environment_of, previous_of, read, seen, workflows_of
from generator.render import Renderer
from generator.request import Environment, Request, build, example_names
from generator.request.environment import base_url, variables
from generator.samples import Sampler
from generator.settings import Settings
from generator.snippets import LANGUAGES, write_snippet
from generator.source import Spec
from generator.source.watched import WatchedSpec, watch
from generator.targets import docs, guides, openapi, python, python_models, renderers, snippets, typescript
from generator.targets.calls import calls_of, installs_of
from generator.targets.files import Context, File, OptionFault, Target
from generator.workflows import OpenApi

TARGETS: Final = (
    Target("snippets", "one call of every operation in curl, fetch and requests", snippets.files),
    Target("docs", "reference pages in Markdown", renderers.files),
    Target("guides", "workflows as pages and scripts in curl, fetch and requests", guides.files),
    Target("openapi", "the specification in one file, with code samples", openapi.files),
    Target("python", "a typed client for Python, sync and async", python.files),
    Target("typescript", "a typed client for JavaScript and TypeScript", typescript.files),
    Target("python-models", "the models for Python alone", python_models.files, usual=False),
    Target("typescript-types", "the types of every schema and operation alone", typescript.type_files, usual=False),
)

# What the site is made of: it has a first page and a navigation of its own.
_SITE: Final = (
    Target("docs", "the reference", lambda context: docs.files(context, guides.listed_guides(context))),
    Target("guides", "the guides", guides.files),
)

# The targets whose methods have names.
_CLIENTS: Final = frozenset({"python", "typescript"})


@dataclass(frozen=True, slots=True)
class Project:
    """A specification that was understood: what it means, what is odd about it, and how to make values for it.

    `api` is what the audiences see of the `whole`. `listed` is how many operations the paths list, by a count of its
    own; `left_out` says why there are fewer. `watched` knows which files were read.
    """

    spec: Spec
    api: Api
    whole: Api
    conformance: Conformance
    sampler: Sampler
    environment: Environment
    problems: tuple[Problem, ...]
    listed: int
    left_out: tuple[Problem, ...]
    watched: WatchedSpec


def open_project(settings: Settings) -> Project:
    """Load, check and parse a specification.

    Raises:
        SpecError: it has errors (or, with `strict`, warnings); all of them are named.
    """
    spec, watched = watch(settings.spec, **settings.reach)
    reading = read(spec, strict=settings.strict)
    wanted = listed(spec)
    left = left_out(spec, wanted, reading.api.operations, (*reading.faults, *reading.warnings))
    api = seen(reading.api, settings)
    if settings.strict and (reading.warnings or left):
        raise SpecError(reading.warnings or left)
    names_methods = any(target.name in _CLIENTS for target in chosen(settings))
    alike = clashes(spec, api) if names_methods else ()
    if settings.strict and alike:
        raise SpecError(alike)
    return Project(
        spec=spec,
        api=api,
        whole=reading.api,
        conformance=reading.conformance,
        sampler=Sampler(api, reading.conformance),
        environment=environment_of(api, settings),
        problems=tuple(sorted([*reading.problems, *alike], key=lambda problem: problem.order)),
        listed=len(wanted) - len(reading.api.operations) + len(api.operations),
        left_out=left,
        watched=watched,
    )


def chosen(settings: Settings) -> tuple[Target, ...]:
    """The targets that a run emits."""
    if not settings.targets:
        return tuple(target for target in TARGETS if target.usual)
    return tuple(target for target in TARGETS if target.name in settings.targets)


def request_of(project: Project, operation: Operation, example: str = "") -> Request:
    """The request that an operation's example describes (its first one without a name)."""
    name = example or next(iter(example_names(operation)), "")
    return build(project.api, operation, project.sampler, project.environment, name)


def requests_of(project: Project) -> list[Request]:
    """The default request of every operation, in document order: what the snippets are made from."""
    return [request_of(project, operation) for operation in project.api.operations]


def local_environment(project: Project, origin: str) -> dict[str, str]:
    """The environment variables that point every snippet at a contract server there, with credentials that it takes."""
    urls = [base_url(project.api, operation, project.environment) for operation in project.api.operations]
    named = {variable: origin + _path_of_url(url) for variable, url in urls}
    schemes = variables(project.api, project.environment)
    return named | {variable: "test" for scheme in schemes.values() for variable in scheme}


def build_tree(project: Project, settings: Settings) -> dict[str, str]:
    """The text of every file of the chosen targets, by path below the output folder. Nothing is written."""
    renderer = Renderer([settings.templates] if settings.templates else ())
    context = _context(project, settings, renderer)
    files = [file for target in chosen(settings) for file in _files(target, context, settings)]
    texts = {file.path: _text(file, renderer) for file in files}
    python = {file.path: texts[file.path] for file in files if file.template and file.path.endswith(".py")}
    return {**renderers.finished(texts, settings.options), **format_python(python)}


def build_site(project: Project, settings: Settings, base_url: str = "", *, is_live: bool = False) -> dict[str, str]:
    """The text of every file of the site, by path below its folder. Nothing is written."""
    from generator.site import Wishes, site_tree  # noqa: PLC0415 - no other run needs it

    renderer = Renderer([settings.templates] if settings.templates else ())
    context = _context(project, settings, renderer)
    files = [file for target in _SITE for file in _files(target, context, settings)]
    return site_tree(context, files, renderer, Wishes(base_url=base_url, is_live=is_live))


def sources_of(project: Project, settings: Settings) -> list[Path]:
    """The files that a run has read, as far as that is known; the specification and its workflows in any case."""
    looked = project.watched.looked()
    given = [settings.spec, *([settings.workflows] if settings.workflows else [])]
    return [*given, *map(Path, looked.leads if looked else ())]


def _context(project: Project, settings: Settings, renderer: Renderer) -> Context:
    known = OpenApi(project.spec, project.whole, project.conformance)
    return Context(
        api=project.api,
        sampler=project.sampler,
        environment=project.environment,
        write_snippets=lambda requests: snippet_texts(requests, renderer),
        options=settings.options,
        workflows=workflows_of(settings, known, project.watched),
        document=lambda: cast("dict[str, Json]", bundle(project.spec)),
        is_json=settings.spec.suffix == ".json",
        previous=previous_of(settings, project.watched),
        targets=frozenset(target.name for target in chosen(settings)),
        write_calls=calls_of,
        list_installs=installs_of,
        renderer=renderer,
    )


def _files(target: Target, context: Context, settings: Settings) -> list[File]:
    """The files of a target.

    Raises:
        SpecError: the settings file says something of the target that can't be.
    """
    try:
        return list(target.files(context))
    except OptionFault as fault:
        raise fault_of(settings.config, fault.target or target.name, str(fault)) from None


def _path_of_url(url: str) -> str:
    """The path of a server's URL as a client can send it: a variable that is not declared stays, its braces encoded."""
    try:
        return quote(urlsplit(url).path, safe="/%:@!$&'()*+,;=~")
    except ValueError:  # a bracket that is no IPv6 address
        return ""


def snippet_texts(requests: Sequence[Request], renderer: Renderer) -> dict[str, dict[str, str]]:
    """The finished snippet of each request in every language, by operation id, then language name."""
    texts = {
        (request.operation_id, language.name): write_snippet(request, language, renderer)
        for request in requests
        for language in LANGUAGES
    }
    python = {language.name for language in LANGUAGES if language.extension == "py"}
    numbered = {str(at): key for at, key in enumerate(texts) if key[1] in python}
    formatted = format_python({number: texts[key] for number, key in numbered.items()})
    texts |= {numbered[number]: text for number, text in formatted.items()}
    by_operation: dict[str, dict[str, str]] = {request.operation_id: {} for request in requests}
    for (operation, language_name), text in texts.items():
        by_operation[operation][language_name] = text
    return by_operation


def _text(file: File, renderer: Renderer) -> str:
    return renderer.render(file.template, file.view) if file.template else file.text
