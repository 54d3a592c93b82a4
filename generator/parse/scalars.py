"""Types without parts, and enums, from a schema's own keywords; knows no reference and no other schema."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TypeAlias

from generator.ir import (
    AnyType,
    BooleanType,
    EnumType,
    EnumValue,
    Json,
    NeverType,
    NullType,
    NumberType,
    Schema,
    SchemaType,
    StringType,
)
from generator.parse.values import Object, count, listed, mapping, number, text

Base: TypeAlias = StringType | NumberType | BooleanType | AnyType

_TEXT = StringType()
_INTEGER = NumberType(integer=True)
_NUMBER = NumberType()
_TEXT_WORDS = frozenset(
    {"format", "minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema"}
)
_NUMBER_WORDS = frozenset({"format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"})
_NUMBER_FORMATS = {
    **dict.fromkeys(("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"), "integer"),
    **dict.fromkeys(("float", "double", "decimal"), "number"),
}


def string_type(value: Object, content: Schema | None, modern: bool) -> StringType:
    """The string that a schema describes (JSON Schema validation 6.3, 7, 8; OpenAPI 3.0, 4.7.24 on `binary`)."""
    if not value.keys() & _TEXT_WORDS:
        return _TEXT
    pattern = value.get("pattern")
    encoding, media_type = text(value.get("contentEncoding")), text(value.get("contentMediaType"))
    return StringType(
        format=text(value.get("format")),
        min_length=count(value.get("minLength")),
        max_length=count(value.get("maxLength")),
        pattern=pattern if isinstance(pattern, str) else None,
        content_encoding=encoding,
        content_media_type=media_type,
        content_schema=content,
        binary=value.get("format") == "binary" or (modern and not encoding and _is_bytes(media_type)),
    )


def number_type(value: Object, integer: bool) -> NumberType:
    """The number that a schema describes; an exclusive bound is a flag in OpenAPI 3.0 and a number since."""
    if not value.keys() & _NUMBER_WORDS:
        return _INTEGER if integer else _NUMBER
    minimum, exclusive_minimum = _bound(value, "minimum", "exclusiveMinimum", True)
    maximum, exclusive_maximum = _bound(value, "maximum", "exclusiveMaximum", False)
    return NumberType(
        integer=integer,
        format=text(value.get("format")),
        minimum=minimum,
        maximum=maximum,
        exclusive_minimum=exclusive_minimum,
        exclusive_maximum=exclusive_maximum,
        multiple_of=number(value.get("multipleOf")),
    )


_KIND_WORDS: tuple[tuple[frozenset[str], str], ...] = (
    (
        frozenset(
            {"properties", "additionalProperties", "patternProperties", "propertyNames", "minProperties"}
            | {"maxProperties"}
        ),
        "object",
    ),
    (frozenset({"items", "prefixItems", "minItems", "maxItems", "uniqueItems"}), "array"),
)
_SCALAR_KIND_WORDS: tuple[tuple[frozenset[str], str], ...] = (
    (_TEXT_WORDS - {"format"}, "string"),
    (_NUMBER_WORDS - {"format"}, "number"),
)
SCALAR_WORDS = _TEXT_WORDS | _NUMBER_WORDS


def inferred_kind(value: Object) -> str:
    """The `type` that a schema without one leaves unsaid, by the keywords that it uses; empty for none.

    Beside variants, keywords of strings and numbers speak only of those variants that are such.
    """
    for words, kind in _KIND_WORDS:
        if value.keys() & words:
            return kind
    if isinstance(value.get("required"), list):
        return "object"
    if "oneOf" in value or "anyOf" in value:
        return ""
    for words, kind in _SCALAR_KIND_WORDS:
        if value.keys() & words:
            return kind
    form = value.get("format")
    known = isinstance(form, str) and "allOf" not in value
    return _NUMBER_FORMATS.get(text(form), "string") if known else ""


def enum_type(value: Object, base: SchemaType | None) -> tuple[SchemaType, bool]:
    """The type of `enum` or `const`, and whether null is among the values (JSON Schema validation 6.1.2, 6.1.3)."""
    allowed = [value["const"]] if "const" in value else listed(value.get("enum"))
    values = _enum_values(allowed, value)
    if not values:
        return (NullType(), False) if allowed else (NeverType(), False)
    declared = base if isinstance(base, StringType | NumberType | BooleanType) else common_base(values)
    return EnumType(values, declared), None in allowed


def _enum_values(allowed: Sequence[Json], value: Object) -> tuple[EnumValue, ...]:
    """The values but null, each once, with what the extensions say of them by value or by position."""
    descriptions = value.get("x-enumDescriptions", value.get("x-enum-descriptions"))
    names = value.get("x-enum-varnames", value.get("x-enumNames"))
    found: dict[tuple[str, str], EnumValue] = {}
    for index, item in enumerate(allowed):
        if item is not None:
            told = EnumValue(item, _beside(descriptions, index, item), _beside(names, index, item))
            found.setdefault(identity(item), told)
    return tuple(found.values())


def _beside(told: Json, index: int, item: Json) -> str:
    if isinstance(told, list):
        return text(told[index]) if index < len(told) else ""
    return text(mapping(told).get(str(item)))


def identity(item: Json) -> tuple[str, str]:
    """What makes two values one: `1` and `1.0` are, `1` and `true` are not."""
    match item:
        case bool():
            return "boolean", str(item)
        case int() | Decimal():
            return "number", _digits(Decimal(item))
        case str():
            return "string", item
        case list():
            return "array", repr([identity(part) for part in item])
        case dict():
            return "object", repr(sorted((key, identity(part)) for key, part in item.items()))
        case _:
            return "null", ""


def _digits(value: Decimal) -> str:
    """The same text for equal numbers, at any size."""
    sign, digits, exponent = value.as_tuple()
    written = "".join(map(str, digits)).lstrip("0")
    bare = written.rstrip("0")
    return f"{sign}:{bare}:{int(exponent) + len(written) - len(bare)}" if bare and isinstance(exponent, int) else "0"


def common_base(values: Sequence[EnumValue]) -> Base:
    """The type that all values of an enum have, AnyType where they differ."""
    kinds = {identity(item.value)[0] for item in values}
    if kinds == {"string"}:
        return _TEXT
    if kinds == {"boolean"}:
        return BooleanType()
    if kinds == {"number"}:
        return _INTEGER if all(isinstance(item.value, int) for item in values) else _NUMBER
    return AnyType()


def _bound(value: Object, inclusive: str, exclusive: str, lower: bool) -> tuple[int | Decimal | None, bool]:
    """A bound and whether it is itself excluded; of a lower bound the greater is the stricter."""
    bound, flag = number(value.get(inclusive)), value.get(exclusive)
    strict = number(flag)
    if strict is None:
        return bound, flag is True and bound is not None
    if bound is not None and bound != strict and (bound > strict) == lower:
        return bound, False
    return strict, True


def _is_bytes(media_type: str) -> bool:
    """Whether a media type is other than text."""
    kind, _, subtype = media_type.lower().partition(";")[0].strip().partition("/")
    if not subtype or kind in ("text", "message"):
        return False
    return not subtype.endswith(("json", "xml", "yaml", "javascript", "x-www-form-urlencoded", "ndjson", "jsonl"))
