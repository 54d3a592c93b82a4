"""What docstrings say of models, their fields and options; knows no type."""

from __future__ import annotations

from generator.ir import Api, EnumType, Schema
from generator.lang.code import Code
from generator.lang.markdown import code_span
from generator.lang.plain_text import sentence
from generator.lang.python_source import docstring, entry, prose
from generator.targets.docs.facts import facts_of
from generator.targets.docs.types import chain


def class_docstring(schema: Schema, otherwise: str, *, indent: int = 4) -> Code:
    """The docstring of a model or alias: its description or title, else the sentence given."""
    told = schema.description.strip() or schema.title.strip()
    lines = prose(told, indent=indent + 6) if "\n" not in told else prose(told, indent=indent)
    lines = lines or [otherwise]
    if schema.deprecated:
        lines = [*lines, "", "Deprecated."]
    options = _options(schema, indent)
    return docstring([*lines, "", *options] if options else lines, indent=indent)


def field_docstring(schema: Schema, api: Api, *, indent: int = 4) -> Code:
    """The docstring of a field: its description, then default, bounds, and what else the contract says of it."""
    links = tuple(chain(schema, api))
    told = [schema.description.strip()] if schema.description.strip() else []
    if any(link.deprecated for link in links):
        told.append("Deprecated.")
    facts = " ".join(f"{fact}." for fact in facts_of(links, links[-1], api, quoted=False, name_options=False))
    if facts:
        told = [f"{told[0]} {facts}"] if len(told) == 1 and _is_sentence(told[0]) else [*told, facts]
    text = "\n\n".join(told)
    lines = prose(text, indent=indent)
    if len(lines) == 1:
        lines = prose(text, indent=indent + 6)
    options = _options(schema, indent)
    return docstring([*lines, *([""] if lines else []), *options] if options else lines, indent=indent)


def _options(schema: Schema, indent: int) -> list[str]:
    """What the options of an enum mean, one a line, where the contract says it."""
    if not isinstance(schema.type, EnumType) or not any(each.description for each in schema.type.values):
        return []
    return [
        line
        for each in schema.type.values
        if isinstance(each.value, str | int)
        for line in entry(code_span(str(each.value)), sentence(each.description), indent=indent)
    ]


def _is_sentence(markdown: str) -> bool:
    """Whether another sentence can follow on the same line."""
    return "\n" not in markdown and markdown[-1:] in ".!?)`"
