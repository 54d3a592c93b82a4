"""The README of a package: how to install it, how to begin, and every feature with a call of the API at hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.format import format_python
from generator.lang.code import Code
from generator.lang.markdown import code_span, fence, text
from generator.lang.plain_text import sentence
from generator.surface.model import Surface
from generator.targets.clients.readme import about_of, environment_of, known_code, reference_link, story_of
from generator.targets.files import Context
from generator.targets.python.flows import program_of
from generator.targets.python.names import Names
from generator.targets.python.options import PythonOptions
from generator.targets.python.showcase import Showcase, blocks

_NOTHING: Final = Code("")


@dataclass(frozen=True, slots=True)
class Examples:
    """The fenced blocks of the sections; empty where the API has nothing of the kind."""

    quickstart: Code = _NOTHING
    asynchronous: Code = _NOTHING
    errors: Code = _NOTHING
    limits: Code = _NOTHING
    raw: Code = _NOTHING
    streamed: Code = _NOTHING
    pages: Code = _NOTHING
    async_pages: Code = _NOTHING
    upload: Code = _NOTHING
    download: Code = _NOTHING
    events: Code = _NOTHING
    async_events: Code = _NOTHING
    socket: Code = _NOTHING
    undocumented: Code = _NOTHING
    http_client: Code = _NOTHING


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """What the template of the README prints beside its examples: names as code, text of the specification."""

    title: Code
    about: Code
    install: Code
    environment: Code
    story: Code
    client: Code
    async_client: Code
    error: Code
    package: Code
    models: Code
    http: Code
    constant: Code
    reference: Code
    examples: Examples


def readme_view(context: Context, names: Names, options: PythonOptions) -> ReadmeView:
    """The whole page; its code is laid out as the package's own is."""
    surface = context.surface
    laid_out = format_python(dict(blocks(Showcase(context, names, options))))
    found = program_of(context, names)
    return ReadmeView(
        title=text(_title(surface)),
        about=about_of(surface),
        install=fence(f"pip install {options.distribution}", "sh"),
        environment=environment_of(surface),
        story=story_of(found[0]) if found is not None else _NOTHING,
        client=code_span(names.client),
        async_client=code_span(names.async_client),
        error=code_span(names.error),
        package=code_span(options.package),
        models=code_span(f"{options.package}.models"),
        http=code_span(options.http),
        constant=known_code(surface),
        reference=reference_link(options.documentation_url),
        examples=Examples(**{name: fence(code, "python") for name, code in laid_out.items()}),
    )


def _title(surface: Surface) -> str:
    told = sentence(surface.api.info.title) or "API"
    return f"{told if told.lower().endswith('api') else f'{told} API'} for Python"
