"""The README of a package: how to install it, how to begin, and every feature with a call of the API at hand."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from generator.lang.code import Code
from generator.lang.markdown import code_span, fence, link, prose, text
from generator.lang.plain_text import sentence
from generator.surface import Surface
from generator.targets.files import Context
from generator.targets.typescript.client import address_of, title_of
from generator.targets.typescript.flows import program_of
from generator.targets.typescript.names import Names, client_exports
from generator.targets.typescript.options import TypeScriptOptions
from generator.targets.typescript.showcase import Showcase, blocks
from generator.targets.typescript.types import Types
from generator.workflows import Workflow

_NOTHING = Code("")


@dataclass(frozen=True, slots=True)
class Examples:
    """The fenced blocks of the sections; empty where the API has nothing of the kind."""

    quickstart: Code = _NOTHING
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
        about=prose(surface.api.info.summary or surface.api.info.description.strip().split("\n\n")[0]),
        install=fence(f"npm install {options.package}", "sh"),
        environment=_environment(surface),
        story=_story(found[0]) if found is not None else _NOTHING,
        client=code_span(client),
        core=code_span(core),
        error=code_span(error),
        types=code_span(f"{options.package}/types"),
        node=code_span(f"{options.package}/node"),
        constant=_constant(surface),
        input=_input(names, types),
        reference=link(Code("API reference"), options.documentation_url) if options.documentation_url else _NOTHING,
        examples=Examples(**{name: fence(code, "ts") for name, code in shown}),
    )


def _story(workflow: Workflow) -> Code:
    """What the first program does, in a line that leads to it."""
    told = text(sentence(workflow.summary) or sentence(workflow.description)).rstrip(".:")
    return Code(f"{told}:") if told else _NOTHING


def _environment(surface: Surface) -> Code:
    """The variables that a program needs, as a shell sets them: address and credentials."""
    variable, url = address_of(surface)
    lines = [f"export {variable}={url if '://' in url else 'https://api.example.com'}"]
    usual = _usual_schemes(surface)
    lines += [
        f"export {name}=..."
        for each in surface.credentials
        if each.scheme in usual
        for name in (each.variables[1:] if len(each.variables) == 3 else each.variables)
    ]
    return fence("\n".join(lines), "sh")


def _usual_schemes(surface: Surface) -> set[str]:
    """The schemes of the first alternative that most operations have."""
    first = Counter(tuple(use.scheme for use in each.security[0]) for each in surface.api.operations if each.security)
    return set(first.most_common(1)[0][0]) if first else set()


def _constant(surface: Surface) -> Code:
    """A known code of errors, for a sentence on them."""
    return code_span(next(iter(surface.errors.codes))) if surface.errors.codes else _NOTHING


def _input(names: Names, types: Types) -> Code:
    """A type that requests have in another form, for a sentence on those: `FileInput`."""
    wanted = sorted(name for name, view in types.wanted if view == "input" and types.differs(name))
    return code_span(names.inputs[wanted[0]]) if wanted else _NOTHING
