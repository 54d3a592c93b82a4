"""The README of a package: how to install it, how to begin, and every feature with a call of the API at hand."""

from __future__ import annotations

from dataclasses import dataclass

from generator.lang.code import Code
from generator.lang.markdown import code_span, fence, text
from generator.targets.clients.readme import about_of, environment_of, known_code, reference_link, story_of
from generator.targets.files import Context
from generator.targets.typescript.client import title_of
from generator.targets.typescript.flows import program_of
from generator.targets.typescript.names import Names, client_exports
from generator.targets.typescript.options import TypeScriptOptions
from generator.targets.typescript.showcase import Showcase, blocks
from generator.targets.typescript.types import Types

_NOTHING = Code("")


@dataclass(frozen=True, slots=True)
class Examples:
    """The fenced blocks of the sections; empty where the API has nothing of the kind."""

    quickstart: Code = _NOTHING
    given: Code = _NOTHING
    functions: Code = _NOTHING
    errors: Code = _NOTHING
    limits: Code = _NOTHING
    abort: Code = _NOTHING
    raw: Code = _NOTHING
    hooks: Code = _NOTHING
    pages: Code = _NOTHING
    upload: Code = _NOTHING
    download: Code = _NOTHING
    events: Code = _NOTHING
    socket: Code = _NOTHING
    undocumented: Code = _NOTHING


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """What the template of the README prints beside its examples: names as code, text of the specification."""

    title: Code
    about: Code
    install: Code
    environment: Code
    story: Code
    client: Code
    core: Code
    error: Code
    types: Code
    node: Code
    constant: Code
    input: Code
    reference: Code
    examples: Examples


def readme_view(context: Context, names: Names, types: Types, options: TypeScriptOptions) -> ReadmeView:
    """The whole page."""
    surface = context.surface
    found = program_of(context, names)
    client, core, _, error = client_exports(names.client)
    shown = blocks(Showcase(context, names, options))
    return ReadmeView(
        title=text(f"{title_of(surface)} for TypeScript and JavaScript"),
        about=about_of(surface),
        install=fence(f"npm install {options.package}", "sh"),
        environment=environment_of(surface),
        story=story_of(found[0]) if found is not None else _NOTHING,
        client=code_span(client),
        core=code_span(core),
        error=code_span(error),
        types=code_span(f"{options.package}/types"),
        node=code_span(f"{options.package}/node"),
        constant=known_code(surface),
        input=_input(names, types),
        reference=reference_link(options.documentation_url),
        examples=Examples(**{name: fence(code, "ts") for name, code in shown}),
    )


def _input(names: Names, types: Types) -> Code:
    """A type that requests have in another form, for a sentence on those: `FileInput`."""
    wanted = sorted(name for name, view in types.wanted if view == "input" and types.differs(name))
    return code_span(names.inputs[wanted[0]]) if wanted else _NOTHING
