"""What comments say of a schema where it stands: description, bounds, options; decides no type."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.ir import Api, Schema
from generator.lang.code import Code
from generator.lang.typescript import Tag, comment
from generator.targets.docs.facts import facts_of, option_lines
from generator.targets.docs.types import chain, core_of


def told_of(schema: Schema, api: Api, description: str = "", *, deprecated: bool = False) -> Callable[[int], Code]:
    """The comment of a field or parameter, for an indentation; `description` goes before the schema's own."""
    return lambda indent: comment(tuple(paragraphs(schema, api, description)), _tags(schema, deprecated), indent=indent)


def paragraphs(schema: Schema, api: Api, description: str = "", *, declared: bool = False) -> Iterator[str]:
    """The description, what the type doesn't say, and the options that are explained.

    `declared` says that the schema is the one being declared, whose options stand there alone.
    """
    links = tuple(chain(schema, api))
    core = core_of(schema, api).schema
    told = description or next((each.description for each in links if each.description), "")
    yield told or next((each.title for each in links[:1] if each.title), "")
    facts = facts_of(links, core, api, quoted=True, name_options=False)
    if facts:
        yield ". ".join(facts) + "."
    if (declared or len(links) == 1) and (options := option_lines(core)):
        yield "\n".join(f"- {line}" for line in options)


def _tags(schema: Schema, deprecated: bool) -> Sequence[Tag]:
    return (Tag("deprecated"),) if deprecated or schema.deprecated else ()
