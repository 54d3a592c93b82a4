"""What a schema says beside its type: default, bounds, pattern, examples, options; one short phrase each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ir import (
    ABSENT,
    AnyType,
    Api,
    ArrayType,
    EnumType,
    EnumValue,
    ExternalDocs,
    Json,
    NumberType,
    ObjectType,
    Schema,
    StringType,
)
from generator.lang import json_document
from generator.lang.code import Code
from generator.lang.markdown import code_span, link, plain_text, text
from generator.targets.docs.types import core_of, is_never

_JSON_START = re.compile(r'["[{]|-?[0-9]')
_LONGEST_VALUE = 120
_MOST_EXAMPLES = 3


def facts_of(
    links: tuple[Schema, ...], core: Schema, api: Api, *, quoted: bool, name_options: bool
) -> tuple[Code, ...]:
    """The phrases of a schema, given as its chain of references, before those of its items.

    `quoted` writes example strings as JSON does; `name_options` lists the values of the core, if it is an enum.
    """
    found = [*_default(links), *_bounds(links[-1], api)]
    if name_options and (options := options_of(core)):
        found.append(_phrase("Available options", Code.joined(", ", (_value(option.value) for option in options))))
    found += _examples(links, quoted=quoted)
    found += _rest(links)
    return tuple(dict.fromkeys(found))


def options_of(core: Schema) -> tuple[EnumValue, ...]:
    """The values that a core may have; empty where it lists none."""
    return core.type.values if isinstance(core.type, EnumType) else ()


def option_lines(core: Schema) -> tuple[Code, ...]:
    """One line an option, where the specification describes them; else nothing, and `facts_of` names them."""
    options = options_of(core)
    if not any(option.description for option in options):
        return ()
    return tuple(map(_option_line, options))


def _option_line(option: EnumValue) -> Code:
    return explained(_value(option.value), option.description)


def explained(word: Code, description: str) -> Code:
    """`word: what it means`, or the word alone."""
    told = text(plain_text(description))
    return Code(f"{word}: {told}") if told else word


def see(docs: ExternalDocs) -> Code:
    """`See The guide`, linked."""
    return Code(f"See {link(text(plain_text(docs.description)) or text(docs.url), docs.url)}")


def _phrase(label: str, value: Code) -> Code:
    return Code(f"{label}: {value}")


def _value(value: Json, *, quoted: bool = False) -> Code:
    """A value as code; a string without its quotes where nobody can take it for anything else."""
    if isinstance(value, str) and not quoted and value.strip() == value and not _looks_like_json(value):
        return code_span(value)
    return code_span(json_document.compact(value))


def _on_the_wire(value: Json) -> Code:
    """A value of a parameter, which is text without quotes."""
    return code_span(value if isinstance(value, str) and value.strip() else json_document.compact(value))


def _looks_like_json(value: str) -> bool:
    return value in {"", "null", "true", "false"} or value[0] in '"[{-0123456789'


def _default(links: tuple[Schema, ...]) -> Iterator[Code]:
    for schema in links:
        if schema.default is not ABSENT:
            yield _phrase("Default", _value(schema.default))
            return


def _examples(links: tuple[Schema, ...], *, quoted: bool) -> Iterator[Code]:
    """The first few short examples; none of an enum, and none that only repeats the default."""
    default = next((schema.default for schema in links if schema.default is not ABSENT), ABSENT)
    given = next((schema.examples for schema in links if schema.examples), ())
    short = [value for value in given if len(json_document.compact(value)) <= _LONGEST_VALUE][:_MOST_EXAMPLES]
    if short and short != [default] and not isinstance(links[-1].type, EnumType):
        values = Code.joined(", ", (_value(value, quoted=True) if quoted else _on_the_wire(value) for value in short))
        yield _phrase("Example" if len(short) == 1 else "Examples", values)


def _rest(links: tuple[Schema, ...]) -> Iterator[Code]:
    limits = tuple(dict.fromkeys(limit for schema in links for limit in schema.limits))
    if limits:
        yield _phrase("Further rules apply", Code.joined(", ", map(code_span, limits)))
    for schema in links:
        if schema.external_docs:
            yield see(schema.external_docs)


def _bounds(schema: Schema, api: Api) -> Iterator[Code]:
    match schema.type:
        case NumberType():
            yield from _number(schema.type)
        case StringType():
            yield from _string(schema.type)
        case EnumType(base=NumberType() | StringType() as base):
            yield from _bounds(Schema(type=base), api)
        case ArrayType():
            yield from _array(schema.type, api)
        case ObjectType():
            yield from _object(schema.type, api)


def _number(kind: NumberType) -> Iterator[Code]:
    equal_least, equal_most = "" if kind.exclusive_minimum else "=", "" if kind.exclusive_maximum else "="
    if kind.minimum is not None and kind.maximum is not None:
        yield _phrase("Required range", code_span(f"{kind.minimum} <{equal_least} x <{equal_most} {kind.maximum}"))
    elif kind.minimum is not None:
        yield _phrase("Required range", code_span(f"x >{equal_least} {kind.minimum}"))
    elif kind.maximum is not None:
        yield _phrase("Required range", code_span(f"x <{equal_most} {kind.maximum}"))
    if kind.multiple_of is not None and not (kind.integer and kind.multiple_of == 1):
        yield _phrase("Multiple of", code_span(str(kind.multiple_of)))


def _span(label: str, least: int | None, most: int | None) -> Iterator[Code]:
    """`Required string length: 1 - 64`, `Minimum array length: 1`."""
    least = least or None
    if least is not None and most is not None:
        yield _phrase(f"Required {label}", code_span(f"{least} - {most}" if least != most else str(least)))
    elif least is not None:
        yield _phrase(f"Minimum {label}", code_span(str(least)))
    elif most is not None:
        yield _phrase(f"Maximum {label}", code_span(str(most)))


def _string(kind: StringType) -> Iterator[Code]:
    yield from _span("string length", kind.min_length, kind.max_length)
    if kind.pattern is not None:
        yield _phrase("Pattern", code_span(kind.pattern))
    if kind.content_encoding:
        yield _phrase("Encoding", code_span(kind.content_encoding))
    if kind.content_media_type:
        yield _phrase("Content", code_span(kind.content_media_type))


def _array(kind: ArrayType, api: Api) -> Iterator[Code]:
    yield from _span("array length", kind.min_items, kind.max_items)
    if kind.unique_items:
        yield Code("No item may repeat")
    if kind.prefix and is_never(kind.items):
        yield Code("No further items are allowed")
    if kind.items and not kind.prefix:
        item = api.resolved(kind.items)
        if not isinstance(item.type, ArrayType | ObjectType):
            for phrase in _bounds(item, api):
                yield Code(f"Each item: {phrase[:1].lower()}{phrase[1:]}")


def _object(kind: ObjectType, api: Api) -> Iterator[Code]:
    yield from _span("number of fields", kind.min_properties, kind.max_properties)
    if kind.property_names:
        for phrase in _bounds(api.resolved(kind.property_names), api):
            yield Code(f"Each field name: {phrase[:1].lower()}{phrase[1:]}")
        if options := options_of(core_of(kind.property_names, api).schema):
            yield _phrase("Field names", Code.joined(", ", (_value(option.value) for option in options)))
    if kind.required_extra:
        yield _phrase("Also required", Code.joined(", ", map(code_span, kind.required_extra)))
    if is_never(kind.additional) and (kind.properties or kind.patterns):
        yield Code("No other fields are allowed")
    elif is_never(kind.additional):
        yield Code("Always empty")
    elif kind.properties and kind.additional and isinstance(kind.additional.type, AnyType):
        yield Code("Further fields are allowed")
