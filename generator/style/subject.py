"""What the rules look at: a specification, what it means, and each of its nodes once; knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Protocol, TypeVar

from generator.conformance import Conformance
from generator.ir import (
    NOWHERE,
    Api,
    ArrayType,
    Body,
    IntersectionType,
    Location,
    Media,
    ObjectType,
    Operation,
    Parameter,
    Property,
    Response,
    Schema,
    Server,
    StringType,
    UnionType,
)
from generator.source import Node, Spec
from generator.source.pointer import join, split

_SCHEMA_LISTS: Final = frozenset({"schemas", "$defs", "definitions"})


class _Placed(Protocol):
    @property
    def at(self) -> Location: ...


T = TypeVar("T", bound=_Placed)


@dataclass(eq=False)
class Subject:
    """A specification under review. A node that many refer to is in each list once."""

    spec: Spec
    api: Api
    conformance: Conformance

    @cached_property
    def calls(self) -> tuple[Operation, ...]:
        """The operations that users of the API call."""
        return _unique(self.api.operations)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Calls, webhooks, and the operations of their callbacks."""
        found: dict[Location, Operation] = {}
        waiting = [*reversed((*self.api.operations, *self.api.webhooks))]
        while waiting:
            operation = waiting.pop()
            if operation.at not in found:
                found[operation.at] = operation
                waiting.extend(inner for callback in reversed(operation.callbacks) for inner in callback.operations)
        return tuple(found.values())

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters that are declared."""
        undeclared = {operation.at for operation in self.operations}
        found = _unique(parameter for operation in self.operations for parameter in operation.parameters)
        return tuple(parameter for parameter in found if parameter.at not in undeclared)

    @cached_property
    def bodies(self) -> tuple[Body, ...]:
        """The request bodies."""
        return _unique(operation.body for operation in self.operations if operation.body is not None)

    @cached_property
    def responses(self) -> tuple[Response, ...]:
        """The responses of calls, webhooks and callbacks."""
        return _unique(response for operation in self.operations for response in operation.responses)

    @cached_property
    def headers(self) -> tuple[Parameter, ...]:
        """The headers of responses and of the parts of bodies."""
        encodings = (encoding for media in self._media for encoding in (*media.encodings, *media.prefix_encodings))
        parts = (header for encoding in encodings for header in encoding.headers)
        return _unique([*(header for response in self.responses for header in response.headers), *parts])

    @cached_property
    def servers(self) -> tuple[Server, ...]:
        """The servers that are declared."""
        own = (server for operation in self.operations for server in operation.servers)
        return _unique([*self.api.servers, *own])

    @cached_property
    def named(self) -> tuple[tuple[str, Schema], ...]:
        """The schemas that their author gave a name: components, definitions and whole files."""
        return tuple((name, schema) for name, schema in self.api.schemas.items() if _is_named(schema.at))

    @cached_property
    def properties(self) -> tuple[Property, ...]:
        """The fields of all objects, wherever they are declared."""
        return tuple(self._walked[1].values())

    @cached_property
    def schemas(self) -> tuple[Schema, ...]:
        """All schemas, those within others too."""
        return tuple(self._walked[0].values())

    def raw(self, at: Location) -> Node | None:
        """What is written at a place; None when nothing is."""
        try:
            return self.spec.node(at)
        except LookupError:
            return None

    def written(self, at: Location, field: str) -> str:
        """A text as it is written in a field of the node there, empty where there is none."""
        node = self.raw(at)
        return node.text(field) if node is not None else ""

    def object_of(self, schema: Schema | None) -> ObjectType | None:
        """The object type that a schema finally is, None for any other."""
        opened = self.api.resolved(schema).type if schema is not None else None
        return opened if isinstance(opened, ObjectType) else None

    def alternatives(self, schema: Schema) -> list[Schema]:
        """What a schema finally is: itself, what it refers to, or the variants of a union, those of its unions too."""
        found: list[Schema] = []
        seen: set[int] = set()
        waiting = [schema]
        while waiting:
            opened = self.api.resolved(waiting.pop())
            if id(opened) in seen:
                continue
            seen.add(id(opened))
            if isinstance(opened.type, UnionType):
                waiting.extend(variant.schema for variant in reversed(opened.type.variants))
            else:
                found.append(opened)
        return found

    @cached_property
    def _media(self) -> tuple[Media, ...]:
        contents = [*(body.content for body in self.bodies), *(response.content for response in self.responses)]
        return _unique(media for content in contents for media in content)

    @cached_property
    def _walked(self) -> tuple[dict[Location, Schema], dict[Location, Property]]:
        """Every schema and every property by place; without recursion, for schemas lie deep."""
        schemas: dict[Location, Schema] = {}
        properties: dict[Location, Property] = {}
        seen: set[int] = set()
        waiting = [*reversed([*self.api.schemas.values(), *self._inline()])]
        while waiting:
            schema = waiting.pop()
            if id(schema) in seen:
                continue
            seen.add(id(schema))
            if schema.at != NOWHERE:
                schemas.setdefault(schema.at, schema)
            for prop in schema.type.properties if isinstance(schema.type, ObjectType) else ():
                if prop.schema.at != NOWHERE:
                    properties.setdefault(prop.schema.at, prop)
            waiting.extend(reversed([*_parts(schema)]))
        return schemas, properties

    def _inline(self) -> Iterator[Schema]:
        for parameter in (*self.parameters, *self.headers):
            yield parameter.schema
        for media in self._media:
            yield from (schema for schema in (media.schema, media.item_schema) if schema is not None)


def child(at: Location, *tokens: str | int) -> Location:
    """The place further down."""
    pointer = at.pointer
    for token in tokens:
        pointer = join(pointer, token)
    return Location(at.document, pointer)


def shown(operation: Operation) -> str:
    """An operation as messages name it: `GET /v1/things`."""
    return f"{operation.method} {operation.path_text}"


def is_json(media_type: str) -> bool:
    """Whether content of the type is one JSON document (RFC 6839, 3.1)."""
    bare = media_type.partition(";")[0].strip().lower()
    return bare == "application/json" or bare.endswith("+json") or bare == "text/json"


def _parts(schema: Schema) -> Iterator[Schema]:
    """The schemas that stand within a schema; what it refers to is none of them."""
    match schema.type:
        case ArrayType(items=items, prefix=prefix):
            yield from prefix
            yield from (items,) if items is not None else ()
        case ObjectType() as type_:
            yield from (prop.schema for prop in type_.properties)
            yield from (inner for _, inner in type_.patterns)
            yield from (inner for inner in (type_.additional, type_.property_names) if inner is not None)
        case UnionType(variants=variants):
            yield from (variant.schema for variant in variants)
        case IntersectionType(parts=parts):
            yield from parts
        case StringType(content_schema=content) if content is not None:
            yield content
        case _:
            pass


def _unique(nodes: Iterable[T]) -> tuple[T, ...]:
    """The nodes that stand somewhere, each place once."""
    found: dict[Location, T] = {}
    for node in nodes:
        if node.at != NOWHERE:
            found.setdefault(node.at, node)
    return tuple(found.values())


def _is_named(at: Location) -> bool:
    tokens = split(at.pointer)
    return not tokens or (len(tokens) > 1 and tokens[-2] in _SCHEMA_LISTS and tokens[-3:-2] != ["properties"])
