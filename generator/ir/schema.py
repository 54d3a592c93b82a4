"""Schemas of the IR: a closed sum of types, and what the spec says of each; knows no operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum as _Enum
from typing import Final, TypeAlias
from typing import Union as _Union

# A number written as an integer is an `int`; any other is a `Decimal`, which keeps its digits (`1.0`, `1e400`).
Json: TypeAlias = _Union[bool, int, Decimal, str, "list[Json]", "dict[str, Json]", None]
Extensions: TypeAlias = Mapping[str, Json]


class Absent(_Enum):
    """The type of `ABSENT`: no value was given, which is not the same as null."""

    ABSENT = "absent"


ABSENT: Final = Absent.ABSENT


@dataclass(frozen=True, slots=True)
class Location:
    """Where a node stands: the key of its document (absolute path or URL) and its JSON pointer (RFC 6901)."""

    document: str
    pointer: str


NOWHERE: Final = Location("", "")


@dataclass(frozen=True, slots=True)
class ExternalDocs:
    """A link to more documentation."""

    url: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class AnyType:
    """Any JSON value (`true`, `{}`)."""


@dataclass(frozen=True, slots=True)
class NeverType:
    """No value at all (`false`, `enum: []`)."""


@dataclass(frozen=True, slots=True)
class NullType:
    """Only null."""


@dataclass(frozen=True, slots=True)
class BooleanType:
    """True or false."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberType:
    """A number; `integer` when it must be whole. An exclusive bound says so in its flag."""

    integer: bool = False
    format: str = ""
    minimum: int | Decimal | None = None
    maximum: int | Decimal | None = None
    exclusive_minimum: bool = False
    exclusive_maximum: bool = False
    multiple_of: int | Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StringType:
    """Text. `binary` when it stands for raw bytes (`format: binary`, or 3.1's bare contentMediaType)."""

    format: str = ""
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    content_encoding: str = ""
    content_media_type: str = ""
    content_schema: Schema | None = None
    binary: bool = False


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One allowed value, with the description `x-enumDescriptions` gives it and its name of `x-enum-varnames`.

    A oneOf of consts is an enum too: description and name are then each const's description and title.
    """

    value: Json
    description: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class EnumType:
    """A closed list of values without repeats; a const is a list of one. `base` is the type declared beside it."""

    values: tuple[EnumValue, ...]
    base: StringType | NumberType | BooleanType | AnyType = AnyType()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayType:
    """A list: `prefix` types the first items in order, `items` the rest (None: any)."""

    items: Schema | None = None
    prefix: tuple[Schema, ...] = ()
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False


@dataclass(frozen=True, slots=True)
class Property:
    """A field of an object, by its wire name."""

    name: str
    schema: Schema
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectType:
    """An object. `additional` types the fields not listed: None says nothing, a NeverType schema forbids them."""

    properties: tuple[Property, ...] = ()
    additional: Schema | None = None
    patterns: tuple[tuple[str, Schema], ...] = ()
    property_names: Schema | None = None
    min_properties: int | None = None
    max_properties: int | None = None
    # Names that are required although no property of that name is listed.
    required_extra: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Variant:
    """One alternative of a union, with the discriminator values that choose it (several mappings may)."""

    schema: Schema
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionType:
    """oneOf (`exclusive`) or anyOf. `discriminator` is the wire name of the field that tells them apart, or empty."""

    variants: tuple[Variant, ...]
    exclusive: bool = False
    discriminator: str = ""
    default_variant: int | None = None


@dataclass(frozen=True, slots=True)
class IntersectionType:
    """allOf that cannot be merged into one type (an object and a union, say): a value fits every part."""

    parts: tuple[Schema, ...]


@dataclass(frozen=True, slots=True)
class RefType:
    """The named schema `Api.schemas[name]`; the only way in which a type can recur."""

    name: str


SchemaType: TypeAlias = (
    AnyType
    | NeverType
    | NullType
    | BooleanType
    | NumberType
    | StringType
    | EnumType
    | ArrayType
    | ObjectType
    | UnionType
    | IntersectionType
    | RefType
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A type and what the spec says of it where it stands.

    `nullable` adds null to the type. `limits` names the keywords present that the type does not express
    (`if`, `not`, `contains`, ...): only validation knows them. `discriminator` on an object names the field
    that tells its derived schemas apart. On a Ref, title, description, default and the like are those written
    beside the `$ref`, empty where there are none.
    """

    type: SchemaType
    nullable: bool = False
    title: str = ""
    description: str = ""
    default: Json | Absent = ABSENT
    examples: tuple[Json, ...] = ()
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    discriminator: str = ""
    derived: tuple[Variant, ...] = ()
    limits: tuple[str, ...] = ()
    external_docs: ExternalDocs | None = None
    xml: Extensions = field(default_factory=dict)
    extensions: Extensions = field(default_factory=dict)
    at: Location = field(default=NOWHERE, compare=False, repr=False)
