"""All that a page can say of one schema where it stands, worked out once; knows no page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Api, IntersectionType, Schema, UnionType
from generator.lang.code import Code
from generator.lang.markdown import code_span
from generator.targets.docs.facts import facts_of, option_lines
from generator.targets.docs.types import Core, chain, core_of, type_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is said of `schema`. `choice` introduces the variants of a union, where they are listed below.

    `title` and `description` are the specification's own text, which wants encoding.
    """

    schema: Schema
    core: Core
    type: Code
    title: str
    description: str
    flags: tuple[Code, ...]
    facts: tuple[Code, ...]
    choice: Code
    options: tuple[Code, ...]


def tell(schema: Schema, api: Api, *, quoted: bool) -> Told:
    """What there is to say of a schema; `quoted` writes example strings as JSON does."""
    links, core = tuple(chain(schema, api)), core_of(schema, api)
    options = option_lines(core.schema)
    return Told(
        schema=schema,
        core=core,
        type=code_span(type_name(schema, api)),
        title=next((each.title for each in links if each.title), ""),
        description=next((each.description for each in links if each.description), core.schema.description),
        flags=tuple(
            Code(word)
            for word, is_set in (
                ("read-only", any(each.read_only for each in links)),
                ("write-only", any(each.write_only for each in links)),
                ("**deprecated**", any(each.deprecated for each in links)),
            )
            if is_set
        ),
        facts=facts_of(links, core.schema, api, quoted=quoted, name_options=not options),
        choice=_choice(core.schema, api),
        options=options,
    )


def _choice(schema: Schema, api: Api) -> Code:
    match schema.type:
        case UnionType(exclusive=exclusive, discriminator=discriminator):
            how = "One of the options below" if exclusive else "One or more of the options below"
            return Code(f"{how}, told apart by {code_span(discriminator)}:" if discriminator else f"{how}:")
        case IntersectionType(parts=parts):
            return next((choice for part in parts if (choice := _choice(core_of(part, api).schema, api))), Code(""))
        case _:
            return Code("")
